/** What is wrong in a visit, read from what happens there. */
import type { Fault } from './findings.ts'
import type { Visit } from './step-explicitly.ts'

/** The faults of a visit, but for going round for ever, which no single visit shows. */
export function faultsOf({ exit, outcome, undecided, overlapping, events }: Visit): readonly Fault[] {
  const isStuck = exit === undefined && outcome === undefined
  const referred = events.find((event) => event.kind === 'referred')
  return [
    ...(isStuck ? [{ kind: 'stuck' } as const] : []),
    ...(isStuck && undecided.length === 0 ? [{ kind: 'uncovered' } as const] : []),
    ...undecided.map((guard) => ({ kind: 'undecided', guard }) as const),
    ...overlapping.map(([first, second]) => ({ kind: 'overlap', first, second }) as const),
    ...(referred !== undefined && referred.to === undefined ? [{ kind: 'unresolved' } as const] : []),
    ...(referred?.consent === 'missing' ? [{ kind: 'disagreed' } as const] : []),
  ]
}
