/** An exit that leads nowhere. */
import type { Located } from '@jalon/diagnostics'
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import type { Pathway } from '../unit.ts'
import { targetsOf } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const unknownState = defineRule<Subject<Pathway>>({
  name: 'unknown-state',
  severity: 'error',
  summary: {
    fr: "Une suite mène à un état qui n'existe pas.",
    en: 'An exit leads to a state that does not exist.',
  },
  why: { fr: 'La personne ne pourrait pas continuer.', en: 'The person could not go on.' },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next: { oui: secuors, non: fin, inconnu: secours }
            #            ^^^^^^^ « securite » mène à « secuors », qui n'existe pas.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securité
        #        ^^^^^^^^ Le parcours commence par « securité », qui n'existe pas.
        states:
          securite: { final: fin }
      `,
      `
        initial: tri
        states:
          tri:
            next:
              - { guard: { danger: oui }, target: Secours }
        #                                         ^^^^^^^ « tri » mène à « Secours », qui n'existe pas.
              - { else: fin }
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: protection
        states:
          protection: { invoke: abri, next: { a-l-abri: fin, refuse: suivi } }
        #                                                            ^^^^^ « protection » mène à « suivi », qui n'existe pas.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite:
          ask: danger
          next: { oui: secours, non: fin, inconnu: secours }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check({ unit: { states, initial } }, report) {
    if (states.size === 0) return
    const look = (target: Located<string>, from?: string) => {
      if (states.has(target.value)) return
      report({
        span: target.span,
        message:
          from === undefined
            ? messages.unknownInitial(target.value)
            : messages.unknownState(from, target.value),
        help: didYouMean(target.value, states.keys()) ?? messages.writeThatState(target.value),
        suggestions: orNear(target, states.keys()),
      })
    }
    if (initial !== undefined) look(initial)
    for (const state of states.values()) {
      for (const target of targetsOf(state.exit)) look(target, state.name.value)
    }
  },
})
