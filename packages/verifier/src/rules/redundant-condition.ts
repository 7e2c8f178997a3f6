/** A part of a condition that changes nothing. */
import { rawOf, toReview } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { withoutPart } from '../behaviour/line-edits.ts'
import type { Condition, Line, ListExit } from '../behaviour/list-exits.ts'
import {
  alwaysTrueLine,
  listExitsOf,
  looksAtSettledKind,
  neverIsKnown,
  partsOf,
  together,
} from '../behaviour/list-exits.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'
import type { Program } from '../program/program.ts'

export const redundantCondition = defineRule<Behaviour>({
  name: 'redundant-condition',
  severity: 'hint',
  summary: { fr: 'Une partie de condition ne sert pas.', en: 'A part of a condition is of no use.' },
  why: {
    fr: 'Une condition plus courte se relit plus vite, et on y voit mieux ce qui compte.',
    en: 'A shorter condition reads faster, and shows better what matters.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: plainte, inconnu: secours } }
          plainte:
            ask: plainte
            next:
              - { guard: { danger: non, plainte: deposee }, target: fin }
              #            ^^^^^^^^^^^ « danger: non » est toujours vrai quand on arrive à « plainte » : la condition dit la même chose sans lui.
              - { guard: { plainte: [envisagee, refusee] }, target: secours }
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: faits
        states:
          faits:
            ask: violences
            next:
              - { guard: { all: [{ violences: { includes: [physiques, sexuelles] } }, { violences: { includes: physiques } }] }, target: examen }
              #                                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « violences: { includes: physiques } » est toujours vrai quand le reste de la condition l'est : elle dit la même chose sans lui.
              - { else: fin }
          examen: { final: examen }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, non: plainte, inconnu: plainte } }
        plainte:
          ask: plainte
          next:
            - { guard: { danger: non, plainte: deposee }, target: fin }
            - { else: secours }
        secours: { final: secours }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    if (!neverIsKnown(behaviour)) return
    const { program } = behaviour
    for (const list of listExitsOf(behaviour)) {
      if (alwaysTrueLine(list, program) !== undefined) continue
      for (const line of list.lines) {
        for (const { written, regions } of uselessParts(list, line, program)) {
          const part = rawOf(written.span)
          const isAlways = program.diagrams.minus(list.sight.leaving, regions.holds) === nothing
          const edits = withoutPart(line.written, written)
          report({
            span: written.span,
            message: isAlways ? messages.redundant(part, list.sight.location.state) : messages.implied(part),
            help: messages.removePart,
            suggestions: edits === undefined ? [] : toReview(messages.removeThisPart(part), edits),
          })
        }
      }
    }
  },
})

/** The parts that may all be taken away at once, the last ones first. */
function uselessParts({ sight }: ListExit, line: Line, program: Program): readonly Condition[] {
  if (line.holding === nothing || line.undecided !== nothing) return []
  const { diagrams } = program
  let left = partsOf(line, program)
  const useless: Condition[] = []
  for (const part of [...left].reverse()) {
    const rest = left.filter((each) => each !== part)
    if (rest.length === 0 || looksAtSettledKind(part, program)) continue
    const fails = rest.reduce((all, { regions }) => diagrams.union(all, regions.fails), nothing)
    const holding = diagrams.intersect(sight.leaving, together(rest, program))
    // Without this part, the rest might be looked at before its question.
    const undecided = diagrams.minus(diagrams.minus(sight.leaving, holding), fails)
    if (holding !== line.holding || undecided !== nothing) continue
    left = rest
    useless.push(part)
  }
  return useless.reverse()
}
