/** M12. A consent that is not asked any more, or asked where none was. */
import type { Pathway } from '@jalon/core'
import { say } from '@jalon/core'
import type { Located } from '@jalon/diagnostics'
import type { Mistake, Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { referralsOf } from './referrals.ts'

export const consentChanged: Operator = {
  code: 'M12',
  name: 'consent-changed',
  imitates: say('Un accord qui n’est plus demandé, ou de trop.', 'A consent left out, or too many.'),
  mistakes({ unit }) {
    const usual = usualConsent(unit)
    return referralsOf(unit).flatMap(({ state, referral, label, with: edited }): readonly Mistake[] => {
      const { consent, ...free } = referral
      const { name } = state
      if (consent !== undefined) {
        const deed = say(
          `ne demandait plus l'accord « ${consent.value} » avant ${label}, dans « ${name.value} »`,
          `asked no more for consent "${consent.value}" before ${label}, in "${name.value}"`,
        )
        const edit = inState(name.value, { ...state, action: { kind: 'refer', referral: free } })
        return [{ span: consent.span, deed, edit }]
      }
      if (usual === undefined) return []
      const deed = say(
        `demandait l'accord « ${usual.value} » avant ${label}, dans « ${name.value} »`,
        `asked for consent "${usual.value}" before ${label}, in "${name.value}"`,
      )
      return [{ span: name.span, deed, edit: edited({ consent: { ...usual, span: name.span } }) }]
    })
  },
}

/** The consent that most referrals of the pathway ask for; the first of those. */
function usualConsent(unit: Pathway): Located<string> | undefined {
  const asked = referralsOf(unit).flatMap(({ referral: { consent } }) => consent ?? [])
  const uses = ({ value }: Located<string>) => asked.filter((each) => each.value === value).length
  return asked.reduce<Located<string> | undefined>(
    (best, each) => (best === undefined || uses(each) > uses(best) ? each : best),
    undefined,
  )
}
