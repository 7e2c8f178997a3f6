/** What the cards of a plan say, from the small territory. */
import type { IrFact, IrState, PlanItem, Run } from '@jalon/core/runtime'
import { describe, expect, test } from 'vitest'
import { smallNational, smallPack } from '../fixtures/small-pack.ts'
import { shownAfter } from '../fixtures/views.ts'
import { freshnessOf } from './freshness.ts'
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
  ['quand elle refuse juste après', { soins: 'non' }, {}, false],
  ['quand elle hésite juste après', { soins: 'inconnu' }, {}, false],
  ['quand une autre question vient ensuite', { danger: 'non' }, {}, true],
  ['quand elle accepte juste après', { soins: 'oui' }, {}, true],
])('ce qui ne peut attendre est coché d’avance, %s\u00a0: %o', (_, answers, consent, retained) => {
  const [pathway, from] = [smallPack.ir.pathways['orientation'], { pathway: 'orientation', state: 'secours' }]
  if (pathway === undefined) throw new Error('Le petit parcours a changé.')
  const question: IrState = { kind: 'ask', fact: 'soins', exit: { kind: 'to', target: 'besoins' } }
  const secours = { ...pathway.states['secours'], exit: { kind: 'to', target: 'question' } } as IrState
  const orientation = { ...pathway, states: { ...pathway.states, secours, question } }
  const soins: IrFact = { id: 'soins', type: 'yes-no-unknown', ask: 'Les accepte-t-elle\u00a0?', answers: [] }
  const facts = { ...smallPack.ir.facts, soins }
  const pack = { ...smallPack, ir: { ...smallPack.ir, facts, pathways: { orientation } } }
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
  const moment = () => ({ day: '2026-06-01', time: '10:00' })
  const setting = { pack, commune: null, today: '2026-06-01', moment, run, available: new Set<string>() }
  expect(toItemView(setting, item, 1)).toMatchObject({ retained })
})

test('une alerte n’est jamais cochée d’avance\u00a0: elle est la décision du professionnel', () => {
  const { kinds } = smallPack.ir
  const secours = kinds['police-urgence']
  if (secours === undefined) throw new Error('Le petit parcours a changé.')
  const alert = { ...kinds, 'police-urgence': { ...secours, betweenProfessionals: true } }
  const pack = { ...smallPack, ir: { ...smallPack.ir, kinds: alert } }
  expect(card('Appeler les secours', whole).retained).toBe(true)
  expect(card('Appeler les secours', whole, { pack }).retained).toBe(false)
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
    checked: { date: '12 mars 2026', age: 'recent' },
  })
  expect(second).toMatchObject({
    name: 'Unité de Rivemont',
    toConfirm: true,
    through: { name: 'Consultation de Beauclair' },
  })
  expect(second).not.toHaveProperty('phone')
})

test.each([
  ['sans numéro, où l’on ne peut pas venir', { modes: ['phone', 'appointment'] }, true, ['appointment']],
  ['sans numéro, dont rien ne dit comment venir', { modes: [] }, true, []],
  ['sans numéro, où l’on peut venir', { modes: ['phone', 'walk-in'] }, false, ['walk-in']],
] as const)('une adresse %s', (_, access, toConfirm, modes) => {
  const services = smallPack.services.map((one) => {
    const { phone: _phone, ...others } = one
    return one.id === 's1' ? { ...others, access } : one
  })
  const [contact] = card('Faire constater les blessures', whole, {
    pack: { ...smallPack, services },
  }).contacts
  expect(contact).toMatchObject({
    address: '3, rue du Pont, Beauclair',
    toConfirm,
    askAround: toConfirm,
    modes,
  })
})

test('une ligne sans numéro ne se demande pas à un standard', () => {
  const services = smallPack.services.map(({ phone, ...others }) =>
    others.id === 'n3919' || phone === undefined ? others : { ...others, phone },
  )
  const [line] = card('Être écoutée et conseillée', whole, { pack: { ...smallPack, services } }).contacts
  expect(line).toMatchObject({ toConfirm: true, askAround: false })
})

