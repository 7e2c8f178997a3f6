/** The plan as a paper handed to her says it: whom she can reach, and nothing that is left for the professional to find. */
import type { Meanwhile } from './contact-view.ts'
import type { PlanItemView, PlanView, ReferralView } from './plan-view.ts'

/**
 * The retained referrals that are hers, with the contacts that can be reached, by themselves or by their door. One that
 * keeps none says whom to ask meanwhile, unless another one has said it, and otherwise goes.
 */
export function handedPlan(plan: PlanView, isRetained: (referral: ReferralView) => boolean): PlanView {
  const said = new Set<string>()
  const handed = (item: PlanItemView): readonly ReferralView[] => {
    if (item.type === 'advice' || !item.forHer || !isRetained(item)) return []
    const { meanwhile: _, ...referral } = item
    const contacts = referral.contacts.filter(({ toConfirm, through }) => !toConfirm || through?.phone)
    if (contacts.length > 0) return [{ ...referral, contacts }]
    const meanwhile = firstUnsaid(item, said)
    if (meanwhile === undefined) return []
    said.add(meanwhile.by)
    return [{ ...referral, contacts, meanwhile }]
  }
  return {
    ...plan,
    groups: plan.groups.map(({ period, items }) => ({ period, items: items.flatMap(handed) })),
  }
}

function firstUnsaid({ contacts }: ReferralView, said: ReadonlySet<string>): Meanwhile | undefined {
  return contacts.flatMap(({ meanwhile }) => meanwhile ?? []).find(({ by }) => !said.has(by))
}
