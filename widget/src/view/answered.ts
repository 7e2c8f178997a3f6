/** A question and its answer, in words. */
import type { IrFact, Value } from '@jalon/core/runtime'
import { inWords } from './question-view.ts'

export interface Answered {
  readonly question: string
  readonly answer: string
}

/** Puts an answer into words. */
export function answered({ fact, value }: { readonly fact: IrFact; readonly value: Value }): Answered {
  return { question: fact.ask, answer: inWords(fact, value) }
}
