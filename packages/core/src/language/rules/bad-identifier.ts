/** A name that cannot be the link between files: capitals, accents, spaces, or a word of the language. */
import { defineRule } from '@jalon/diagnostics'
import { isDisguised, isGlued } from '../characters.ts'
import { messages } from '../messages.ts'
import { toReview } from '../repairs.ts'
import type { Shape } from '../shape.ts'

export const badIdentifier = defineRule<Shape>({
  name: 'bad-identifier',
  severity: 'error',
  summary: {
    fr: 'Un nom ne peut pas servir de lien entre les fichiers.',
    en: 'A name cannot serve as a link between files.',
  },
  why: {
    fr: 'Un identifiant relie les fichiers entre eux : il doit se retaper partout sans se tromper.',
    en: 'An identifier links files together: it must be typed everywhere without a mistake.',
  },
  examples: {
    incorrect: [
      `
        initial: Sécurité
        states:
          Sécurité: { final: fin }
        # ^^^^^^^^ « Sécurité » ne peut pas servir d'identifiant.
      `,
      `
        initial: fin
        states:
          fin: { final: À l'abri }
          #             ^^^^^^^^ « À l'abri » ne peut pas servir d'identifiant.
        conditions:
          any: { danger: oui }
        # ^^^ « any » ne peut pas servir d'identifiant : ce mot a déjà un sens dans les conditions.
      `,
      `
        initial: fin
        facts:
          Danger Ce Soir: { ask: "Où dort-elle\u00a0?", type: yes-no }
        # ^^^^^^^^^^^^^^ « Danger Ce Soir » ne peut pas servir d'identifiant.
        states:
          fin: { final: fin }
      `,
      `
        initial: 3-jours
        states:
          3-jours: { final: fin }
        # ^^^^^^^ « 3-jours » ne peut pas servir d'identifiant.
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { final: a-l-abri }
    `,
  },
  check({ differences }, report) {
    for (const difference of differences) {
      // A character that nobody sees is told by `invisible-character`.
      if (
        difference.kind !== 'bad-identifier' ||
        isDisguised(difference.name.value) ||
        isGlued(difference.name.value)
      )
        continue
      const { value, span } = difference.name
      const proposal = toIdentifier(value)
      if (proposal === '' || proposal === value) {
        report({
          span,
          message: proposal === value ? messages.reservedWord(value) : messages.badIdentifier(value),
          help: messages.chooseIdentifier,
        })
        continue
      }
      report({
        span,
        message: messages.badIdentifier(value),
        help: messages.writeIdentifier(proposal),
        suggestions: toReview(messages.replaceWith(proposal), [{ span, text: proposal }]),
      })
    }
  },
})

/** The nearest text in the form of identifiers; empty when nothing of it can stay. */
function toIdentifier(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[0-9-]+|-+$/g, '')
}
