/** A level of urgency that is not one of the five. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { urgencies } from '../../ir/ir.ts'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import type { Difference } from '../differences.ts'
import type { Shape } from '../shape.ts'

export const unknownUrgency = defineRule<Shape>({
  name: 'unknown-urgency',
  severity: 'error',
  summary: { fr: "Un niveau d'urgence n'existe pas.", en: 'A level of urgency does not exist.' },
  why: {
    fr: 'La personne ne saurait pas quand y aller, ni par quoi commencer.',
    en: 'The person would not know when to go, nor where to start.',
  },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: wek, say: Dites-lui pourquoi., consent: not-required }, next: fin }
          #                                        ^^^ « wek » n'est pas un niveau d'urgence.
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: urgent, say: Dites-lui pourquoi., consent: not-required }, next: fin }
        #                                          ^^^^^^ « urgent » n'est pas un niveau d'urgence.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: examen
      states:
        examen: { refer: { to: medecin, urgency: week, say: Dites-lui pourquoi., consent: not-required }, next: fin }
        fin: { final: fin }
    `,
  },
  check({ differences }, report) {
    for (const difference of differences) {
      if (difference.kind !== 'wrong-value' || !isUrgencyWord(difference)) continue
      const word = String(difference.value.kind === 'scalar' ? difference.value.value : '')
      report({
        span: difference.value.span,
        message: messages.unknownUrgency(word),
        help: didYouMean(word, urgencies) ?? messages.urgencyLevels,
        suggestions: orNear({ value: word, span: difference.value.span }, urgencies),
      })
    }
  },
})

/** Whether a value is a word where a level of urgency is expected. */
export function isUrgencyWord({
  value,
  key,
}: Extract<Difference, { readonly kind: 'wrong-value' }>): boolean {
  return (
    key?.value === 'urgency' &&
    value.kind === 'scalar' &&
    typeof value.value === 'string' &&
    value.value !== ''
  )
}
