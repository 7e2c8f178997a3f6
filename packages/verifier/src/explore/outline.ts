/**
 * What walks may do, looked at from further away: the locations and ways out that they take, without the situations in
 * which they take them. Every walk is in the outline, with others that nobody can take: "no" is a proof, and "maybe" is
 * left to the exploration in product with the automaton. Many promises are proved here, at a small part of its price.
 */
import type { Guard } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Regions } from '../program/guard-regions.ts'
import { regionsOf } from '../program/guard-regions.ts'
import type { Location, Move } from '../program/program.ts'
import type { Exploration, Watch } from './explore.ts'
import { isOwed } from './explore.ts'
import { answered, partsUnder } from './parts.ts'

export interface Outline {
  /** Whether a walk may break what is watched; `false` is certain. */
  mayBreak(watch: Watch): boolean
  /** Whether a condition may be undecided at the end of a walk; `false` is certain. */
  mayBeUndecided(when: Guard): boolean
}

/** The outline of everything that a program does. */
export function outlineOf(exploration: Exploration): Outline {
  const conditions = new Map<string, Conditioned>()
  const under = (when: Guard | undefined): Conditioned => {
    const key = JSON.stringify(when ?? null)
    const known = conditions.get(key) ?? underCondition(exploration, when)
    conditions.set(key, known)
    return known
  }
  return {
    mayBreak: ({ monitor, when }) => {
      const { program } = exploration
      const { partsOf } = partsUnder(program, monitor)
      const { waysOut, isDue } = under(when)
      const seen = new Set<number>()
      const pending: number[] = []
      const arrive = (index: number, watched: number): void => {
        const key = index * monitor.size + watched
        if (monitor.standing(watched) === 'kept' || seen.has(key)) return
        seen.add(key)
        pending.push(key)
      }
      if (program.initial !== undefined) arrive(program.initial, 0)
      for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
        const index = Math.floor(key / monitor.size)
        for (const { watched } of partsOf(index, key % monitor.size)) {
          if (isOwed(monitor, watched) && isDue(index)) return true
          for (const { to } of waysOut(index)) arrive(to, watched)
        }
      }
      return false
    },
    mayBeUndecided: (when) => {
      const { isUndecided } = under(when)
      return exploration.program.locations.some((_, index) => isUndecided(index))
    },
  }
}

/** What is possible at each location for the walks that may still end with a condition true. */
interface Conditioned {
  waysOut(location: number): readonly Move[]
  /** Whether a walk may end here with the condition true. */
  isDue(location: number): boolean
  /** Whether a walk may end here without its being decided. */
  isUndecided(location: number): boolean
}

function underCondition(
  { program, reached, partsOf, after }: Exploration,
  when: Guard | undefined,
): Conditioned {
  const { diagrams, locations, variables, knowledge, entry } = program
  const condition = when === undefined ? undefined : regionsOf(when, variables, diagrams)
  const facts = condition === undefined ? [] : factsOf(condition)
  const ways = new Map<number, readonly Move[]>()

  function factsOf({ holds, fails }: Regions): readonly number[] {
    const read = new Set([...diagrams.support(holds), ...diagrams.support(fails)])
    return [...variables.facts.values()].filter((fact) => read.has(fact))
  }
  /** Those that arrive, with what is certain of the facts of the condition, which the set may have forgotten. */
  const arriving = (index: number): Situations => {
    return facts.reduce((all, fact) => {
      if (knowledge.must[index]?.has(fact)) return diagrams.intersect(all, answered(program, fact))
      return knowledge.may[index]?.has(fact) ? all : diagrams.intersect(all, diagrams.where(fact, [0]))
    }, reached(index))
  }
  const possible = (set: Situations) => (condition === undefined ? set : diagrams.minus(set, condition.fails))
  const isEnd = (index: number) => {
    const { step, pathway } = locations[index] as Location
    return step.kind === 'final' && pathway === entry
  }
  const waysOut = (index: number): readonly Move[] => {
    if (isEnd(index)) return []
    const here = possible(arriving(index))
    const leaving = partsOf(index, 0).reduce((all, part) => diagrams.union(all, after(here, part)), nothing)
    const { moves } = locations[index] as Location
    return moves.filter((move) => diagrams.intersect(possible(leaving), move.when) !== nothing)
  }
  return {
    waysOut(index) {
      const known = ways.get(index) ?? waysOut(index)
      ways.set(index, known)
      return known
    },
    isDue(index) {
      if (!isEnd(index)) return false
      const here = arriving(index)
      return (condition === undefined ? here : diagrams.intersect(here, condition.holds)) !== nothing
    },
    isUndecided(index) {
      if (condition === undefined || !isEnd(index)) return false
      return diagrams.minus(possible(arriving(index)), condition.holds) !== nothing
    },
  }
}
