/** A condition that always holds, among lines that are then of no use. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { alwaysTrueLine, listExitsOf, neverIsKnown } from '../behaviour/list-exits.ts'
import { messages } from '../messages.ts'

export const conditionAlwaysTrue = defineRule<Behaviour>({
  name: 'condition-always-true',
  severity: 'warning',
  summary: { fr: 'Une condition est toujours vraie.', en: 'A condition always holds.' },
  why: {
    fr: 'Les autres lignes laissent croire que des cas sont distingués, et ils ne le sont pas.',
    en: 'The other lines suggest that cases are told apart, and they are not.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { danger: [oui, non, inconnu] }, target: fin }
              #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Cette condition est toujours vraie quand on arrive à « securite » : les autres lignes ne servent pas.
              - { else: secours }
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: plainte
        states:
          plainte: { ask: plainte, next: { deposee: fin, envisagee: suite, refusee: fin } }
          suite:
            next:
              - { guard: { plainte: refusee }, target: fin }
              - { guard: { plainte: envisagee }, target: conseil }
              #            ^^^^^^^^^^^^^^^^^^ Cette condition est toujours vraie quand on arrive à « suite » : les autres lignes ne servent pas.
          conseil: { final: conseil }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite:
          ask: danger
          next:
            - { guard: { danger: [oui, inconnu] }, target: secours }
            - { else: fin }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    if (!neverIsKnown(behaviour)) return
    for (const list of listExitsOf(behaviour)) {
      const line = alwaysTrueLine(list, behaviour.program)
      if (line === undefined) continue
      report({
        span: line.written.span,
        message: messages.alwaysTrue(list.sight.location.state),
        help: messages.narrowOrRemoveOthers,
      })
    }
  },
})
