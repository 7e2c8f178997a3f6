/** What a paper handed to her says of what is retained. */
import { expect, test } from 'vitest'
import { smallPack } from '../fixtures/small-pack.ts'
import { shownAfter } from '../fixtures/views.ts'
import { handedPlan } from './handed-plan.ts'
import { paperLines } from './paper-lines.ts'

const whole = { danger: 'oui', besoin: ['soin'], delai: 'moins-3j', accord: 'elle-appelle' }

/** Without a number for any of these services. */
function planWithout(...ids: readonly string[]) {
  const services = smallPack.services.map((one) => {
    const { phone: _phone, address: _address, ...others } = one
    return ids.includes(one.id) ? others : one
  })
  return shownAfter(whole, { pack: { ...smallPack, services } }).plan
}

const said = (plan: ReturnType<typeof planWithout>) =>
  handedPlan(plan, () => true).groups.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.type === 'referral'
        ? [[item.purpose, item.contacts.map(({ name }) => name), item.meanwhile?.call?.text]]
        : [],
    ),
  )

test('ce qui se joint par une autre porte y est, avec ce qui se joint directement', () => {
  expect(said(planWithout())).toContainEqual([
    'Faire constater les blessures',
    ['Consultation de Beauclair', 'Unité de Rivemont'],
    undefined,
  ])
})

test('ce qui reste à confirmer n’y est pas, et le numéro en attendant se dit une fois', () => {
  const plan = planWithout('s1', 's3')
  expect(said(plan)).toEqual([
    ['Appeler les secours', ['Police secours'], undefined],
    ['Faire constater les blessures', [], '3919'],
    ['Être écoutée et conseillée', ['Le 3919'], undefined],
  ])
  // The two that lack a contact there, of the four steps with contacts that the plan counts.
  expect(paperLines(plan, () => true).notHers).toBe(2)
  expect(plan.contacts).toBe(4)
})
