/** What the cards of a plan say, from the small territory. */
import type { IrState, PlanItem, Run } from '@jalon/core/runtime'
import { expect, test } from 'vitest'
import { smallNational, smallPack } from '../fixtures/small-pack.ts'
import { shownAfter } from '../fixtures/views.ts'
import { type ReferralView, toItemView } from './plan-view.ts'

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

test('une ligne nationale n’est la maison de personne', () => {
  expect(card('Appeler les secours', whole).outside).toBe(false)
})

test.each([
  ['seule avec elle', { contexte: 'seule' }, {}, true],
  ['quand quelqu’un est présent', { contexte: 'tiers-present' }, {}, false],
  ['quand un tiers parle pour elle', { contexte: 'par-un-tiers' }, {}, false],
  ['quand son accord manque', {}, { consent: { fact: 'accord', given: false } }, false],
  ['quand elle le donne', {}, { consent: { fact: 'accord', given: true } }, true],
  ['quand elle refuse juste après', { 'soins-accord': 'non' }, {}, false],
  ['quand elle accepte juste après', { 'soins-accord': 'oui' }, {}, true],
])('ce qui ne peut attendre est coché d’avance, %s\u00a0: %o', (_, answers, consent, retained) => {
  const [pathway, from] = [smallPack.ir.pathways['orientation'], { pathway: 'orientation', state: 'secours' }]
  if (pathway === undefined) throw new Error('Le petit parcours a changé.')
  const besoins: IrState = { kind: 'ask', fact: 'soins-accord', exit: { kind: 'to', target: 'fin' } }
  const orientation = { ...pathway, states: { ...pathway.states, besoins } }
  const pack = { ...smallPack, ir: { ...smallPack.ir, pathways: { orientation } } }
  const run: Run = { status: 'waiting', answers, trace: [] }
  const texts = { say: '', prepare: [], avoid: [], sources: [], missing: [] }
  const item: PlanItem = {
    type: 'referral',
    kind: 'police-urgence',
    found: true,
    urgency: 'now',
    from: [from],
    ...texts,
    ...consent,
  }
  const setting = { pack, commune: null, today: '2026-06-01', run, available: new Set<string>() }
  expect(toItemView(setting, item, 1)).toMatchObject({ retained })
})

test('ce qui peut attendre n’est jamais coché d’avance', () => {
  expect(card('Fixer un prochain rendez-vous', whole).retained).toBe(false)
})

test('une porte sans numéro ne suffit pas\u00a0: la ligne nationale répond en attendant', () => {
  const services = smallPack.services.map((one) => {
    const { phone: _, ...others } = one
    return one.id === 's1' ? others : one
  })
  const [, second] = card('Faire constater les blessures', whole, {
    pack: { ...smallPack, services },
  }).contacts
  expect(second).toMatchObject({
    through: { name: 'Consultation de Beauclair' },
    meanwhile: { by: 'ligne-3919', call: { href: 'tel:3919' } },
  })
  expect(card('Faire constater les blessures', whole).contacts[1]).not.toHaveProperty('meanwhile')
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
    const [line] = cards(whole, place).filter(({ missing }) => missing.includes('certificat'))
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
