/** An end that no walk comes to. */
import { defineRule } from '@jalon/diagnostics'
import type { Network } from '../behaviour/network.ts'
import { reachedOutcomes, unreachedStates } from '../behaviour/unreached-states.ts'
import { messages } from '../messages.ts'

export const unreachableOutcome = defineRule<Network>({
  name: 'unreachable-outcome',
  severity: 'warning',
  summary: { fr: "Une fin n'est jamais atteinte.", en: 'An end is never reached.' },
  why: {
    fr: "Les parcours qui l'attendent ne verraient jamais ce cas.",
    en: 'Pathways that wait for it would never see this case.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: fin, inconnu: prudence } }
          prudence: { ask: danger, next: { oui: calme, non: calme, inconnu: secours } }
          secours: { final: secours }
          calme: { final: calme }
        # ^^^^^ La fin « calme » n'est jamais atteinte : à « prudence », la réponse à « danger » n'est jamais « oui » ni « non ».
          fin: { final: fin }
      `,
      {
        'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: secours, non: aide, inconnu: secours } }
            aide: { invoke: aide, next: { urgent: alerte, calme: fin } }
            secours: { final: secours }
            alerte: { final: alerte }
          # ^^^^^^ La fin « alerte » n'est jamais atteinte : ici, « aide » ne finit jamais par « urgent ».
            fin: { final: fin }
        `,
        'aide/aide.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: urgent, non: calme, inconnu: urgent } }
            urgent: { final: urgent }
            calme: { final: calme }
        `,
      },
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, non: fin, inconnu: secours } }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(network, report) {
    for (const behaviour of network.behaviours) {
      const known = new Set(reachedOutcomes(behaviour))
      for (const { state, from, by, fact } of unreachedStates(network, behaviour)) {
        if (state.action.kind !== 'final' || known.has(state.action.outcome.value)) continue
        const { outcome } = state.action
        known.add(outcome.value)
        report({
          span: state.name.span,
          message: messages.outcomeUnreached(outcome.value, from, by, fact),
          help: messages.correctOrRemoveState(state.name.value, from),
        })
      }
    }
  },
})
