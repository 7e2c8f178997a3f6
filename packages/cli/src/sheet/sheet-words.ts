/** How a sheet names its questions and their answers: « Q3 b », as short as the hand that notes it. */
import type { Guard, Ir, IrPathway, IrState } from '@jalon/core'
import { exitOf, own } from '@jalon/core'
import type { ShortNames } from '@jalon/verifier'

/** The questions that a sheet speaks of, numbered Q1, Q2…: those it asks, then those that other sheets have asked. */
export interface SheetQuestions {
  readonly numbers: ReadonlyMap<string, number>
  /** In the order of their numbers. */
  readonly elsewhere: readonly string[]
}

/** The questions of a pathway, in the order they are first written. */
export function questionsOf({ states }: IrPathway): SheetQuestions {
  const all = Object.values(states)
  const asked = new Set(all.flatMap((state) => (state.kind === 'ask' ? [state.fact] : [])))
  const read = new Set(all.flatMap(factsReadBy))
  const elsewhere = [...read].filter((fact) => !asked.has(fact))
  const numbers = new Map([...asked, ...elsewhere].map((fact, index) => [fact, index + 1]))
  return { numbers, elsewhere }
}

function factsReadBy(state: IrState): readonly string[] {
  const exit = exitOf(state)
  const consent =
    state.kind === 'refer' && state.referral.consent !== undefined ? [state.referral.consent] : []
  return exit?.kind === 'by-guard'
    ? [...consent, ...exit.branches.flatMap(({ guard }) => factsIn(guard))]
    : consent
}

function factsIn(guard: Guard): readonly string[] {
  switch (guard.kind) {
    case 'answered':
    case 'chosen':
      return [guard.fact]
    case 'all':
    case 'any':
      return guard.guards.flatMap(factsIn)
    case 'not':
      return factsIn(guard.guard)
    case 'available':
      return []
  }
}

/** The letter of an answer: the first is a. */
export function letterOf(ir: Ir, fact: string, answer: string): string {
  const index = own(ir.facts, fact)?.answers.findIndex(({ id }) => id === answer) ?? -1
  return index < 0 ? answer : String.fromCharCode(0x61 + (index % 26))
}

/** The names for the exits of a step; `asked` is the question that this step asks, which goes without saying. */
export function namesOnSheet(ir: Ir, { numbers }: SheetQuestions, asked: string | undefined): ShortNames {
  return {
    question: (fact) => (fact === asked ? '' : `Q${numbers.get(fact) ?? ''}`),
    answer: (fact, answer) => letterOf(ir, fact, answer),
    answers: (fact) => own(ir.facts, fact)?.answers.map(({ id }) => id) ?? [],
    kind: (kind) => own(ir.kinds, kind)?.label ?? kind,
  }
}
