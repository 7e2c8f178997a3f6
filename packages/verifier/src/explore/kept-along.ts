/** Which variables an exploration keeps at each location: those that the future looks at, and those that it wants besides. */
import type { Monitor } from '@jalon/core'
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { regionsOf } from '../program/guard-regions.ts'
import type { Program } from '../program/program.ts'
import { variableSets } from '../program/program.ts'
import type { ExploreOptions } from './explore.ts'
import { partsAt } from './parts.ts'

/**
 * By location, the variables that an exploration with these options keeps. What a condition looks at is kept all along,
 * for it is asked at the end; so are the kinds that an automaton tells apart, and all of them when answers are given, to
 * know in which communes these lead where.
 */
export function keptAlong(program: Program, { watch, given }: ExploreOptions): readonly VariableSet[] {
  const { diagrams, variables } = program
  const condition = watch?.when === undefined ? undefined : regionsOf(watch.when, variables, diagrams)
  const sets = [
    ...(condition === undefined ? [] : [condition.holds, condition.fails]),
    ...(watch === undefined ? [] : kindsToldApart(program, watch.monitor)),
  ]
  const more = new Set(sets.flatMap((set) => [...diagrams.support(set)]))
  if (given !== undefined) for (const kind of variables.kinds.values()) more.add(kind)
  if (more.size === 0) return program.kept
  const live = program.live.map((alive) => {
    const kept = alive.copy()
    for (const variable of more) kept.add(variable)
    return kept
  })
  return variableSets(live, diagrams)
}

/** Where an automaton tells apart the kinds that a referral goes to, or finding none, the communes matter to what follows. */
function kindsToldApart(program: Program, monitor: Monitor): readonly Situations[] {
  return program.locations.flatMap(({ chosen }, index) => {
    if (chosen === undefined) return []
    return [...Array(monitor.size).keys()].flatMap((watched) =>
      partsAt(program, index, monitor, watched).map(({ within }) => within),
    )
  })
}
