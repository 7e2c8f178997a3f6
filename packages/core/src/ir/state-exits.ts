/** Where a state of the intermediate form may lead. */
import type { Exit, IrState } from './ir.ts'

/** The exit of a state that has one. */
export function exitOf(state: IrState | undefined): Exit | undefined {
  return state !== undefined && 'exit' in state ? state.exit : undefined
}

/** Every state that a state may lead to in its own pathway. */
export function statesAfter(state: IrState): readonly string[] {
  if (state.kind === 'invoke') return Object.values(state.outcomes)
  const exit = exitOf(state)
  switch (exit?.kind) {
    case 'to':
      return [exit.target]
    case 'by-answer':
      return Object.values(exit.targets)
    case 'by-guard':
      return [
        ...exit.branches.map(({ target }) => target),
        ...(exit.otherwise === undefined ? [] : [exit.otherwise]),
      ]
    case undefined:
      return []
  }
}
