/** M03. A line of an exit that is not there: its situations fall into the others, or nowhere. */
import type { WrittenExit } from '@jalon/core'
import { say } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import type { Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { written } from '../ways.ts'

export const lostLine: Operator = {
  code: 'M03',
  name: 'lost-line',
  imitates: say('Une ligne qui manque.', 'A line left out.'),
  mistakes({ unit }) {
    return [...unit.states.values()].flatMap((state) =>
      withoutALine(state.exit).map(({ span, line, exit }) => ({
        span,
        deed: say(
          `retirait de « ${state.name.value} » la ligne « ${line} »`,
          `removed from "${state.name.value}" the line "${line}"`,
        ),
        edit: inState(state.name.value, { ...state, exit }),
      })),
    )
  },
}

interface Shorter {
  readonly span: Span
  readonly line: string
  readonly exit: WrittenExit
}

function withoutALine(exit: WrittenExit | undefined): readonly Shorter[] {
  switch (exit?.kind) {
    case 'by-name':
      return exit.exits.map((each) => ({
        span: each.name.span,
        line: each.name.value,
        exit: { ...exit, exits: exit.exits.filter((other) => other !== each) },
      }))
    case 'by-guard':
      return exit.branches.map((each) => ({
        span: each.span,
        line: written(each),
        exit: { ...exit, branches: exit.branches.filter((other) => other !== each) },
      }))
    case 'to':
    case undefined:
      return []
  }
}
