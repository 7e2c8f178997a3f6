/** M11. An urgency one level lower, or higher. */
import { say, urgencies, urgencyWords } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { referralsOf } from './referrals.ts'

export const urgencyOffByOne: Operator = {
  code: 'M11',
  name: 'urgency-off-by-one',
  imitates: say('Une urgence mal jugée.', 'An urgency misjudged.'),
  mistakes({ unit }) {
    return referralsOf(unit).flatMap(({ state, referral, label, with: edited }) => {
      const level = urgencies.indexOf(referral.urgency)
      return [urgencies[level + 1], urgencies[level - 1]].flatMap((urgency) => {
        if (urgency === undefined) return []
        const [was, now] = [urgencyWords[referral.urgency].label, urgencyWords[urgency].label]
        return [
          {
            span: state.name.span,
            deed: say(
              `remplaçait « ${was.fr} » par « ${now.fr} » pour ${label}, dans « ${state.name.value} »`,
              `replaced "${was.en}" with "${now.en}" for ${label}, in "${state.name.value}"`,
            ),
            edit: edited({ urgency }),
          },
        ]
      })
    })
  },
}
