/** Pathways that invoke one another. */
import { defineRule } from '@jalon/diagnostics'
import { circlesIn } from '../circles.ts'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Whole } from './index.ts'

export const circularInvoke = defineRule<Whole>({
  name: 'circular-invoke',
  severity: 'error',
  summary: { fr: "Des parcours s'appellent l'un l'autre.", en: 'Pathways invoke one another.' },
  why: { fr: "La personne n'arriverait jamais à une fin.", en: 'The person would never come to an end.' },
  examples: {
    incorrect: [
      `
        initial: suite
        states:
          suite: { invoke: essai, next: { fin: fin } }
          #                ^^^^^ Les parcours tournent en rond : essai → essai.
          fin: { final: fin }
      `,
      {
        'abri/abri.pathway.yaml': `
          initial: essai
          states:
            essai: { invoke: essai, next: { fin: fin } }
            #                ^^^^^ Les parcours tournent en rond : abri → essai → abri.
            fin: { final: fin }
        `,
        'essai/essai.pathway.yaml': `
          initial: abri
          states:
            abri: { invoke: abri, next: { fin: fin } }
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      initial: suite
      states:
        suite: { invoke: abri, next: { a-l-abri: fin, refuse: fin } }
        fin: { final: fin }
    `,
  },
  check({ vocabulary: { pathways } }, report) {
    const invoked = (name: string) => invocationsOf(pathways.get(name)).map(({ value }) => value)
    for (const circle of circlesIn(pathways.keys(), invoked)) {
      const [first = '', second] = circle
      const invocation = invocationsOf(pathways.get(first)).find(({ value }) => value === second)
      if (invocation === undefined) continue
      report({ span: invocation.span, message: messages.circularInvoke(circle), help: messages.cutPathways })
    }
  },
})

function invocationsOf(pathway: Pathway | undefined) {
  return [...(pathway?.states.values() ?? [])].flatMap(({ action }) =>
    action.kind === 'invoke' ? [action.pathway] : [],
  )
}
