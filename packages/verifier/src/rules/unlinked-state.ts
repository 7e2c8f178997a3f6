/** A state that nothing leads to. */
import type { IrPathway } from '@jalon/core'
import { own } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { reachedFrom, sourcesOf } from '../behaviour/links-between-states.ts'
import { messages } from '../messages.ts'

export const unlinkedState = defineRule<Behaviour>({
  name: 'unlinked-state',
  severity: 'error',
  summary: { fr: 'Aucun chemin ne mène à un état.', en: 'No path leads to a state.' },
  why: {
    fr: 'Ce que vous y avez écrit ne serait jamais montré à personne.',
    en: 'What you wrote there would never be shown to anyone.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: fin, inconnu: secours } }
          conseil:
        # ^^^^^^^ Aucun chemin ne mène à « conseil ».
            advise: Convenez d'un mot de code.
            next: fin
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          accord: { ask: accord, next: { oui: suivi, non: suivi } }
        # ^^^^^^ Aucun chemin ne mène à « accord ».
          suivi:
            refer: { to: rdv-suivi, urgency: week, say: Revoyons-nous., consent: not-required }
            next: fin
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          conseil: { advise: Convenez d'un mot de code., next: rappel }
        # ^^^^^^^ Aucun chemin ne mène à « conseil ».
          rappel: { advise: Notez un rappel neutre., next: conseil }
          fin: { final: fin }
      `,
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
  check({ ir, pathway }, report) {
    const program = own(ir.pathways, pathway.id.value)
    for (const name of program === undefined ? [] : unlinkedStates(program)) {
      const state = pathway.states.get(name)
      if (state === undefined) continue
      report({ span: state.name.span, message: messages.unlinked(name), help: messages.linkOrRemove(name) })
    }
  },
})

/** The states to link, so that everything is: not those that only they lead to. Of a circle, the first. */
export function unlinkedStates(pathway: IrPathway): readonly string[] {
  const linked = reachedFrom([pathway.initial], pathway)
  const left = Object.keys(pathway.states).filter((state) => !linked.has(state))
  const sources = sourcesOf(pathway)
  const starts = left.filter((state) => sources.get(state)?.every((from) => from === state))
  const found: string[] = []
  let reached: ReadonlySet<string> = new Set()
  for (const state of [...starts, ...left]) {
    if (reached.has(state)) continue
    found.push(state)
    reached = reachedFrom(found, pathway)
  }
  return found
}
