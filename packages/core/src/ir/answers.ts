/** Answers: the only state of a session (language.md B.1, B.6). */
import type { IrFact } from './ir.ts'

/** One answer id, or for a several-answers fact the list of those chosen. */
export type Value = string | readonly string[]

/** Facts answered so far, or a whole answer sheet. Facts only ever grow during a run. */
export type Answers = Readonly<Record<string, Value>>

/**
 * The value in its one standard form (several answers in file order, each once), or undefined when it is not in the
 * domain of the fact: an unknown answer, an empty list, an exclusive answer among others.
 */
export function inDomain(fact: IrFact, value: unknown): Value | undefined {
  if (fact.type !== 'choices') {
    return typeof value === 'string' && fact.answers.some(({ id }) => id === value) ? value : undefined
  }
  if (!Array.isArray(value) || value.length === 0) return undefined
  const chosen = fact.answers.filter(({ id }) => value.includes(id))
  if (chosen.length !== new Set(value).size) return undefined
  if (chosen.length > 1 && chosen.some(standsAlone)) return undefined
  return chosen.map(({ id }) => id)
}

/** Whether an answer excludes every other one of its question. */
export function standsAlone(answer: IrFact['answers'][number]): boolean {
  return answer.exclusive === true || answer.unknown === true
}

/** Every value of a fact (B.1): for several answers, the subsets by size then file order, then what stands alone. */
export function domainOf(fact: IrFact): readonly Value[] {
  if (fact.type !== 'choices') return fact.answers.map(({ id }) => id)
  const together = fact.answers.filter((answer) => !standsAlone(answer)).map(({ id }) => id)
  const alone = fact.answers.filter(standsAlone).map(({ id }) => [id])
  return [...subsetsBySize(together), ...alone]
}

function subsetsBySize(ids: readonly string[]): readonly (readonly string[])[] {
  const all: (readonly string[])[] = []
  for (let mask = 1; mask < 2 ** ids.length; mask++) all.push(ids.filter((_, index) => (mask >> index) & 1))
  const order = (subset: readonly string[]) => subset.map((id) => ids.indexOf(id))
  return all.sort((a, b) => a.length - b.length || compareLists(order(a), order(b)))
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Whether two values are the same answer. Both are expected in standard form. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return a === b
  return a.length === b.length && a.every((id, index) => id === b[index])
}
