/** A kind of structure, line or action that the network does not have. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import { guardsOf, statesOf } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { mayBeDeclared } from '../vocabulary.ts'

export const unknownKind = defineRule<Subject>({
  name: 'unknown-kind',
  severity: 'error',
  summary: { fr: "Un type de structure n'existe pas.", en: 'A kind of structure does not exist.' },
  why: {
    fr: 'Aucune commune ne pourrait le proposer à la personne.',
    en: 'No commune could offer it to the person.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            next:
              - { guard: { available: medcin }, target: examen }
              #                       ^^^^^^ Le type « medcin » n'existe pas dans network/kinds.yaml.
              - { else: fin }
          examen: { refer: { to: [medecin, hopital], urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
          #                                ^^^^^^^ Le type « hopital » n'existe pas dans network/kinds.yaml.
          fin: { final: fin }
      `,
      `
        initial: secours
        states:
          secours: { refer: { to: police-urgences, urgency: now, say: Appelez avec elle., consent: not-required }, next: fin }
        #                         ^^^^^^^^^^^^^^^ Le type « police-urgences » n'existe pas dans network/kinds.yaml.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: examen
      states:
        examen: { refer: { to: [medecin, rdv-suivi], urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary }, report) {
    // Without any kind, `directory-missing` says it once.
    if (vocabulary.kinds.size === 0) return
    const used = [
      ...statesOf(unit).flatMap(({ action }) => (action.kind === 'refer' ? action.referral.to : [])),
      ...guardsOf(unit).flatMap((guard) => (guard.kind === 'available' ? guard.kinds : [])),
      ...unit.invariants.flatMap(({ kinds }) => kinds),
    ]
    for (const { value, span } of used) {
      if (vocabulary.kinds.has(value) || mayBeDeclared(value, 'network/kinds.yaml', vocabulary)) continue
      report({
        span,
        message: messages.unknownKind(value),
        help: didYouMean(value, vocabulary.kinds.keys()) ?? messages.declareKind,
        suggestions: orNear({ value, span }, vocabulary.kinds.keys()),
      })
    }
  },
})
