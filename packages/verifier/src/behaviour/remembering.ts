/**
 * What a walk has gone through before it comes to a place. An automaton that only remembers runs along every walk; where
 * a memory is not wanted, the shortest walk that brings it is given.
 */
import type { Monitor, TraceEvent } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Exploration } from '../explore/explore.ts'
import { explore } from '../explore/explore.ts'
import type { Walk } from '../explore/witness.ts'
import { firstSighting, walkTo } from '../explore/witness.ts'
import type { Program } from '../program/program.ts'

/** An automaton that remembers one of some memories; it starts with the first and settles nothing. */
export interface Memory {
  readonly size: number
  step(memory: number, event: TraceEvent): number
  /** Where a memory may still do harm: walks are followed no further. */
  follow(location: number, memory: number): boolean
}

/** The situations in which a memory is not wanted at a location; nothing where it does no harm. */
export type Unwanted = (location: number, memory: number) => Situations

/** By location, the shortest walk that comes there with a memory that is not wanted. */
export function walksWith(
  program: Program,
  { size, step, follow }: Memory,
  unwanted: Unwanted,
): ReadonlyMap<number, Walk> {
  const monitor: Monitor = { size, step, standing: () => 'kept-so-far' }
  const watch = { monitor, mayBreak: follow }
  const found = placesWith(explore(program, { watch }), size, unwanted)
  if (found.length === 0) return new Map()

  const byAnswers = explore(program, { watch, byAnswers: true })
  return new Map(
    found.flatMap((location) => {
      const sighting = firstSighting(byAnswers, location, (_, memory) => unwanted(location, memory))
      return sighting === undefined ? [] : [[location, walkTo(byAnswers, sighting)] as const]
    }),
  )
}

function placesWith({ program, reached }: Exploration, size: number, unwanted: Unwanted): readonly number[] {
  const memories = [...Array(size).keys()]
  return [...program.locations.keys()].filter((location) =>
    memories.some((memory) => {
      const bad = unwanted(location, memory)
      return bad !== nothing && program.diagrams.intersect(reached(location, memory), bad) !== nothing
    }),
  )
}
