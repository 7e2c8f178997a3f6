/** M08. The kind that is wanted first is not there. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { referralsOf } from './referrals.ts'

export const firstKindLost: Operator = {
  code: 'M08',
  name: 'first-kind-lost',
  imitates: say('Le premier type voulu qui manque.', 'The first kind wanted left out.'),
  mistakes({ unit }) {
    return referralsOf(unit).flatMap(({ state, referral: { to }, label, with: edited }) => {
      const [first] = to
      if (first === undefined || to.length < 2) return []
      const deed = say(
        `retirait « ${first.value} », le premier type voulu, dans « ${state.name.value} » (${label})`,
        `removed "${first.value}", the first kind wanted, in "${state.name.value}" (${label})`,
      )
      return [{ span: first.span, deed, edit: edited({ to: to.slice(1) }) }]
    })
  },
}
