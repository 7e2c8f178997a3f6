/** A state that is linked, and that no answers reach. */
import { defineRule } from '@jalon/diagnostics'
import type { Network } from '../behaviour/network.ts'
import { reachedOutcomes, unreachedStates } from '../behaviour/unreached-states.ts'
import { messages } from '../messages.ts'

export const unreachableState = defineRule<Network>({
  name: 'unreachable-state',
  severity: 'warning',
  summary: { fr: "Aucune suite de réponses n'arrive à un état.", en: 'No answers reach a state.' },
  why: {
    fr: 'Ce que vous y avez écrit ne serait montré à personne.',
    en: 'What you wrote there would be shown to nobody.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: fin, inconnu: prudence } }
          prudence: { ask: danger, next: { oui: conseil, non: conseil, inconnu: secours } }
          conseil:
        # ^^^^^^^ Aucune suite de réponses n'arrive à « conseil » : à « prudence », la réponse à « danger » n'est jamais « oui » ni « non ».
            advise: Convenez d'un mot de code.
            next: fin
          secours: { final: secours }
          fin: { final: fin }
      `,
      {
        'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: secours, non: aide, inconnu: secours } }
            aide: { invoke: aide, next: { urgent: conseil, calme: fin } }
            conseil:
          # ^^^^^^^ Aucune suite de réponses n'arrive à « conseil » : ici, « aide » ne finit jamais par « urgent ».
              advise: Convenez d'un mot de code.
              next: fin
            secours: { final: secours }
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
        securite: { ask: danger, next: { oui: secours, non: fin, inconnu: conseil } }
        conseil:
          advise: Convenez d'un mot de code.
          next: fin
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(network, report) {
    for (const behaviour of network.behaviours) {
      const outcomes = reachedOutcomes(behaviour)
      for (const { state, from, by, fact } of unreachedStates(network, behaviour)) {
        // An end is told as an end.
        if (state.action.kind === 'final' && !outcomes.has(state.action.outcome.value)) continue
        report({
          span: state.name.span,
          message: messages.unreached(state.name.value, from, by, fact),
          help: messages.correctOrRemoveState(state.name.value, from),
        })
      }
    }
  },
})
