/**
 * How many questions remain, exactly: the fewest and the most over every answer that may still be given. Situations that
 * no guard ahead tells apart are explored once, so that the page can afford it.
 */
import { after, type Available, type Stack, stateAt, top } from '../engine/run.ts'
import type { Answers } from '../ir/answers.ts'
import { inDomain } from '../ir/answers.ts'
import type { Ir, IrFact, IrState } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import { askedQuestions, type SessionState } from './session.ts'
import { type Ahead, whatIsReadFrom } from './what-is-read.ts'

/** The question that is waited for is one of them: both are 1 when it is the last. */
export interface QuestionsLeft {
  readonly fewest: number
  readonly most: number
}

/**
 * Counts from a sheet of answers as long as it may go on, which it asks before each situation but the first; nothing when
 * that is not enough. What is found is kept: called again, it goes further. Without a way to ask, it tells what it knows.
 */
export type CountQuestions = (sheet: Answers, mayGoOn?: () => boolean) => QuestionsLeft | undefined

const none: QuestionsLeft = { fewest: 0, most: 0 }

/** Counts the questions of a pathway in one commune. */
export function questionCounter(ir: Ir, pathway: string, available: Available): CountQuestions {
  const aheads = new Map<string, Ahead & { readonly counted: Map<string, QuestionsLeft> }>()
  let mustStop = () => true
  let done = 0

  /** From a place on, until the next question that the sheet does not answer. */
  const count = (from: Stack | undefined, answers: Answers, sheet: Answers): QuestionsLeft | undefined => {
    let [landmark, steps]: [Stack, number] = [[], 0]
    for (let stack = from; stack !== undefined; steps++) {
      const state = stateAt(ir, top(stack))
      if (state === undefined || (state.kind === 'final' && stack.length === 1)) return none
      // Back where it was: the walk turns in a circle. The landmark moves on at each power of two, so it is met.
      if (sameStack(stack, landmark)) return none
      if ((steps & (steps - 1)) === 0) landmark = stack
      if (state.kind === 'ask' && own(answers, state.fact) === undefined) {
        const fact = own(ir.facts, state.fact)
        if (fact === undefined) return none
        const given = inDomain(fact, own(sheet, fact.id))
        if (given === undefined) return countAsk(stack, state, fact, answers, sheet)
        answers = { ...answers, [fact.id]: given }
        landmark = []
      }
      stack = after(ir, stack, state, answers, available)
    }
    return none
  }

  /** At a question: one more than what remains after each answer. */
  const countAsk = (stack: Stack, state: IrState, fact: IrFact, answers: Answers, sheet: Answers) => {
    const here = stack.map(({ pathway, state }) => `${pathway} ${state}`).join()
    const ahead = aheads.get(here) ?? toAhead(here, stack)
    const situation = ahead?.situation(answers, sheet) ?? ''
    const known = ahead?.counted.get(situation)
    if (ahead === undefined || known !== undefined || mustStop()) return known

    let left: QuestionsLeft | undefined
    for (const value of ahead.toldApart(fact)) {
      const given = { ...answers, [fact.id]: value }
      const rest = count(after(ir, stack, state, given, available), given, sheet)
      if (rest === undefined) return undefined
      left = {
        fewest: Math.min(left?.fewest ?? Number.POSITIVE_INFINITY, 1 + rest.fewest),
        most: Math.max(left?.most ?? 0, 1 + rest.most),
      }
    }
    done++
    if (left !== undefined) ahead.counted.set(situation, left)
    return left
  }

  const toAhead = (here: string, stack: Stack) => {
    if (mustStop()) return undefined
    done++
    const ahead = { ...whatIsReadFrom(ir, stack), counted: new Map<string, QuestionsLeft>() }
    aheads.set(here, ahead)
    return ahead
  }

  return (sheet, mayGoOn) => {
    done = 0
    // Never before something new is kept: however little is allowed, each call goes further than the one before.
    mustStop = () => mayGoOn === undefined || (done > 0 && !mayGoOn())
    return count([{ pathway, state: own(ir.pathways, pathway)?.initial ?? '' }], {}, sheet)
  }
}

/**
 * The answers that stand before the question shown, from which to count: an earlier question shown again is followed by
 * those that came after it, each shown again in its turn.
 */
export function sheetBefore(state: SessionState): Answers {
  const { sheet, preset, shown } = state
  if (shown === undefined) return sheet
  const asked = askedQuestions(state)
  const kept = [...preset, ...asked.slice(0, asked.indexOf(shown))]
  return Object.fromEntries(Object.entries(sheet).filter(([fact]) => kept.includes(fact)))
}

function sameStack(a: Stack, b: Stack): boolean {
  return (
    a.length === b.length &&
    a.every(({ pathway, state }, depth) => pathway === b[depth]?.pathway && state === b[depth]?.state)
  )
}
