/** What a guard says of every situation at once: where it holds and where it fails; elsewhere it is unknown (B.2). */
import type { Guard, Value } from '@jalon/core'
import type { Diagrams, Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Atom } from './answer-classes.ts'
import { passes } from './answer-classes.ts'
import type { Variables } from './variables.ts'

export interface Regions {
  readonly holds: Situations
  readonly fails: Situations
}

/** The regions of a guard. A fact that is asked nowhere is never known. */
export function regionsOf(guard: Guard, variables: Variables, diagrams: Diagrams): Regions {
  const { union, intersect } = diagrams
  switch (guard.kind) {
    case 'answered':
    case 'chosen':
      return atomRegions(guard, variables, diagrams)
    case 'available': {
      const each = guard.kinds.map((kind) => whereAvailable(kind, variables, diagrams))
      const holds = each.reduce(intersect, everything)
      return { holds, fails: diagrams.minus(everything, holds) }
    }
    case 'all': {
      const each = guard.guards.map((inner) => regionsOf(inner, variables, diagrams))
      return {
        holds: each.reduce((set, { holds }) => intersect(set, holds), everything),
        fails: each.reduce((set, { fails }) => union(set, fails), nothing),
      }
    }
    case 'any': {
      const each = guard.guards.map((inner) => regionsOf(inner, variables, diagrams))
      return {
        holds: each.reduce((set, { holds }) => union(set, holds), nothing),
        fails: each.reduce((set, { fails }) => intersect(set, fails), everything),
      }
    }
    case 'not': {
      const { holds, fails } = regionsOf(guard.guard, variables, diagrams)
      return { holds: fails, fails: holds }
    }
  }
}

/** The situations in which a kind exists. */
export function whereAvailable(
  kind: string,
  { kinds, everywhere }: Variables,
  diagrams: Diagrams,
): Situations {
  const variable = kinds.get(kind)
  if (variable === undefined) return everywhere.has(kind) ? everything : nothing
  return diagrams.where(variable, [1])
}

/** The situations in which a fact has a value that suits; without a test, in which it is known. */
export function whereAnswered(
  fact: string,
  { facts, list }: Variables,
  diagrams: Diagrams,
  suits: (value: Value) => boolean = () => true,
): Situations {
  const variable = facts.get(fact)
  const found = variable === undefined ? undefined : list[variable]
  if (variable === undefined || found?.kind !== 'fact') return nothing
  const values = found.classes.flatMap(({ representative }, index) =>
    suits(representative) ? [index + 1] : [],
  )
  return diagrams.where(variable, values)
}

function atomRegions(atom: Atom, variables: Variables, diagrams: Diagrams): Regions {
  return {
    holds: whereAnswered(atom.fact, variables, diagrams, (value) => passes(atom, value)),
    fails: whereAnswered(atom.fact, variables, diagrams, (value) => !passes(atom, value)),
  }
}
