/** A pathway without any end. */
import type { Pathway } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { messages } from '../messages.ts'

export const noEnd = defineRule<Behaviour>({
  name: 'no-end',
  severity: 'error',
  summary: { fr: "Un parcours n'a aucune fin.", en: 'A pathway has no end at all.' },
  why: { fr: "La personne n'aurait jamais de conclusion.", en: 'The person would never get a conclusion.' },
  examples: {
    incorrect: [
      `
        pathway: essai
        #        ^^^^^ « essai » n'a aucune fin.
        initial: securite
        states:
          securite: { ask: danger, next: conseil }
          conseil: { advise: Convenez d'un mot de code., next: securite }
      `,
      `
        pathway: essai
        #        ^^^^^ « essai » n'a aucune fin.
        initial: accord
        states:
          accord: { ask: accord, next: { oui: suivi, non: accord } }
          suivi:
            refer: { to: rdv-suivi, urgency: week, say: Revoyons-nous., consent: accord }
            next: accord
      `,
    ],
    correct: `
      pathway: essai
      initial: securite
      states:
        securite: { ask: danger, next: conseil }
        conseil: { advise: Convenez d'un mot de code., next: fin }
        fin: { final: fin }
    `,
  },
  check({ pathway }, report) {
    if (hasEnd(pathway)) return
    report({ span: pathway.id.span, message: messages.noEnd(pathway.id.value), help: messages.addEnd })
  },
})

/** Whether some state of a pathway is an end. */
export function hasEnd({ states }: Pathway): boolean {
  return [...states.values()].some(({ action }) => action.kind === 'final')
}
