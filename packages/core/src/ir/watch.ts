/** Watches the promises of the network over one walk, as the session does at run time (language.md B.3). */
import { evaluate } from './guard.ts'
import type { IrInvariant } from './invariant.ts'
import type { Ir } from './ir.ts'
import type { Monitor, Standing } from './monitor.ts'
import { monitorOf } from './monitor.ts'
import { own } from './own.ts'
import type { Run } from './trace.ts'

/** The invariants that a pathway must keep when it is started alone. */
export function invariantsOf(ir: Ir, pathway: string): readonly IrInvariant[] {
  const isEntry = own(ir.pathways, pathway)?.entry === true
  return ir.invariants.filter(({ appliesTo }) => appliesTo?.includes(pathway) ?? isEntry)
}

/**
 * The first invariant that a walk breaks, or nothing. While it goes on, only what nothing could mend is told; once it
 * has finished, also what was owed. A walk outside the condition of an invariant, or that does not decide it, keeps it.
 */
export function brokenBy(
  ir: Ir,
  pathway: string,
  available: ReadonlySet<string>,
  walk: Run,
): IrInvariant | undefined {
  return invariantsOf(ir, pathway).find(({ when, promise }) => {
    if (when !== undefined && evaluate(when, { answers: walk.answers, available }) !== 'holds') return false
    const standing = standingAfter(monitorOf(promise), walk)
    return standing === 'broken' || (standing === 'owed' && walk.status === 'finished')
  })
}

/** How a promise stands after the events of a walk. */
export function standingAfter(monitor: Monitor, { trace }: Pick<Run, 'trace'>): Standing {
  return monitor.standing(trace.reduce((state, event) => monitor.step(state, event), 0))
}
