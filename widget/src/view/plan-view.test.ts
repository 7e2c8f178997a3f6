/** What the cards of a plan say, from the small territory. */
import { expect, test } from 'vitest'
import { smallNational } from '../fixtures/small-pack.ts'
import { shownAfter } from '../fixtures/views.ts'
import type { ReferralView } from './plan-view.ts'

const whole = { danger: 'oui', besoin: ['soin'], delai: 'moins-3j', accord: 'elle-appelle' }

function cards(...seen: Parameters<typeof shownAfter>): readonly ReferralView[] {
  return shownAfter(...seen).plan.groups.flatMap(({ items }) =>
    items.filter((item) => item.type === 'referral'),
  )
}

function card(purpose: string, ...seen: Parameters<typeof shownAfter>): ReferralView {
  const found = cards(...seen).find((one) => one.purpose === purpose)
  if (found === undefined) throw new Error(`« ${purpose} » n'est pas proposé.`)
  return found
}

test('les cartes suivent l’ordre du parcours, sous trois périodes', () => {
  const { groups } = shownAfter(whole).plan
  expect(
    groups.map(({ period, items }) => [
      period,
      items.map((item) => (item.type === 'referral' ? item.number : 'conseil')),
    ]),
  ).toEqual([
    ['now', [1, 'conseil']],
    ['soon', [2, 3, 4]],
    ['later', [5]],
  ])
})

test('les contacts sont comptés, et parmi eux ceux qui sont hors de la structure', () => {
  expect(shownAfter(whole).plan).toMatchObject({ contacts: 4, outside: 2 })
})

test('ce qui est la maison du professionnel n’est pas hors de sa structure', () => {
  expect(card('Faire constater les blessures', whole).outside).toBe(true)
  expect(card('Faire constater les blessures', whole, { profession: 'medecin' }).outside).toBe(false)
})

test('seuls les faits confirmés sont montrés, et leur absence est dite', () => {
  const [first, second] = card('Faire constater les blessures', whole).contacts
  expect(first).toMatchObject({
    phone: { href: 'tel:0199001234' },
    address: '3, rue du Pont, Beauclair',
    toConfirm: false,
    checked: '12 mars 2026',
  })
  expect(second).toMatchObject({
    name: 'Unité de Rivemont',
    toConfirm: true,
    through: { name: 'Consultation de Beauclair' },
  })
  expect(second).not.toHaveProperty('phone')
})

test('sans structure ici, la carte dit ce qui manque et donne la ligne nationale', () => {
  for (const place of [{ commune: '99003' }, { pack: smallNational, commune: null }]) {
    const [line] = cards(whole, place).filter(({ missing }) => missing.includes('Certificat'))
    expect(line).toMatchObject({ nature: 'line', contacts: [{ name: 'Le 3919' }] })
  }
})

test.each([
  ['oui', 'given'],
  ['elle-appelle', 'wanted'],
  ['non', 'wanted'],
])('l’accord « %s » se lit %s', (accord, consent) => {
  expect(card('Faire constater les blessures', { ...whole, accord }).consent).toBe(consent)
})

test('chaque carte nomme la réponse qui l’a amenée, et se tait quand elle vient dans tous les cas', () => {
  expect(card('Appeler les secours', whole).because).toEqual([
    { question: 'Y a-t-il un danger immédiat\u00a0?', answer: 'Oui' },
  ])
  expect(card('Fixer un prochain rendez-vous', whole).because).toEqual([])
})

test('les sources disent si quelqu’un les a lues', () => {
  expect(card('Faire constater les blessures', whole).sources).toEqual([
    { title: "Guide du réseau de l'Exemple", date: '2025', read: true },
    { title: 'Texte de loi', url: 'https://texte.example/loi', read: false },
  ])
})
