/** M09. Nothing is left for communes that lack the first kind. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { referralsOf } from './referrals.ts'

export const fallbackLost: Operator = {
  code: 'M09',
  name: 'fallback-lost',
  imitates: say('Le repli qui manque.', 'The fallback left out.'),
  mistakes({ unit }) {
    return referralsOf(unit).flatMap(({ state, referral: { to }, label, with: edited }) => {
      const [first] = to
      if (first === undefined || to.length < 2) return []
      const deed = say(
        `ne gardait que « ${first.value} » dans « ${state.name.value} » (${label})`,
        `kept only "${first.value}" in "${state.name.value}" (${label})`,
      )
      return [{ span: first.span, deed, edit: edited({ to: [first] }) }]
    })
  },
}
