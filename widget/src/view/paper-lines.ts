/** The lines of a paper for her that must say nothing: made from the cards of the plan, and from nothing else. */
import type { DiscreetContact } from './discreet-contact.ts'
import type { PlanView, ReferralView } from './plan-view.ts'

export interface PaperLines {
  readonly lines: readonly DiscreetContact[]
  /** How many retained structures and lines had better not be on it. */
  readonly silent: number
  /** How many of them are not even on the full sheet that she carries. */
  readonly notHers: number
}

/** A card that fits in a wallet holds no more. */
const mostOnCard = 4

/** What the retained cards may say, each thing once, in the order of the plan. */
export function paperLines(plan: PlanView, isRetained: (referral: ReferralView) => boolean): PaperLines {
  const referrals = plan.groups
    .flatMap(({ items }) => items)
    .filter((item) => item.type === 'referral')
    .filter(isRetained)
  const contacts = referrals.flatMap((referral) => referral.contacts)
  const lines = contacts.flatMap(({ discreet }) => discreet ?? [])
  return {
    lines: withoutRepeats(lines, ({ name, phone, address }) => `${name} ${phone} ${address}`),
    silent: contacts.length - lines.length,
    notHers: referrals.filter(({ forHer }) => !forHer).flatMap((referral) => referral.contacts).length,
  }
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
