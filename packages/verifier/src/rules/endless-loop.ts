/** A circle that no answer leaves. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { circlesOf } from '../behaviour/circles.ts'
import { messages } from '../messages.ts'
import { hasEnd } from './no-end.ts'

export const endlessLoop = defineRule<Behaviour>({
  name: 'endless-loop',
  severity: 'error',
  summary: { fr: 'Le parcours tourne en rond.', en: 'The pathway goes round for ever.' },
  why: {
    fr: "La page ne s'afficherait pas, devant une personne qui attend.",
    en: 'The page would not show, in front of a person who waits.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: conseil, inconnu: secours } }
        # ^^^^^^^^ Le parcours tourne en rond : securite → conseil → securite.
          conseil:
            advise: Convenez d'un mot de code.
            next: securite
          secours: { final: secours }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: preparer }
          preparer: { advise: Préparez la suite., next: attente }
          attente: { advise: Attendez le bon moment., next: verifier }
        # ^^^^^^^ Le parcours tourne en rond : attente → verifier → attente.
          verifier:
            next:
              - { guard: { danger: oui }, target: attente }
              - { else: fin }
          fin: { final: fin }
      `,
      {
        'essai/essai.pathway.yaml': `
          initial: accord
          states:
            accord: { ask: accord, next: { oui: aide, non: fin } }
            aide: { invoke: aide, next: { fait: suite } }
          # ^^^^ Le parcours tourne en rond : aide → suite → aide.
            suite: { advise: Recommencez., next: aide }
            fin: { final: fin }
        `,
        'aide/aide.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: fait }
            fait: { final: fait }
        `,
      },
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, non: conseil, inconnu: secours } }
        conseil:
          advise: Convenez d'un mot de code.
          next: fin
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    // Without any end, everything goes round: what is missing is the end.
    if (!hasEnd(behaviour.pathway)) return
    for (const { states, walk } of circlesOf(behaviour)) {
      const [first = '', last = first] = [states[0], states.at(-1)]
      const state = behaviour.pathway.states.get(first)
      if (state === undefined) continue
      report({
        span: state.name.span,
        message: messages.endlessLoop([...states, first]),
        help: messages.leaveCircle(last),
        witness: behaviour.toWitness(walk),
      })
    }
  },
})
