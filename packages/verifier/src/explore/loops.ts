/**
 * Loops without exit (language.md C.3): the situations from which a walk goes round for ever without asking anything.
 * They are those that do not escape: a walk escapes when it comes to a question that is not answered yet, to its end or
 * to a place without a way out, or when its next silent step escapes. A least fixpoint, computed backwards, and only for
 * pathways whose own states form a circle: without one there is nothing to go round.
 */
import { statesAfter } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { Queue } from '../program/knowledge.ts'
import type { Location, Program } from '../program/program.ts'
import { closureOf } from '../program/variables.ts'
import type { Exploration } from './explore.ts'
import { before, beforeMove } from './witness.ts'

/** By location, the situations on arrival that go round for ever; nothing at all when no pathway has a circle. */
export function endlessSituations(exploration: Exploration): ReadonlyMap<number, Situations> {
  const { program, reached } = exploration
  const { diagrams, locations } = program
  if (!hasCircle(program)) return new Map()
  const arriving = locations.map((_, index) => reached(index))
  const sources = sourcesOf(locations)
  const escaping = locations.map((_, index) => stopping(exploration, index))
  const queue = new Queue([...locations.keys()].reverse())
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    for (const from of sources[index] ?? []) {
      const grown = (locations[from] as Location).moves.reduce((all, move) => {
        if (move.to !== index) return all
        const came = beforeMove(program, escaping[index] ?? nothing, move)
        return exploration
          .partsOf(from, 0)
          .filter(({ asks }) => asks === undefined)
          .reduce((some, part) => diagrams.union(some, before(program, came, part)), all)
      }, escaping[from] ?? nothing)
      const possible = diagrams.intersect(grown, arriving[from] ?? nothing)
      if (possible === escaping[from]) continue
      escaping[from] = possible
      queue.add(from)
    }
  }
  const endless = locations.flatMap((_, index): readonly (readonly [number, Situations])[] => {
    const left = diagrams.minus(arriving[index] ?? nothing, escaping[index] ?? nothing)
    return left === nothing ? [] : [[index, left]]
  })
  return new Map(endless)
}

/** The situations in which a walk stops at a location, or asks something there. */
function stopping({ program, reached, partsOf, after }: Exploration, index: number): Situations {
  const { diagrams, locations, entry } = program
  const { step, pathway, moves } = locations[index] as Location
  const arriving = reached(index)
  if (step.kind === 'final' && pathway === entry) return arriving
  const leaving = moves.reduce((all, { when }) => diagrams.union(all, when), nothing)
  return partsOf(index, 0).reduce((all, part) => {
    const there = diagrams.intersect(arriving, part.within)
    if (part.asks !== undefined) return diagrams.union(all, there)
    return diagrams.union(all, diagrams.minus(after(there, part), leaving))
  }, nothing)
}

/** Whether the states of some pathway of a program form a circle, invoked pathways stepped over. */
function hasCircle({ ir, entry }: Program): boolean {
  return closureOf(ir, entry).some(({ states }) => {
    const [left, done] = [new Map<string, string[]>(), new Set<string>()]
    for (const root of Object.keys(states)) {
      const path = [root]
      while (path.length > 0) {
        const state = path[path.length - 1] as string
        const step = Object.hasOwn(states, state) ? states[state] : undefined
        if (!left.has(state))
          left.set(state, step === undefined || done.has(state) ? [] : [...statesAfter(step)])
        const next = left.get(state)?.pop()
        if (next === undefined) {
          done.add(state)
          left.delete(state)
          path.pop()
        } else if (left.has(next)) return true
        else if (!done.has(next)) path.push(next)
      }
    }
    return false
  })
}

function sourcesOf(locations: readonly Location[]): readonly (readonly number[])[] {
  const sources = locations.map((): number[] => [])
  for (const [index, { moves }] of locations.entries()) {
    for (const to of new Set(moves.map((move) => move.to))) sources[to]?.push(index)
  }
  return sources
}
