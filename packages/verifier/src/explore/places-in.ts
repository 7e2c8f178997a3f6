/** In which communes some situations are found. */
import type { CommuneRole } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Program } from '../program/program.ts'
import type { Place } from '../program/rows.ts'
import { kindsByRole } from '../program/rows.ts'
import { rowOf } from './initial.ts'

export interface Whereabouts {
  /** The communes where one is enough, in the order of the directory; outside comes last in each territory. */
  readonly places: readonly Place[]
  /** Only when no single commune will do: one for each role. */
  readonly byRole: readonly (readonly [CommuneRole, Place])[]
  /** The kinds that exist in the first place, or in those of each role. */
  readonly available: ReadonlySet<string>
}

/** The communes of some situations; `available` also holds the kinds that no situation tells apart. */
export function placesIn(program: Program, situations: Situations): Whereabouts {
  const { diagrams, variables, territories } = program
  const kinds = [...variables.kinds.keys()]
  const alone = territories.flatMap(({ rows }) => {
    return rows.filter((row) => diagrams.intersect(situations, rowOf(program, row, kinds)) !== nothing)
  })
  const [first] = alone
  if (first !== undefined) {
    return { places: alone.flatMap(({ places }) => places), byRole: [], available: first.available }
  }
  return combined(program, situations)
}

/** For each role, the first commune that goes with those already chosen. */
function combined(program: Program, situations: Situations): Whereabouts {
  const { diagrams, ir, variables, territories } = program
  for (const { rows } of territories) {
    let left = situations
    const byRole: [CommuneRole, Place][] = []
    const available = new Set(variables.everywhere)
    for (const [role, kinds] of kindsByRole(ir, [...variables.kinds.keys()])) {
      const row = rows.find((each) => diagrams.intersect(left, rowOf(program, each, kinds)) !== nothing)
      const [place] = row?.places ?? []
      if (row === undefined || place === undefined) break
      left = diagrams.intersect(left, rowOf(program, row, kinds))
      byRole.push([role, place])
      for (const kind of kinds) if (row.available.has(kind)) available.add(kind)
    }
    if (byRole.length === kindsByRole(ir, [...variables.kinds.keys()]).size)
      return { places: [], byRole, available }
  }
  return { places: [], byRole: [], available: new Set(variables.everywhere) }
}
