/**
 * Several answers at once, told by what they have in common: « avec sexuelle » is read at once, each combination one
 * after the other is not. Only what conditions look at tells them apart, so it says exactly as much.
 */
import type { ChoicesOperator, Ir, Value } from '@jalon/core'
import { own, standsAlone } from '@jalon/core'
import type { Side } from '../describe.ts'
import type { AnswerClass, Atom } from '../program/answer-classes.ts'
import { atomsIn, passes } from '../program/answer-classes.ts'
import type { Program } from '../program/program.ts'
import { guardsOf } from '../program/variables.ts'

/** What a condition looks for in several answers, and whether it is there. */
export interface Passed {
  readonly operator: ChoicesOperator
  readonly answers: readonly string[]
  readonly holds: boolean
}

/** Some values of a question of several answers: all those that pass these tests, and a few answers besides. */
export interface ToldByTests {
  readonly tests: readonly Passed[]
  /** Answers that are given alone: those that do not pass them, and doubt, which is always named. */
  readonly besides: readonly string[]
}

/**
 * A few tests that the combinations of a side pass, and that no other value does: found one by one, the one that leaves
 * out the most first. Nothing when no tests say it, or when there is no combination.
 */
export function toldByTests(program: Program, { variable, values, others }: Side): ToldByTests | undefined {
  const fact = variable.kind === 'fact' ? own(program.ir.facts, variable.of) : undefined
  if (variable.kind !== 'fact' || fact?.type !== 'choices') return undefined
  const classesOf = (some: readonly number[]) => some.flatMap((value) => variable.classes[value - 1] ?? [])
  const valuesOf = (classes: readonly AnswerClass[]) => classes.map(({ representative }) => representative)
  const lone = fact.answers.filter(standsAlone)
  const isLone = (answer: string) => lone.some(({ id }) => id === answer)
  const told = classesOf(values)
  // What stands alone comes last in a class: one that shows it has nothing else.
  const combinations = told.filter(({ representative }) => ![representative].flat().some(isLone))
  if (combinations.length === 0) return undefined
  const tests = testsThat(
    testsOn(program.ir, fact.id, isLone),
    valuesOf(combinations),
    valuesOf(classesOf(others)),
  )
  if (tests === undefined) return undefined
  const given = new Set(told.flatMap(({ giving }) => [...giving.keys()]))
  const besides = lone.filter(
    ({ id, unknown }) => given.has(id) && (unknown === true || !tests.every(({ suits }) => suits([id]))),
  )
  const named = besides.map(({ id }) => id)
  return { tests: tests.map(({ test }) => withoutNamed(test, named)), besides: named }
}

/** What is named besides is there: no test says that it is missing. A test of all of some answers never names it. */
function withoutNamed(test: Passed, named: readonly string[]): Passed {
  return { ...test, answers: test.answers.filter((answer) => !named.includes(answer)) }
}

interface Tried {
  readonly test: Passed
  readonly suits: (value: Value) => boolean
}

/**
 * What every condition looks for in several answers, and its contrary. Where one of some answers will do, those that are
 * given alone are left to be named besides: no combination has them.
 */
function testsOn({ pathways }: Ir, fact: string, isLone: (answer: string) => boolean): readonly Tried[] {
  const found: Tried[] = []
  for (const guard of guardsOf(Object.values(pathways), [])) {
    atomsIn(guard, (atom) => {
      if (atom.kind !== 'chosen' || atom.fact !== fact) return
      const { operator } = atom
      for (const holds of [true, false]) {
        const isOneOfThem = operator === 'excludes' ? !holds : operator !== 'includes' && holds
        const answers = isOneOfThem ? atom.answers.filter((each) => !isLone(each)) : atom.answers
        if (answers.length === 0) continue
        const looked: Atom = { ...atom, answers }
        found.push({
          test: { operator, answers, holds },
          suits: (value) => passes(looked, value) === holds,
        })
      }
    })
  }
  return found
}

/** A few tests that some values pass and that none of the others does. */
function testsThat(
  tests: readonly Tried[],
  told: readonly Value[],
  others: readonly Value[],
): readonly Tried[] | undefined {
  const passed = tests.filter(({ suits }) => told.every(suits))
  const found: Tried[] = []
  for (let left = others; left.length > 0; ) {
    const [best] = passed
      .map((tried) => ({ tried, still: left.filter(tried.suits) }))
      .sort((a, b) => a.still.length - b.still.length)
    if (best === undefined || best.still.length === left.length) return undefined
    found.push(best.tried)
    left = best.still
  }
  return found
}
