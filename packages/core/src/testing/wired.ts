/**
 * Random pathways wired: as they are made, most soon come to a step that is not written. `wired` leads every exit to some
 * step; `forward` leads it further on, which makes long walks that end.
 */
import type { Exit, IrPathway, IrState } from '../ir/ir.ts'

export type Wiring = 'as-is' | 'wired' | 'forward'

/** A pathway of the random programs, wired so. */
export function wired(pathway: IrPathway, wiring: Wiring): IrPathway {
  if (wiring === 'as-is') return pathway
  const names = Object.keys(pathway.states)
  return {
    ...pathway,
    states: mapValues(pathway.states, (state, name) => {
      const own = names.indexOf(name)
      const last = names.length - 1
      if (wiring === 'wired') return retargeted(state, (target) => names[rank(target) % names.length] ?? name)
      if (own === last) return { kind: 'final', outcome: 'fin' }
      return retargeted(state, (target) => names[own + 1 + (rank(target) % (last - own))] ?? name)
    }),
  }
}

/** The number of a random state: `s4` is 4. */
function rank(state: string): number {
  return Number(state.slice(1))
}

function retargeted(state: IrState, to: (target: string) => string): IrState {
  if (state.kind === 'final') return state
  if (state.kind === 'invoke') {
    // Every outcome of random pathways is wired: what one leads to will do for the others.
    const [first = 's0'] = Object.values(state.outcomes)
    return { ...state, outcomes: mapValues({ fin: first, autre: first, ...state.outcomes }, to) }
  }
  return { ...state, exit: exitTo(state.exit, to) }
}

function exitTo(exit: Exit, to: (target: string) => string): Exit {
  switch (exit.kind) {
    case 'to':
      return { kind: 'to', target: to(exit.target) }
    case 'by-answer':
      return { kind: 'by-answer', targets: mapValues(exit.targets, to) }
    case 'by-guard':
      return {
        kind: 'by-guard',
        branches: exit.branches.map(({ guard, target }) => ({ guard, target: to(target) })),
        ...(exit.otherwise === undefined ? {} : { otherwise: to(exit.otherwise) }),
      }
  }
}

/** A record with each of its values changed. */
export function mapValues<T, U>(
  record: Readonly<Record<string, T>>,
  map: (value: T, key: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]))
}
