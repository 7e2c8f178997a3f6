/** Where a walk starts: no question asked, in any commune of any territory. */
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Program } from '../program/program.ts'
import type { Row } from '../program/rows.ts'
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

/** The combinations of kinds of every territory. They are made once for a program: every exploration starts from them. */
export function everyPlace(program: Program): Situations {
  return madeOnce(places, program, () => true)
}

/** Those of communes alone: nobody comes from elsewhere. */
export function everyCommune(program: Program): Situations {
  return madeOnce(communes, program, (row) => row.places.some(({ code }) => code !== null))
}

const places = new WeakMap<Program, Situations>()
const communes = new WeakMap<Program, Situations>()

function madeOnce(
  known: WeakMap<Program, Situations>,
  program: Program,
  suits: (row: Row) => boolean,
): Situations {
  const made =
    known.get(program) ??
    program.territories.reduce(
      (all, { rows }) => program.diagrams.union(all, placesOf(program, rows.filter(suits))),
      nothing,
    )
  known.set(program, made)
  return made
}

/** The combinations of kinds of some rows of a territory: for each role, those of one of them. */
function placesOf(program: Program, rows: readonly Row[]): Situations {
  const { diagrams, variables, ir } = program
  if (rows.length === 0) return nothing
  return [...kindsByRole(ir, [...variables.kinds.keys()]).values()].reduce(
    (all, kinds) => diagrams.intersect(all, someRow(program, rows, kinds)),
    everything,
  )
}

/**
 * The situations of any of these rows, as far as these kinds go. Rows are parted kind by kind, so that what many have in
 * common is looked at once.
 */
function someRow(program: Program, rows: readonly Row[], kinds: readonly string[], from = 0): Situations {
  const { diagrams, variables } = program
  const kind = kinds[from]
  if (rows.length === 0) return nothing
  if (kind === undefined) return everything
  const [first] = rows
  if (first !== undefined && rows.length === 1) return rowOf(program, first, kinds.slice(from))
  const has = ({ available }: Row) => available.has(kind)
  const present = someRow(program, rows.filter(has), kinds, from + 1)
  const absent = someRow(
    program,
    rows.filter((row) => !has(row)),
    kinds,
    from + 1,
  )
  const variable = variables.kinds.get(kind)
  if (variable === undefined || present === absent) return diagrams.union(present, absent)
  return diagrams.union(
    diagrams.intersect(diagrams.where(variable, [1]), present),
    diagrams.intersect(diagrams.where(variable, [0]), absent),
  )
}

/** The situations of a row, as far as these kinds go. */
export function rowOf(
  { diagrams, variables }: Program,
  { available }: Row,
  kinds: Iterable<string>,
): Situations {
  // From the last kind to the first: a chain of tests then grows by its head.
  return [...kinds].reduceRight((all, kind) => {
    const variable = variables.kinds.get(kind)
    if (variable === undefined) return all
    return diagrams.intersect(diagrams.where(variable, [available.has(kind) ? 1 : 0]), all)
  }, everything)
}
