/** A pathway that asks too many questions of someone. */
import type { Monitor } from '@jalon/core'
import { monitorOf } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { mostQuestions } from '../behaviour/most-questions.ts'
import { messages } from '../messages.ts'

/** More, and many give up (language.md D.3). */
const limit = 12

/**
 * `profession` is not counted: it is about the professional, who answers it once for every person, and the page that
 * holds the widget most often answers it for them.
 */
const uncounted = 'profession'

export const longPathway = defineRule<Behaviour>({
  name: 'long-pathway',
  severity: 'warning',
  summary: { fr: 'Un parcours pose trop de questions.', en: 'A pathway asks too many questions.' },
  why: {
    fr: 'Au-delà, beaucoup abandonnent, et la personne a trop dit pour ce qu’elle reçoit.',
    en: 'Beyond that, many give up, and the person has said too much for what she receives.',
  },
  examples: {
    incorrect: [
      `pathway: essai
#        ^^^^^ Certaines situations demandent plus de 12 questions avant la fin.
${questionsInARow(13, 'fin: { final: fin }')}`,
      {
        'essai/essai.pathway.yaml': `pathway: essai
#        ^^^^^ Certaines situations demandent plus de 12 questions avant la fin.
${questionsInARow(10, 'fin: { invoke: accueil, next: { fait: termine } }\n  termine: { final: termine }')}`,
        'accueil/accueil.pathway.yaml': `
          entry: false
          initial: danger
          states:
            danger: { ask: danger, next: accord }
            accord: { ask: accord, next: plainte }
            plainte: { ask: plainte, next: fait }
            fait: { final: fait }
        `,
      },
    ],
    correct: `pathway: essai
${questionsInARow(12, 'fin: { final: fin }')}`,
  },
  check(behaviour, report) {
    const { pathway, program } = behaviour
    const bounds = mostQuestions(program, (fact) => fact !== uncounted)
    if (!pathway.entry || (bounds?.[program.initial ?? -1] ?? limit + 1) <= limit) return
    // Most walks are known to be short long before they end.
    const mayBreak = (location: number, asked: number) => asked + (bounds?.[location] ?? limit + 1) > limit
    const walk = behaviour.walkThatBreaks({ monitor: isShort, mayBreak })
    if (walk === undefined) return
    report({
      span: pathway.id.span,
      message: messages.longPathway(limit),
      help: messages.askLess,
      witness: behaviour.toWitness(walk),
    })
  },
})

const counted = monitorOf({ kind: 'within-steps', atMost: limit, reach: [{ kind: 'final', among: 'any' }] })

/** The end comes within the limit. Its states, until it is settled, are the numbers of questions asked. */
const isShort: Monitor = {
  ...counted,
  step: (state, event) =>
    event.kind === 'asked' && event.fact === uncounted ? state : counted.step(state, event),
}

/** The rest of an example: so many questions, each after the other, then what follows. */
function questionsInARow(count: number, end: string): string {
  const numbers = [...Array(count).keys()].map((index) => index + 1)
  const facts = numbers.map((n) => `  q${n}: { ask: "Question ${n}\u00a0?", type: yes-no }`)
  const states = numbers.map((n) => `  e${n}: { ask: q${n}, next: ${n < count ? `e${n + 1}` : 'fin'} }`)
  return `initial: e1\nfacts:\n${facts.join('\n')}\nstates:\n${states.join('\n')}\n  ${end}\n`
}
