/** Two promises that no pathway can keep both (language.md D.3, `conflicting-invariants`). */
import type { Guard, Ir, IrInvariant } from '@jalon/core'
import { plainGuard } from '../guards/plain-guard.ts'
import { canBeKept } from './can-be-kept.ts'
import type { Cube } from './smallest-cube.ts'
import { smallestCube } from './smallest-cube.ts'

/**
 * A smallest situation in which two promises contradict each other, or nothing. It is decided without looking at what any pathway does: both are required
 * of one pathway, their conditions can hold together, and no walk at all would keep both. A promise that no walk keeps
 * by itself is not in conflict with the others: each pathway breaks it, and that is told there.
 *
 * When the situation takes several answers, a pathway may still keep both by never asking the second question where the
 * first was so answered: see `conflictsIn`.
 */
export function conflictBetween(ir: Ir, a: IrInvariant, b: IrInvariant): Cube | undefined {
  if (!meetSomewhere(ir, a, b) || canBeKept([a.promise, b.promise])) return undefined
  if (!canBeKept([a.promise]) || !canBeKept([b.promise])) return undefined
  const conditions: readonly Guard[] = [a, b].flatMap(({ when }) => when ?? [])
  return smallestCube(ir, plainGuard({ kind: 'all', guards: conditions }))
}

function meetSomewhere({ pathways }: Ir, ...both: readonly IrInvariant[]): boolean {
  return Object.values(pathways).some(({ id, entry }) =>
    both.every(({ appliesTo }) => appliesTo?.includes(id) ?? entry),
  )
}
