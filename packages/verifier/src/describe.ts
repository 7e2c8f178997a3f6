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
  /** Values of the variable. */
  readonly values: readonly number[]
}

/**
 * The first situations of a set, widened: each variable takes every value that stays inside the set, the last ones
 * first, so that what is asked first is what is said. Empty when the whole set is everything.
 */
export function widest({ diagrams, variables }: Program, situations: Situations): readonly Side[] {
  const point = new Map<number, number[]>()
  for (let node = situations; ; ) {
    const variable = diagrams.variableOf(node)
    if (variable === undefined) break
    const value =
      valuesOf(variables.list[variable]).find((each) => diagrams.child(node, each) !== nothing) ?? 0
    point.set(variable, [value])
    node = diagrams.child(node, value)
  }
  const cube = () =>
    [...point].reduce(
      (all, [variable, values]) => diagrams.intersect(all, diagrams.where(variable, values)),
      everything,
    )
  for (const variable of [...point.keys()].reverse()) {
    for (const value of valuesOf(variables.list[variable])) {
      const values = point.get(variable) ?? []
      if (values.includes(value)) continue
      point.set(variable, [...values, value])
      if (diagrams.minus(cube(), situations) !== nothing) point.set(variable, values)
    }
  }
  return [...point].flatMap(([index, values]) => {
    const variable = variables.list[index]
    return variable === undefined || values.length === valuesOf(variable).length
      ? []
      : [{ variable, values: values.sort((a, b) => a - b) }]
  })
}

/** `danger = oui ou inconnu, accord = non`: the sides that an author wrote, not who invoked what. */
export function inWords(sides: readonly Side[], lang: Lang): string {
  return sides.flatMap((side) => sideInWords(side, lang)).join(', ')
}

function sideInWords({ variable, values }: Side, lang: Lang): readonly string[] {
  const { or, unasked, present, absent } = words[lang]
  switch (variable.kind) {
    case 'caller':
      return []
    case 'available':
      return [`${variable.of} ${values.includes(1) ? present : absent}`]
    case 'fact': {
      const said = values.map((value) => {
        const found = variable.classes[value - 1]
        if (found === undefined) return unasked
        return found.answers.length > 0 ? found.answers.join(or) : [found.representative].flat().join(' + ')
      })
      return [`${variable.of} = ${said.join(or)}`]
    }
  }
}

const words = {
  fr: { or: ' ou ', unasked: 'pas demandé', present: 'existe', absent: "n'existe pas" },
  en: { or: ' or ', unasked: 'not asked', present: 'exists', absent: 'does not exist' },
}

function valuesOf(variable: Variable | undefined): readonly number[] {
  return variable === undefined ? [] : [...Array(sizeOf(variable)).keys()]
}
