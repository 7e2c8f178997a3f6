/** A situation that no way out suits. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { inWords, widest } from '../describe.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'

export const uncoveredCase = defineRule<Behaviour>({
  name: 'uncovered-case',
  severity: 'error',
  summary: { fr: "Un cas n'a pas de suite.", en: 'A case has no exit.' },
  why: {
    fr: 'La personne arriverait au bout sans orientation ni conseil.',
    en: 'The person would reach the end with neither referral nor advice.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
          # ^^^^ Après « securite », un cas n'a pas de suite : danger = inconnu.
              - { guard: { danger: oui }, target: fin }
              - { guard: { danger: non }, target: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite:
          ask: danger
          next:
            - { guard: { danger: [oui, inconnu] }, target: fin }
            - { guard: { danger: non }, target: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const sight of behaviour.ownSights) {
      if (sight.uncovered === nothing) continue
      const { next } = behaviour.stateAt(sight)
      const sides = widest(behaviour.program, sight.uncovered)
      report({
        span: next,
        message: messages.uncovered(sight.location.state, inWords(sides, 'fr'), inWords(sides, 'en')),
        help: messages.coverCase,
        witness: behaviour.toWitness(behaviour.walkToSight(sight, () => sight.uncovered)),
      })
    }
  },
})
