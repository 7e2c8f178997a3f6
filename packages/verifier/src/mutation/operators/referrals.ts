/** The referrals of a pathway, each of which can be written otherwise. */
import type { Pathway, State, WrittenReferral } from '@jalon/core'
import type { Edit } from '../mutant.ts'
import { inState } from '../mutant.ts'

export interface ReferralSite {
  readonly state: State
  readonly referral: WrittenReferral
  /** The kinds wanted, as one reads them. */
  readonly label: string
  with(change: Partial<WrittenReferral>): Edit
}

/** Every state that refers, in the order of the file. */
export function referralsOf({ states }: Pathway): readonly ReferralSite[] {
  return [...states.values()].flatMap((state) => {
    const { action, name } = state
    if (action.kind !== 'refer') return []
    const { referral } = action
    return [
      {
        state,
        referral,
        label: referral.to.map(({ value }) => value).join(', '),
        with: (change) =>
          inState(name.value, { ...state, action: { kind: 'refer', referral: { ...referral, ...change } } }),
      },
    ]
  })
}
