/** What a screen needs to know of a session, and nothing of how it runs. */
import type { Value } from '../ir/answers.ts'
import type { Ir, IrFact } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import type { PlanItem } from '../ir/plan.ts'
import { planOf } from '../ir/plan.ts'
import type { RunStatus, Trace } from '../ir/trace.ts'
import type { SessionState } from './session.ts'
import { askedQuestions, questionBefore } from './session.ts'

export interface View {
  /**
   * `broken`: the run breaks a promise of the network. Like `stuck` and `looping`, it never happens in a verified
   * pathway: the screen then shows the safe ending.
   */
  readonly status: RunStatus | 'broken'
  /** The question to show; absent at the end, and when broken, unless an earlier one is shown again. */
  readonly question?: ShownQuestion
  /** Every question answered in this session, in order. */
  readonly asked: readonly { readonly fact: IrFact; readonly value: Value }[]
  /** The referrals and advice so far, in the order to make them. A plan that breaks a promise is not shown. */
  readonly plan: readonly PlanItem[]
  /** Those of the plan that the last answer added. */
  readonly news: readonly PlanItem[]
  readonly canGoBack: boolean
  readonly outcome?: string
}

export interface ShownQuestion {
  readonly fact: IrFact
  /** Its place among the questions of this session, from 1. */
  readonly number: number
  /** The answer given earlier, when an earlier question is shown again. */
  readonly given?: Value
  /** Whether it is the question waited for, and not an earlier one. */
  readonly isLatest: boolean
}

/** The view of a session. */
export function toView(ir: Ir, state: SessionState): View {
  const { run, broken } = state
  const trace = broken === undefined ? run.trace : []
  const plan = planOf(ir, trace)
  const question = shownQuestion(ir, state)
  return {
    status: broken === undefined ? run.status : 'broken',
    ...(question === undefined ? {} : { question }),
    asked: askedQuestions(state).flatMap((id) => {
      const fact = own(ir.facts, id)
      const value = own(run.answers, id)
      return fact === undefined || value === undefined ? [] : [{ fact, value }]
    }),
    plan,
    news: newItems(plan, planOf(ir, beforeLastAnswer(trace))),
    canGoBack: questionBefore(state) !== undefined,
    ...(run.outcome === undefined || broken !== undefined ? {} : { outcome: run.outcome }),
  }
}

function shownQuestion(ir: Ir, state: SessionState): ShownQuestion | undefined {
  const asked = askedQuestions(state)
  const id = state.shown ?? (state.broken === undefined ? state.run.waiting : undefined)
  const fact = id === undefined ? undefined : own(ir.facts, id)
  if (fact === undefined) return undefined
  const given = own(state.run.answers, fact.id)
  return {
    fact,
    number: (asked.includes(fact.id) ? asked.indexOf(fact.id) : asked.length) + 1,
    ...(given === undefined ? {} : { given }),
    isLatest: state.shown === undefined,
  }
}

function beforeLastAnswer(trace: Trace): Trace {
  const last = trace.findLastIndex(({ kind }) => kind === 'asked')
  return last === -1 ? [] : trace.slice(0, last)
}

function newItems(plan: readonly PlanItem[], earlier: readonly PlanItem[]): readonly PlanItem[] {
  const keys = new Set(earlier.map(keyOf))
  return plan.filter((item) => !keys.has(keyOf(item)))
}

function keyOf(item: PlanItem): string {
  const [first] = item.from
  return JSON.stringify([item.type, first?.pathway, first?.state])
}
