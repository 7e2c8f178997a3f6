/**
 * Answer classes (language.md C.2, 1): two answers that no guard, no answer map and no consent tells apart are one, with
 * a multiplicity for counting and the first of them in file order to stand for all.
 */
import type { Guard, IrAnswer, IrFact, Value } from '@jalon/core'
import { domainOf, evaluate, standsAlone } from '@jalon/core'

/** Answers that nothing tells apart. */
export interface AnswerClass {
  /** The first of them in file order, shown in a witness. */
  readonly representative: Value
  readonly count: bigint
  /** Those of a one-answer fact, to be named in a description. */
  readonly answers: readonly string[]
  /** By answer, the first value of the class that gives it. */
  readonly giving: ReadonlyMap<string, Value>
}

/** What is asked of a value somewhere: the part of a guard that looks at it. */
export type Test = (value: Value) => boolean

/** More ways to combine answers than this, and a question is refused rather than listed. */
const mostCombinations = 1 << 14

/** A question with more combinations of answers in use than can be listed. */
export class TooManyAnswers extends Error {
  readonly fact: string
  constructor(fact: string) {
    super(fact)
    this.fact = fact
  }
}

/** The classes of a fact under these tests, in the order of their first answer. `named`: the answers that tests name. */
export function answerClasses(
  fact: IrFact,
  tests: readonly Test[],
  named: ReadonlySet<string>,
): readonly AnswerClass[] {
  const classes = new Map<
    string,
    AnswerClass & { count: bigint; answers: string[]; giving: Map<string, Value> }
  >()
  const idle = idleAnswers(fact, named)
  for (const { value, count } of weighedDomain(fact, named)) {
    const key = tests.map((test) => (test(value) ? '1' : '0')).join('')
    const answers = typeof value === 'string' ? [value] : []
    const known = classes.get(key)
    const giving = known?.giving ?? new Map<string, Value>()
    for (const [answer, given] of answersGivenBy(value, idle)) {
      if (!giving.has(answer)) giving.set(answer, given)
    }
    if (known === undefined) classes.set(key, { representative: value, count, answers, giving })
    else {
      known.count += count
      known.answers.push(...answers)
    }
  }
  return [...classes.values()]
}

interface Weighed {
  readonly value: Value
  readonly count: bigint
}

/**
 * The values of a fact. Of several answers, those that no test names are told apart by nothing but their presence: the
 * first of them stands for any non-empty choice among them.
 */
function weighedDomain(fact: IrFact, named: ReadonlySet<string>): readonly Weighed[] {
  if (fact.type !== 'choices') return domainOf(fact).map((value) => ({ value, count: 1n }))
  const [first, ...others] = idleAnswers(fact, named)
  const kept = fact.answers.filter((answer) => !others.includes(answer))
  if (2 ** kept.filter((answer) => !standsAlone(answer)).length > mostCombinations)
    throw new TooManyAnswers(fact.id)
  const among = 2n ** BigInt(others.length + 1) - 1n
  return domainOf({ ...fact, answers: kept }).map((value) => ({
    value,
    count: first !== undefined && value.includes(first.id) ? among : 1n,
  }))
}

/** The answers that no test names, in file order: only whether there is one of them matters. */
function idleAnswers(fact: IrFact, named: ReadonlySet<string>): readonly IrAnswer[] {
  if (fact.type !== 'choices') return []
  return fact.answers.filter((answer) => !standsAlone(answer) && !named.has(answer.id))
}

/** Each answer that a value gives; where the first idle one stands for the others, the value that gives each of those. */
function answersGivenBy(
  value: Value,
  [first, ...others]: readonly IrAnswer[],
): readonly (readonly [answer: string, value: Value])[] {
  if (typeof value === 'string') return [[value, value]]
  const own = value.map((answer) => [answer, value] as const)
  if (first === undefined || !value.includes(first.id)) return own
  const kept = value.filter((answer) => answer !== first.id)
  return [...own, ...others.map(({ id }) => [id, [...kept, id]] as const)]
}

/** The part of a guard that looks at one fact. */
export type Atom = Extract<Guard, { readonly fact: string }>

/** Every atom of a guard. */
export function atomsIn(guard: Guard, found: (atom: Atom) => void): void {
  switch (guard.kind) {
    case 'answered':
    case 'chosen':
      found(guard)
      return
    case 'available':
      return
    case 'all':
    case 'any':
      for (const each of guard.guards) atomsIn(each, found)
      return
    case 'not':
      atomsIn(guard.guard, found)
  }
}

/** The facts that a guard looks at, each once. */
export function factsIn(guard: Guard): readonly string[] {
  const facts = new Set<string>()
  atomsIn(guard, ({ fact }) => facts.add(fact))
  return [...facts]
}

/** Whether an atom holds for a value of its fact. */
export function passes(atom: Atom, value: Value): boolean {
  return evaluate(atom, { answers: { [atom.fact]: value }, available: noKind }) === 'holds'
}

const noKind: ReadonlySet<string> = new Set()
