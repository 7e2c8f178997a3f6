/** The lines of a paper for her that must say nothing: made from the cards of the plan, and from nothing else. */
import type { DiscreetContact } from './discreet-contact.ts'
import type { PlanView, ReferralView } from './plan-view.ts'

export interface PaperLines {
  readonly lines: readonly DiscreetContact[]
  /** How many retained structures and lines had better not be on it. */
  readonly silent: number
}

/** A card that fits in a wallet holds no more. */
const mostOnCard = 4

/** What the retained cards may say, each thing once, in the order of the plan. */
export function paperLines(plan: PlanView, isRetained: (referral: ReferralView) => boolean): PaperLines {
  const contacts = plan.groups
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.type === 'referral' && isRetained(item) ? item.contacts : []))
  const lines = contacts.flatMap(({ discreet }) => discreet ?? [])
  return {
    lines: withoutRepeats(lines, ({ name, phone, address }) => `${name} ${phone} ${address}`),
    silent: contacts.length - lines.length,
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