test('sans structure ici, la carte dit ce qui manque et donne la ligne nationale', () => {
  for (const place of [{ commune: '99003' }, { pack: smallNational, commune: null }]) {
    const [line] = cards(whole, place).filter(({ gap }) =>
      gap?.needs.some(({ label }) => label === 'certificat'),
    )
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

describe('ouvert ou fermé', () => {
  const at = (day: string, time: string) =>
    card('Faire constater les blessures', whole, { now: { day, time } })

  test.each([
    ['un lundi matin', '2026-06-01', '10:00', { isOpen: true, text: "ouvert jusqu'à 17\u00a0h" }, undefined],
    [
      'un lundi soir',
      '2026-06-01',
      '18:00',
      { isOpen: false, text: 'fermé, ouvre demain à 9\u00a0h' },
      'tel:3919',
    ],
    [
      'un dimanche',
      '2026-06-07',
      '10:00',
      { isOpen: false, text: 'fermé, ouvre demain à 9\u00a0h' },
      'tel:3919',
    ],
    ['un jour férié dont les horaires ne parlent pas', '2026-07-14', '10:00', undefined, undefined],
    ['après les jours fériés connus', '2028-01-03', '10:00', undefined, undefined],
  ])('%s', (_, day, time, opening, line) => {
    const { contacts, meanwhile } = at(day, time)
    expect(contacts[0]?.opening).toEqual(opening)
    expect(meanwhile?.call?.href).toBe(line)
  })

  test('sans horaires confirmés, la structure qui a un numéro le dit, et pas celle qui n’en a pas', () => {
    expect(at('2026-06-01', '10:00').contacts.map(({ hoursUnknown }) => hoursUnknown)).toEqual([false, false])
    expect(card('Être suivie dans la durée', { ...whole, besoin: ['abri'] }).contacts).toMatchObject([
      { hoursUnknown: true },
    ])
  })
})

test('ce qui manque est nommé avec sa raison, dans le territoire et hors de lui', () => {
  const gaps = (place: Parameters<typeof shownAfter>[1]) =>
    cards(whole, place).flatMap(({ gap }) => gap?.needs ?? [])
  expect(gaps({ commune: '99003' })).toContainEqual({ label: 'certificat', why: 'not-covered' })
  expect(gaps({ commune: null })).toContainEqual({ label: 'certificat', why: 'outside' })
})

test('deux étapes de même urgence vont en parallèle, sauf maintenant', () => {
  expect(cards(whole).map(({ urgency, parallel }) => [urgency, parallel])).toEqual([
    ['now', false],
    ['h24', false],
    ['week', false],
    ['week', true],
    ['later', false],
  ])
  const twice = cards({ danger: 'oui', besoin: ['abri'] }).filter(({ urgency }) => urgency === 'now')
  expect(twice.map(({ parallel }) => parallel)).toEqual([false, false])
})

test.each([
  ['maintenant, avec elle', 'Appeler les secours', {}, 'together-now'],
  ['plus tard, quand elle le veut', 'Faire constater les blessures', {}, 'her'],
  ['plus tard, avec son accord', 'Faire constater les blessures', { accord: 'oui' }, 'together'],
  [
    'pas pour une ligne d’écoute, dont le parcours dit qui appelle',
    'Être écoutée et conseillée',
    {},
    undefined,
  ],
  ['ce qui n’a pas de numéro', 'Fixer un prochain rendez-vous', {}, undefined],
])('la carte dit qui appelle, %s', (_, purpose, answers, caller) => {
  expect(card(purpose, { ...whole, ...answers }).caller).toBe(caller)
})

test.each([
  ['2026-11-30', 'recent'],
  ['2026-12-01', 'old'],
  ['2027-05-31', 'old'],
  ['2027-06-01', 'older'],
])('un fait confirmé le 1er juin 2026, lu le %s, est %s', (today, age) => {
  expect(freshnessOf('2026-06-01', today)).toEqual({ date: '1er juin 2026', age })
})

test('rien d’abordé\u00a0: une écoute, un prochain rendez-vous, et les numéros de partout', () => {
  const { plan } = shownAfter({ danger: 'inconnu', besoin: ['inconnu'] })
  expect(cards({ danger: 'inconnu', besoin: ['inconnu'] }).map(({ purpose }) => purpose)).toEqual([
    'Être écoutée et conseillée',
    'Fixer un prochain rendez-vous',
  ])
  expect(plan.minimal).toBe(true)
  expect(shownAfter(whole).plan.minimal).toBe(false)
})
