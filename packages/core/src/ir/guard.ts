/** Guards: structured, finite, three-valued conditions (language.md B.2). Named conditions are already expanded. */
import type { Answers } from './answers.ts'
import { own } from './own.ts'

export type Guard =
  /** A one-answer fact has one of these answers. */
  | { readonly kind: 'answered'; readonly fact: string; readonly among: readonly string[] }
  /** A several-answers fact compares with these answers. */
  | {
      readonly kind: 'chosen'
      readonly fact: string
      readonly operator: ChoicesOperator
      readonly answers: readonly string[]
    }
  /** Every one of these kinds exists in the commune. */
  | { readonly kind: 'available'; readonly kinds: readonly string[] }
  | { readonly kind: 'all'; readonly guards: readonly Guard[] }
  | { readonly kind: 'any'; readonly guards: readonly Guard[] }
  | { readonly kind: 'not'; readonly guard: Guard }

export const choicesOperators = ['includes', 'includes-any', 'excludes', 'only'] as const
export type ChoicesOperator = (typeof choicesOperators)[number]

/** What a guard says of a situation. `unknown`: a fact it needs has not been answered yet. */
export type Verdict = 'holds' | 'fails' | 'unknown'

/** What a guard looks at: the answers given so far and the kinds that exist in the commune. */
export interface Situation {
  readonly answers: Answers
  readonly available: ReadonlySet<string>
}

/** Decides a guard. A question not answered yet decides nothing; the connectives are Kleene's strong ones. */
export function evaluate(guard: Guard, situation: Situation): Verdict {
  switch (guard.kind) {
    case 'answered': {
      const given = own(situation.answers, guard.fact)
      if (given === undefined) return 'unknown'
      return verdict(typeof given === 'string' && guard.among.includes(given))
    }
    case 'chosen': {
      const given = own(situation.answers, guard.fact)
      if (given === undefined) return 'unknown'
      return verdict(compares(typeof given === 'string' ? [given] : given, guard.operator, guard.answers))
    }
    case 'available':
      return verdict(guard.kinds.every((kind) => situation.available.has(kind)))
    case 'all':
      return weakest(guard.guards.map((each) => evaluate(each, situation)))
    case 'any':
      return opposite(weakest(guard.guards.map((each) => opposite(evaluate(each, situation)))))
    case 'not':
      return opposite(evaluate(guard.guard, situation))
  }
}

function verdict(truth: boolean): Verdict {
  return truth ? 'holds' : 'fails'
}

function opposite(of: Verdict): Verdict {
  if (of === 'unknown') return 'unknown'
  return of === 'holds' ? 'fails' : 'holds'
}

/** A conjunction: one failure is enough, then one doubt. The conjunction of nothing holds. */
function weakest(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('fails')) return 'fails'
  return verdicts.includes('unknown') ? 'unknown' : 'holds'
}

function compares(given: readonly string[], operator: ChoicesOperator, asked: readonly string[]): boolean {
  switch (operator) {
    case 'includes':
      return asked.every((answer) => given.includes(answer))
    case 'includes-any':
      return asked.some((answer) => given.includes(answer))
    case 'excludes':
      return asked.every((answer) => !given.includes(answer))
    case 'only':
      return given.every((answer) => asked.includes(answer))
  }
}
