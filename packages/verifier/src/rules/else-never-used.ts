/** An `else` that catches nothing. */
import { safely } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { withoutLine } from '../behaviour/line-edits.ts'
import { alwaysTrueLine, listExitsOf, looksAtSettledKind, neverIsKnown } from '../behaviour/list-exits.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'

export const elseNeverUsed = defineRule<Behaviour>({
  name: 'else-never-used',
  severity: 'warning',
  summary: { fr: 'Un « else » ne recueille rien.', en: 'An "else" catches nothing.' },
  why: {
    fr: 'Un cas ajouté plus tard y passerait sans que personne ne choisisse où mener la personne.',
    en: 'A case added later would go there without anyone choosing where the person goes.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { danger: [oui, inconnu] }, target: secours }
              - { guard: { danger: non }, target: fin }
              - { else: fin }
              # ^^^^^^^^^^^^^ else ne sert jamais : les lignes du dessus couvrent tous les cas.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: accord, inconnu: accord } }
          accord:
            ask: accord
            next:
              - { guard: { danger: non }, target: fin }
              - { guard: { danger: inconnu, accord: oui }, target: secours }
              - { guard: { danger: inconnu, accord: non }, target: fin }
              - { else: secours }
              # ^^^^^^^^^^^^^^^^^ else ne sert jamais : les lignes du dessus couvrent tous les cas.
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
            - { else: fin }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    if (!neverIsKnown(behaviour)) return
    const { program } = behaviour
    for (const list of listExitsOf(behaviour)) {
      const { sight, lines, otherwise } = list
      if (otherwise === undefined || sight.taken.has('else') || lines.length === 0) continue
      if (alwaysTrueLine(list, program) !== undefined) continue
      if (lines.some((line) => line.undecided !== nothing || looksAtSettledKind(line, program))) continue
      // A state that nothing else leads to would be left without a way to it.
      const to = program.indexOf(sight.location.pathway, otherwise.target.value)
      const isReached = behaviour.sights.some(({ index, arriving }) => index === to && arriving !== nothing)
      report({
        span: otherwise.span,
        message: messages.elseNeverUsed,
        help: messages.removeElse,
        suggestions: safely(messages.removeElseLine, isReached ? withoutLine(otherwise) : undefined),
      })
    }
  },
})
