/** A question as its screen shows it: answers by position, since no fact or answer id may reach the page. */
import type { IrFact, ShownQuestion, Value } from '@jalon/core/runtime'
import { standsAlone } from '@jalon/core/runtime'
import { unbroken } from './text.ts'

export interface QuestionView {
  /** Its place among the questions of the session, from 1; 0 for one that the tool itself asks afterwards. */
  readonly number: number
  readonly ask: string
  readonly help?: string
  /** A sentence to say aloud. */
  readonly say?: string
  readonly several: boolean
  /** The ordinary answers in file order, then the unknown one. */
  readonly options: readonly OptionView[]
  /** What was answered earlier; empty the first time. */
  readonly given: readonly number[]
}

export interface OptionView {
  /** Its position among the answers of the fact. */
  readonly index: number
  readonly label: string
  readonly help?: string
  /** Among several answers, unticks every other one. */
  readonly alone: boolean
  /** « Non abordé ou ne sait pas ». */
  readonly unknown: boolean
}

/** The question of a session, ready to show. */
export function toQuestionView({ fact, number, given }: ShownQuestion): QuestionView {
  const options = fact.answers.map(
    (answer, index): OptionView => ({
      index,
      label: answer.label,
      ...(answer.help === undefined ? {} : { help: answer.help }),
      alone: standsAlone(answer),
      unknown: answer.unknown === true,
    }),
  )
  return {
    number,
    ask: unbroken(fact.ask),
    ...(fact.help === undefined ? {} : { help: fact.help }),
    ...(fact.say === undefined ? {} : { say: fact.say }),
    several: fact.type === 'choices',
    options: [...options.filter(({ unknown }) => !unknown), ...options.filter(({ unknown }) => unknown)],
    given: given === undefined ? [] : positionsOf(fact, given),
  }
}

/** The answer that the positions chosen stand for. */
export function valueAt(fact: IrFact, chosen: readonly number[]): Value | undefined {
  const ids = fact.answers.filter((_, index) => chosen.includes(index)).map(({ id }) => id)
  return fact.type === 'choices' ? ids : ids[0]
}

/** The words of an answer. */
export function inWords(fact: IrFact, value: Value): string {
  return positionsOf(fact, value)
    .map((index) => fact.answers[index]?.label ?? '')
    .join(', ')
}

function positionsOf(fact: IrFact, value: Value): readonly number[] {
  return fact.answers.flatMap(({ id }, index) =>
    (typeof value === 'string' ? value === id : value.includes(id)) ? [index] : [],
  )
}
