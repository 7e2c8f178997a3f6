/** The promises of a network that contradict each other. */
import type { Ir, IrInvariant } from '@jalon/core'
import { conflictBetween } from './conflict-between.ts'
import type { Cube } from './smallest-cube.ts'

/** Two promises, and the smallest situation in which no walk keeps both. */
export interface Conflict {
  readonly earlier: IrInvariant
  readonly later: IrInvariant
  readonly cube: Cube
}

/**
 * Every conflict that no pathway can avoid: in every situation, or on one answer. On two answers, a pathway keeps both
 * promises by asking one question only where the other was not so answered. The network means that, and a walk where it
 * is not done is told as a broken promise.
 */
export function conflictsIn(ir: Ir): readonly Conflict[] {
  return ir.invariants.flatMap((later, index) =>
    ir.invariants.slice(0, index).flatMap((earlier) => {
      const cube = conflictBetween(ir, earlier, later)
      return cube === undefined || Object.keys(cube.answers).length > 1 ? [] : [{ earlier, later, cube }]
    }),
  )
}

/** The program without the promises of some conflicts: one of the two is broken wherever they meet, and that is known. */
export function withoutConflicts(ir: Ir, conflicts: readonly Conflict[]): Ir {
  const known = new Set(conflicts.flatMap(({ earlier, later }) => [earlier, later]))
  return { ...ir, invariants: ir.invariants.filter((invariant) => !known.has(invariant)) }
}
