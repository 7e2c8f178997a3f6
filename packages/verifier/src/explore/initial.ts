/** Where a walk starts: no question asked, in any commune of any territory. */
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Program } from '../program/program.ts'
import type { Row, TerritoryRows } from '../program/rows.ts'
import { kindsByRole } from '../program/rows.ts'

/** Every row that exists, of every territory, and every question unasked, as far as these variables go. */
export function initialSituations(program: Program, kept: VariableSet): Situations {
  const { diagrams, variables } = program
  // From the last variable to the first: a chain of tests then grows by its head.
  return [...variables.facts.values()].reduceRight(
    (all, fact) => {
      return kept.has(fact) ? diagrams.intersect(diagrams.where(fact, [0]), all) : all
    },
    diagrams.keep(everyPlace(program), kept),
  )
}

/** The combinations of kinds of every territory. */
export function everyPlace(program: Program): Situations {
  return program.territories.reduce(
    (all, territory) => program.diagrams.union(all, placesOf(program, territory)),
    nothing,
  )
}

/** The combinations of kinds of a territory: for each role, those of one of its communes or of outside. */
function placesOf(program: Program, { rows }: TerritoryRows): Situations {
  const { diagrams, variables, ir } = program
  if (rows.length === 0) return nothing
  return [...kindsByRole(ir, [...variables.kinds.keys()]).values()].reduce((all, kinds) => {
    const ofRole = rows.reduce((some, row) => diagrams.union(some, rowOf(program, row, kinds)), nothing)
    return diagrams.intersect(all, ofRole)
  }, everything)
}

/** The situations of a row, as far as these kinds go. */
export function rowOf(
  { diagrams, variables }: Program,
  { available }: Row,
  kinds: Iterable<string>,
): Situations {
  return [...kinds].reduce((all, kind) => {
    const variable = variables.kinds.get(kind)
    if (variable === undefined) return all
    return diagrams.intersect(all, diagrams.where(variable, [available.has(kind) ? 1 : 0]))
  }, everything)
}
