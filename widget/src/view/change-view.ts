/** What another answer would change, told before it is applied. */
import type { QuestionsLeft, Urgency, View } from '@jalon/core/runtime'
import { sameValue } from '@jalon/core/runtime'
import type { Answered } from './answered.ts'
import { answered } from './answered.ts'
import type { AdviceView, PlanView, ReferralView } from './plan-view.ts'

export interface ChangeView {
  /** The question, with its answer of before and its new one. */
  readonly question: string
  readonly before: string
  readonly after: string
  readonly removed: Difference
  readonly added: Difference
  /** Those that stay, sooner or later than before, or otherwise said. */
  readonly changed: readonly { readonly purpose: string; readonly urgency: Urgency }[]
  /** Questions that are asked no more, or not for now, with the answer that was given and is kept aside. */
  readonly dropped: readonly Answered[]
  /** Other questions follow: what is removed may come back. */
  readonly pending: boolean
  /** How many of them, when it is known. */
  readonly left?: QuestionsLeft | undefined
}

/** Steps by what they are for; pieces of advice by their number. */
export interface Difference {
  readonly purposes: readonly string[]
  readonly advice: number
}

/** A session as it is or would be: what is asked, and the plan as its screen shows it. */
export interface Moment {
  readonly view: View
  readonly waiting: string | undefined
  readonly plan: PlanView
}

/** What goes from one moment to the other when one question is answered otherwise; nothing when all stays. */
export function toChangeView(fact: string, before: Moment, after: Moment): ChangeView | undefined {
  const [old, next] = [cardsOf(before.plan), cardsOf(after.plan)]
  const removed = missingFrom(next, old)
  const added = missingFrom(old, next)
  const changed = next.referrals.filter((card) => {
    const same = old.referrals.find(({ key }) => key === card.key)
    return same !== undefined && detail(same) !== detail(card)
  })
  const dropped = before.view.asked.filter(({ fact: { id } }) => answerTo(id, after) === undefined)
  const pending = after.waiting !== undefined && after.waiting !== before.waiting
  const isSame =
    isEmpty(removed) && isEmpty(added) && changed.length === 0 && dropped.length === 0 && !pending
  const [asked, given] = [answerTo(fact, before), answerTo(fact, after)]
  if (isSame || asked === undefined || given === undefined || sameValue(asked.value, given.value))
    return undefined
  return {
    question: asked.fact.ask,
    before: answered(asked).answer,
    after: answered(given).answer,
    removed,
    added,
    changed,
    dropped: dropped.map(answered),
    pending: after.waiting !== undefined,
  }
}

function answerTo(id: string, { view }: Moment) {
  return view.asked.find(({ fact }) => fact.id === id)
}

interface Cards {
  readonly referrals: readonly ReferralView[]
  readonly advice: readonly AdviceView[]
}

function cardsOf({ groups }: PlanView): Cards {
  const items = groups.flatMap((group) => group.items)
  return {
    referrals: items.filter((item) => item.type === 'referral'),
    advice: items.filter((item) => item.type === 'advice'),
  }
}

/** What the second plan has and the first has not. */
function missingFrom(there: Cards, here: Cards): Difference {
  const isMissing =
    (from: readonly { readonly key: string }[]) =>
    ({ key }: { readonly key: string }) =>
      !from.some((other) => other.key === key)
  return {
    purposes: here.referrals.filter(isMissing(there.referrals)).map(({ purpose }) => purpose),
    advice: here.advice.filter(isMissing(there.advice)).length,
  }
}

function isEmpty({ purposes, advice }: Difference): boolean {
  return purposes.length === 0 && advice === 0
}

function detail({ urgency, say, prepare, avoid, consent }: ReferralView): string {
  return JSON.stringify([urgency, say, prepare, avoid, consent])
}
