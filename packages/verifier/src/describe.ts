/** A set of situations in words: the widest simple description that holds no other situation (language.md, "cube"). */
import type { Lang } from '@jalon/diagnostics'
import type { Situations } from './diagrams/diagrams.ts'
import { everything, nothing } from './diagrams/diagrams.ts'
import type { Program } from './program/program.ts'
import type { Variable } from './program/variables.ts'
import { sizeOf } from './program/variables.ts'

/** What a variable may be: a fact among some answers, or not asked; a kind that exists, or not. */
export interface Side {
  readonly variable: Variable
  /** Values of the variable, among those that happen. */
  readonly values: readonly number[]
  /** The other values that happen. */
  readonly others: readonly number[]
}

/**
 * The first situations of a set, widened: each variable takes every value that stays inside the set, what is told last
 * first, so that what is asked first is what is said. What is not `among` never happens, and need not be told apart.
 * Empty when the set is all that happens.
 */
export function widest(program: Program, set: Situations, among: Situations = everything): readonly Side[] {
  return toSides(program, widened(program, set, orNever(program, set, among)), among)
}

/** At most so many descriptions that together hold a set, the widest first; `isWhole` when they hold all of it. */
export function descriptionsOf(
  program: Program,
  set: Situations,
  among: Situations,
  most: number,
): { readonly descriptions: readonly (readonly Side[])[]; readonly isWhole: boolean } {
  const { diagrams, variables } = program
  const wide = orNever(program, set, among)
  const found: { readonly sides: readonly Side[]; readonly breadth: number }[] = []
  let left = set
  for (; left !== nothing && found.length < most; ) {
    const cube = widened(program, left, wide)
    const breadth = [...cube].reduce(
      (all, [index, values]) => (all * values.length) / valuesOf(variables.list[index]).length,
      1,
    )
    found.push({ sides: toSides(program, cube, among), breadth })
    left = diagrams.minus(left, toSituations(program, cube))
  }
  const descriptions = found.sort((a, b) => b.breadth - a.breadth).map(({ sides }) => sides)
  return { descriptions, isWhole: left === nothing }
}

/** The situations that a description holds. */
export function situationsOf(program: Program, sides: readonly Side[]): Situations {
  const { list } = program.variables
  return toSituations(program, new Map(sides.map(({ variable, values }) => [list.indexOf(variable), values])))
}

/** A product of values: the variables that are not there take them all. */
type Cube = ReadonlyMap<number, readonly number[]>

/** The first situations of a set, then every value of each variable that stays where it may. */
function widened(program: Program, set: Situations, allowed: Situations): Cube {
  const { diagrams, variables } = program
  const cube = new Map<number, readonly number[]>()
  for (let node = set; ; ) {
    const variable = diagrams.variableOf(node)
    if (variable === undefined) break
    const value =
      valuesOf(variables.list[variable]).find((each) => diagrams.child(node, each) !== nothing) ?? 0
    cube.set(variable, [value])
    node = diagrams.child(node, value)
  }
  for (const variable of inTelling(program, cube.keys()).reverse()) {
    for (const value of valuesOf(variables.list[variable])) {
      const values = cube.get(variable) ?? []
      if (values.includes(value)) continue
      cube.set(variable, [...values, value])
      if (diagrams.minus(toSituations(program, cube), allowed) !== nothing) cube.set(variable, values)
    }
  }
  return cube
}

/** From the last side: where they are in the order of the variables, each stands above what is made already. */
function toSituations({ diagrams }: Program, cube: Cube): Situations {
  return [...cube].reduceRight(
    (all, [variable, values]) => diagrams.intersect(diagrams.where(variable, values), all),
    everything,
  )
}

/** Only what tells apart some of what happens. */
function toSides(program: Program, cube: Cube, among: Situations): readonly Side[] {
  const { diagrams, variables } = program
  return inTelling(program, cube.keys()).flatMap((index) => {
    const variable = variables.list[index]
    const values = cube.get(index)
    if (variable === undefined || values === undefined) return []
    const possible = valuesOf(variable).filter(
      (value) => diagrams.intersect(among, diagrams.where(index, [value])) !== nothing,
    )
    const told = possible.filter((value) => values.includes(value))
    const others = possible.filter((value) => !values.includes(value))
    return others.length === 0 ? [] : [{ variable, values: told, others }]
  })
}

/** In the order in which they are told: what exists there, then the answers. Diagrams test them in another. */
function inTelling({ variables }: Program, indexes: Iterable<number>): number[] {
  const isKind = (index: number) => variables.list[index]?.kind === 'available'
  return [...indexes].sort((a, b) => Number(isKind(b)) - Number(isKind(a)))
}

function orNever({ diagrams }: Program, set: Situations, among: Situations): Situations {
  return diagrams.union(set, diagrams.minus(everything, among))
}

/** `danger = oui ou inconnu, accord = non`: the sides that an author wrote, not who invoked what. */
export function inWords(sides: readonly Side[], lang: Lang): string {
  return sides.flatMap((side) => sideInWords(side, lang)).join(', ')
}

function sideInWords({ variable, values, others }: Side, lang: Lang): readonly string[] {
  const { or, but, unasked, present, absent } = words[lang]
  switch (variable.kind) {
    case 'caller':
    case 'announced':
      return []
    case 'available':
      return [`${variable.of} ${values.includes(1) ? present : absent}`]
    case 'fact': {
      const said = (value: number) => {
        const found = variable.classes[value - 1]
        if (found === undefined) return unasked
        return found.answers.length > 0 ? found.answers.join(or) : [found.representative].flat().join(' + ')
      }
      // What is left out is said when it is much shorter, and is an answer.
      const count = (some: readonly number[]) =>
        some.reduce((all, value) => all + Math.max(1, variable.classes[value - 1]?.answers.length ?? 1), 0)
      const isShorter = count(values) >= 3 && count(values) >= 2 * count(others) && !others.includes(0)
      return [`${variable.of} = ${isShorter ? but : ''}${(isShorter ? others : values).map(said).join(or)}`]
    }
  }
}

const words = {
  fr: { or: ' ou ', but: 'tout sauf ', unasked: 'pas demandé', present: 'existe', absent: "n'existe pas" },
  en: { or: ' or ', but: 'all but ', unasked: 'not asked', present: 'exists', absent: 'does not exist' },
}

function valuesOf(variable: Variable | undefined): readonly number[] {
  return variable === undefined ? [] : [...Array(sizeOf(variable)).keys()]
}
