/** What an `else` catches, in words: shown in the editor at every one. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { asSeenBy, listExitsOf } from '../behaviour/list-exits.ts'
import { descriptionsOf, inWords } from '../describe.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'

/** So many descriptions can be read at a glance. */
const most = 3

export const whatElseCatches = defineRule<Behaviour>({
  name: 'what-else-catches',
  severity: 'hint',
  summary: { fr: 'Ce que « else » recueille.', en: 'What "else" catches.' },
  why: {
    fr: 'Un cas peut y passer sans que personne y ait pensé.',
    en: 'A case may go there although nobody thought of it.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { danger: oui }, target: secours }
              - { guard: { danger: inconnu }, target: secours }
              - { else: fin }
              # ^^^^^^^^^^^^^ else recueille ici : danger = non.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: plainte }
          plainte:
            ask: plainte
            next:
              - { guard: { danger: oui, plainte: deposee }, target: secours }
              - { else: fin }
              # ^^^^^^^^^^^^^ else recueille ici : plainte = envisagee ou refusee ; danger = non ou inconnu.
          secours: { final: secours }
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
            - { guard: { danger: non }, target: fin }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { program } = behaviour
    for (const list of listExitsOf(behaviour)) {
      const { sight, lines, otherwise } = list
      if (
        otherwise === undefined ||
        lines.length === 0 ||
        lines.some(({ undecided }) => undecided !== nothing)
      )
        continue
      const caught = lines.reduce((left, { holding }) => program.diagrams.minus(left, holding), sight.leaving)
      // Without a line that serves, it is the lines that something is told of.
      if (caught === nothing || caught === sight.leaving) continue
      const seen = asSeenBy(list, program)
      const { descriptions, isWhole } = descriptionsOf(program, seen(caught), seen(sight.leaving), most)
      report({
        span: otherwise.span,
        message: messages.elseCatches(
          descriptions.map((sides) => inWords(sides, 'fr')),
          descriptions.map((sides) => inWords(sides, 'en')),
          isWhole,
        ),
        help: messages.checkElse(otherwise.target.value),
      })
    }
  },
})
