/** Which variables an exploration keeps at each location: those that the future looks at, and those that it wants besides. */
import type { VariableSet } from '../diagrams/diagrams.ts'
import { regionsOf } from '../program/guard-regions.ts'
import type { Program } from '../program/program.ts'
import type { ExploreOptions } from './explore.ts'
import { partsUnder } from './parts.ts'

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
    ...(watch === undefined ? [] : partsUnder(program, watch.monitor).toldApart()),
  ]
  const more = new Set(sets.flatMap((set) => [...diagrams.support(set)]))
  if (given !== undefined) for (const kind of variables.kinds.values()) more.add(kind)
  if (more.size === 0) return program.kept
  // Equal sets are one in the program: each is made larger once.
  const known = new Map<VariableSet, VariableSet>()
  return program.kept.map((live) => {
    const set = known.get(live) ?? diagrams.variables({ has: (each) => more.has(each) || live.has(each) })
    known.set(live, set)
    return set
  })
}
