/** What an answer would change in a session that goes on, without touching it. */
import type { SessionState, Value } from '@jalon/core/runtime'
import { ifAnswered, toView } from '@jalon/core/runtime'
import { type ChangeView, type Moment, toChangeView } from '../view/change-view.ts'
import { type PlanSetting, toPlanView } from '../view/plan-view.ts'
import type { LeftAfter } from './questions-left.ts'

/**
 * What to show before an answer is changed; nothing when nothing changes, and nothing when it leads where a plan must not
 * be read: in front of someone, or where the walk cannot go on.
 */
export function previewChange(
  setting: PlanSetting,
  pathway: string,
  state: SessionState,
  fact: string,
  value: Value,
  leftAfter: LeftAfter,
): ChangeView | undefined {
  const next = ifAnswered(setting.pack.ir, pathway, state, fact, value)
  const after = momentOf(setting, next)
  const goesOn = after.view.status === 'waiting' || after.view.status === 'finished'
  if (!goesOn || after.plan.watched) return undefined
  const change = toChangeView(fact, momentOf(setting, state), after)
  return change?.pending ? { ...change, left: leftAfter(next.sheet) } : change
}

function momentOf(setting: PlanSetting, state: SessionState): Moment {
  const view = toView(setting.pack.ir, state)
  const { run } = state
  return { view, waiting: run.waiting, plan: toPlanView({ ...setting, run }, view.plan) }
}
