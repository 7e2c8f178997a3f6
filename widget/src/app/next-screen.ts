/** Which screen an answer calls for. */
import type { View } from '@jalon/core/runtime'
import { type PlanItemView, type PlanSetting, toItemView } from '../view/plan-view.ts'

/** The screens of a session; `preview` is what another answer would change. */
export type Screen = 'question' | 'preview' | 'advice' | 'plan' | 'sheet'

/** The lines whose call comes before the next question. */
const emergencies = ['police-urgence', 'samu', 'siao-115']

/** What must be read before anything else: advice, and a call to make now. */
export function newsFirst(setting: PlanSetting, { news }: View): readonly PlanItemView[] {
  return news
    .filter((item) => item.type === 'advice' || (item.urgency === 'now' && emergencies.includes(item.kind)))
    .map((item) => toItemView(setting, item, 0))
    .filter((item) => item.type === 'advice' || item.contacts.some(({ phone }) => phone))
}

/** The screen that comes after an answer. */
export function screenAfter(setting: PlanSetting, view: View): Screen {
  if (newsFirst(setting, view).length > 0) return 'advice'
  return view.status === 'finished' ? 'plan' : 'question'
}

/** Two plans with the same key show the same cards in the same order. */
export function planKey({ plan }: View): string {
  return JSON.stringify(
    plan.map((item) => (item.type === 'advice' ? item.text : [item.kind, item.urgency, item.say])),
  )
}
