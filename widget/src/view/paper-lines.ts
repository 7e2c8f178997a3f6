/** The lines of a paper for her that must say nothing: made from the cards of the plan, and from nothing else. */
import type { ContactView } from './contact-view.ts'
import type { DiscreetContact } from './discreet-contact.ts'
import { handedPlan } from './handed-plan.ts'
import type { PlanView, ReferralView } from './plan-view.ts'

export interface PaperLines {
  readonly lines: readonly DiscreetContact[]
  /** How many retained referrals have a contact that had better not be on it. */
  readonly silent: number
  /** How many have one that is not even on the full sheet that she carries. */
  readonly notHers: number
}

/** A card that fits in a wallet holds no more. */
const mostOnCard = 4

/** What the retained cards may say, each thing once, in the order of the plan. */
export function paperLines(plan: PlanView, isRetained: (referral: ReferralView) => boolean): PaperLines {
  const referrals = referralsOf(plan).filter(isRetained)
  const hers = referralsOf(handedPlan(plan, isRetained)).flatMap(({ contacts }) => contacts)
  const lines = referrals.flatMap(({ contacts }) => contacts.flatMap(({ discreet }) => discreet ?? []))
  const without = (isOn: (contact: ContactView) => boolean) =>
    referrals.filter(({ contacts }) => !contacts.every(isOn)).length
  return {
    lines: withoutRepeats(lines, ({ name, phone, address }) => `${name} ${phone} ${address}`),
    silent: without(({ discreet }) => discreet !== undefined),
    notHers: without((contact) => hers.includes(contact)),
  }
}

function referralsOf({ groups }: PlanView): readonly ReferralView[] {
  return groups.flatMap(({ items }) => items).filter((item) => item.type === 'referral')
}

/** Those that a memory card holds: the numbers. */
export function cardLines(lines: readonly DiscreetContact[]): readonly DiscreetContact[] {
  const numbers = lines.filter(({ phone }) => phone !== undefined)
  return withoutRepeats(numbers, ({ phone }) => phone ?? '').slice(0, mostOnCard)
}

function withoutRepeats<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const keys = all.map(keyOf)
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}
