/** One version of some content, as far as its behaviour goes. */
import type { Ir } from '@jalon/core'
import type { TerritoryRows } from '../program/rows.ts'

/** What a version does, and where: its pathways and the communes of its territories. */
export interface Version {
  readonly ir: Ir
  readonly territories: readonly TerritoryRows[]
}

export type SideName = 'before' | 'after'

/** Something for each of two versions. */
export interface Both<T> {
  readonly before: T
  readonly after: T
}

export const sideNames = ['before', 'after'] as const satisfies readonly SideName[]

/** What each of the two versions gives. */
export function ofBoth<T>(each: (side: SideName) => T): Both<T> {
  return { before: each('before'), after: each('after') }
}
