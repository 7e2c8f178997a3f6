/** In which communes some situations are found. */
import type { CommuneRole } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Program } from '../program/program.ts'
import type { Place, Row } from '../program/rows.ts'
import { kindsByRole } from '../program/rows.ts'
import { everyCommune, rowOf } from './initial.ts'

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
  const alone = everyRow(program).flatMap(({ row, situations: ofRow }) => {
    return program.diagrams.intersect(situations, ofRow) === nothing ? [] : [row]
  })
  const [first] = alone
  if (first !== undefined) {
    return { places: alone.flatMap(({ places }) => places), byRole: [], available: first.available }
  }
  return combined(program, situations)
}

/** Where some situations are found inside a territory, and which of them: nothing when only outside. */
export function communesIn(
  program: Program,
  situations: Situations,
): (Whereabouts & { readonly situations: Situations }) | undefined {
  const inside = program.diagrams.intersect(situations, everyCommune(program))
  if (inside === nothing) return undefined
  const whereabouts = placesIn(program, inside)
  const places = whereabouts.places.filter(({ code }) => code !== null)
  return { ...whereabouts, places, situations: inside }
}

/** The situations of every row, made once: they are looked at for each thing that is found. */
function everyRow(program: Program): readonly RowSituations[] {
  const kinds = [...program.variables.kinds.keys()]
  const made =
    rowSituations.get(program) ??
    program.territories.flatMap(({ rows }) =>
      rows.map((row) => ({ row, situations: rowOf(program, row, kinds) })),
    )
  rowSituations.set(program, made)
  return made
}

interface RowSituations {
  readonly row: Row
  readonly situations: Situations
}

const rowSituations = new WeakMap<Program, readonly RowSituations[]>()

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
