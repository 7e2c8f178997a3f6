/** M10. The preference the wrong way round. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { referralsOf } from './referrals.ts'

export const kindsReversed: Operator = {
  code: 'M10',
  name: 'kinds-reversed',
  imitates: say('L’ordre de préférence à l’envers.', 'The preference the wrong way round.'),
  mistakes({ unit }) {
    return referralsOf(unit).flatMap(({ state, referral: { to }, label, with: edited }) => {
      const [first] = to
      if (first === undefined || to.length < 2) return []
      const deed = say(
        `inversait l'ordre des types dans « ${state.name.value} » (${label})`,
        `reversed the order of kinds in "${state.name.value}" (${label})`,
      )
      return [{ span: first.span, deed, edit: edited({ to: [...to].reverse() }) }]
    })
  },
}
