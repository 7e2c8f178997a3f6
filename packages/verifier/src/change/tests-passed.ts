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
 * The fewest tests that the combinations of a side pass, and that no other value does: found one by one, the one that
 * leaves out the most first. Nothing when no tests say it, or when there is no combination.
 */
export function toldByTests(program: Program, { variable, values, others }: Side): ToldByTests | undefined {
  const fact = variable.kind === 'fact' ? own(program.ir.facts, variable.of) : undefined
  if (variable.kind !== 'fact' || fact?.type !== 'choices') return undefined
  const classesOf = (some: readonly number[]) => some.flatMap((value) => variable.classes[value - 1] ?? [])
  const valuesOf = (classes: readonly AnswerClass[]) => classes.map(({ representative }) => representative)
  const alone = new Set(fact.answers.filter(standsAlone).map(({ id }) => id))
  // What stands alone comes last in a class: one that shows it has nothing else.
  const isAlone = ({ representative }: AnswerClass) => [representative].flat().some((each) => alone.has(each))
  const told = classesOf(values)
  const combinations = told.filter((each) => !isAlone(each))
  const tests = testsThat(atomsOn(program.ir, fact.id), valuesOf(combinations), valuesOf(classesOf(others)))
  if (combinations.length === 0 || tests === undefined) return undefined
  const given = new Set(told.flatMap(({ giving }) => [...giving.keys()]))
  const besides = fact.answers.filter(
    (answer) =>
      given.has(answer.id) &&
      standsAlone(answer) &&
      (answer.unknown === true || !passesAll(tests, answer.id)),
  )
  return { tests: tests.map(({ test }) => test), besides: besides.map(({ id }) => id) }
}

/** What every condition looks at in several answers. */
function atomsOn({ pathways }: Ir, fact: string): readonly Chosen[] {
  const found: Chosen[] = []
  for (const guard of guardsOf(Object.values(pathways), [])) {
    atomsIn(guard, (atom) => {
      if (atom.kind === 'chosen' && atom.fact === fact) found.push(atom)
    })
  }
  return found
}

type Chosen = Extract<Atom, { readonly kind: 'chosen' }>

interface Tried {
  readonly test: Passed
  suits(value: Value): boolean
}

function passesAll(tests: readonly Tried[], answer: string): boolean {
  return tests.every((each) => each.suits([answer]))
}

/** The fewest tests that some values pass and that none of the others does. */
function testsThat(
  atoms: readonly Chosen[],
  told: readonly Value[],
  others: readonly Value[],
): readonly Tried[] | undefined {
  const passed = atoms.flatMap((atom) =>
    [true, false].flatMap((holds): readonly Tried[] => {
      const { operator, answers } = atom
      const tried: Tried = {
        test: { operator, answers, holds },
        suits: (value) => passes(atom, value) === holds,
      }
      return told.every(tried.suits) ? [tried] : []
    }),
  )
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
