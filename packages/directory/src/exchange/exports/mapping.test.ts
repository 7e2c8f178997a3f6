import { describe, expect, test } from 'vitest'
import { readTable } from '../../language/read-table.ts'
import { exportSubject, recordsOf } from '../../testing/exported-from.ts'
import { toDataInclusion } from './data-inclusion/to-data-inclusion.ts'
import { toHsds } from './hsds/to-hsds.ts'

const files = {
  'network/kinds.yaml': `
cmp: { label: Centre médico-psychologique, nature: structure, purpose: Être suivie, taxonomy: { data-inclusion: { themes: [sante--sante-mentale], networks: [cmp] } } }
umj: { label: Unité médico-judiciaire, nature: structure, purpose: Être examinée, based-on: facts }
`,
  'territories/ici/territory.yaml': `
title: Ici
publisher: Réseau
communes: { codes: ["57463", "57283", "57474"] }
districts: { "57463": { question: Quel quartier ?, answers: { sablon: Sablon, queuleu: Queuleu, borny: Borny } } }
`,
  'territories/ici/zones.yaml': `
moselle: { label: Moselle, institution: a, communes: { departement: "57" }, source: { title: T } }
eurometropole: { label: Eurométropole, institution: b, communes: { epci: "200039865" }, source: { title: T } }
est-ensemble: { label: Est Ensemble, institution: c, communes: { ept: "200057875" }, source: { title: T } }
deux: { label: deux communes, institution: d, communes: { codes: ["57463", "57283"] }, source: { title: T } }
ancienne: { label: ancienne, institution: e, communes: { codes: ["57463", "57999"] }, source: { title: T } }
disparue: { label: disparue, institution: f, communes: { codes: ["57999"] }, source: { title: T } }
sud: { label: sud, institution: h, communes: { codes: ["57463", "57283"] }, districts: { "57463": [sablon, queuleu] }, source: { title: T } }
nord: { label: nord, institution: h, communes: { codes: ["57463"] }, districts: { "57463": [borny] }, source: { title: T } }
secteur: { label: secteur, institution: g, communes: unknown, source: { title: T } }
`,
}

const verified = (on = '2026-10-02') =>
  `verified: { status: confirmed, on: ${on}, by: reseau, source: Appel }`
const phone = `contact: { phone: { value: "01 99 00 01 01", ${verified()} } }`

/** What both exports give of one service, `x`, written with these lines. */
function exported(...lines: readonly string[]) {
  const own = (key: string) => lines.some((line) => line.startsWith(`${key}:`))
  const usual = [
    ...(own('name') ? [] : ['name: Centre Est']),
    ...(own('kind') ? [] : ['kind: cmp']),
    ...(own('zones') ? [] : ['zones: anyone']),
    ...(own('contact') ? [] : [phone]),
  ]
  const services = `x:\n${[...usual, ...lines].map((line) => `  ${line}\n`).join('')}`
  const subject = exportSubject({ ...files, 'territories/ici/services.yaml': services })
  const dataInclusion = toDataInclusion(subject)
  const hsds = toHsds(subject)
  return {
    service: recordsOf(dataInclusion, 'services.json')[0],
    structure: recordsOf(dataInclusion, 'structures.json')[0],
    left: dataInclusion.left,
    lost: dataInclusion.lost.map(({ what }) => what),
    hsdsLost: hsds.lost.map(({ what }) => what),
    rows: (path: string) => rowsOf(hsds.files[path] ?? ''),
  }
}

function rowsOf(text: string): readonly Record<string, string>[] {
  return readTable({ file: 'table.csv', text }).rows.map((row) =>
    Object.fromEntries([...row].map(([column, { value }]) => [column, value])),
  )
}

describe('whom it receives', () => {
  test.each([
    ['everyone', ['zones: anyone'], ['france']],
    ['a whole département', ['zones: [moselle]'], ['57']],
    ['a whole EPCI', ['zones: [eurometropole]'], ['200039865']],
    ['some communes', ['zones: [deux]'], ['57283', '57463']],
    ['some communes less one', ['zones: [deux]', 'status: { is: open, except: ["57283"] }'], ['57463']],
    [
      'everyone less one commune',
      ['zones: anyone', 'status: { is: open, except: ["57474"] }'],
      ['57283', '57463'],
    ],
    ['a commune that is gone', ['zones: [ancienne]'], ['57463']],
    ['a zone that nobody knows, beside a known one', ['zones: [secteur, deux]'], ['57283', '57463']],
  ])('%s', (_, lines, zone) => {
    expect(exported(...lines).service?.['zone_eligibilite']).toEqual(zone)
  })

  test('an EPT is listed by its communes: other directories drop its code, then read nothing as everywhere', () => {
    const zone = exported('zones: [est-ensemble]').service?.['zone_eligibilite']
    expect(zone).toContain('93055')
    expect(zone).toHaveLength(9)
  })

  test.each([
    ['no zone', ['kind: cmp', 'zones: [secteur]']],
    ['only communes that are gone', ['zones: [disparue]']],
    ['nobody any more', ['zones: [deux]', 'status: { is: open, except: ["57283", "57463"] }']],
  ])('with %s, it is left out of data·inclusion, and unknown in HSDS', (_, lines) => {
    const { left, rows } = exported(...lines)
    expect(left).toEqual([{ id: 'x', why: 'unknown-zone' }])
    expect(rows('service_areas.csv')).toMatchObject([{ name: 'Zone non connue' }])
  })

  test('a commune that it receives in part is given whole, with a sentence and a loss', () => {
    const { service, lost, rows } = exported('zones: [sud]')
    expect(service?.['zone_eligibilite']).toEqual(['57283', '57463'])
    expect(service?.['mobilisation_precisions']).toContain(
      'En partie seulement\u00a0: Metz (Sablon, Queuleu).',
    )
    expect(rows('services.csv')[0]?.['eligibility_description']).toContain('Metz (Sablon, Queuleu)')
    expect(lost).toContain('districts')
  })

  test.each([['zones: [sud, nord]'], ['zones: [sud, deux]']])('with %s, no commune is in part', (zones) => {
    expect(exported(zones).lost).not.toContain('districts')
  })

  test('what is said less exactly is listed', () => {
    expect(exported('zones: [secteur, deux]').lost).toContain('zone-in-part')
    expect(exported('zones: [ancienne]').lost).toContain('former-communes')
    expect(exported('zones: anyone', 'status: { is: open, except: ["57474"] }').lost).toContain(
      'zone-narrowed',
    )
  })
})

test('a service that is closed, suspended or announced goes out in HSDS only, with its status', () => {
  for (const [is, status] of [
    ['closed', 'defunct'],
    ['suspended', 'temporarily closed'],
    ['announced', 'inactive'],
  ]) {
    const { left, rows } = exported(`status: { is: ${is} }`)
    expect(left).toEqual([{ id: 'x', why: 'not-open' }])
    expect(rows('services.csv')).toMatchObject([{ status }])
  }
})

describe('its contact', () => {
  test('has the day of the oldest confirmation, in the structure too', () => {
    const { service, structure, rows } = exported(
      `contact: { phone: { value: "0199000101", ${verified('2026-10-02')} }, address: { value: 1 rue A, ${verified('2026-07-01')} } }`,
      `hours: { value: "Mo-Fr 09:00-17:00", ${verified('2026-11-01')} }`,
    )
    expect(service).toMatchObject({ date_maj: '2026-07-01', telephone: '+33199000101' })
    expect(structure).toMatchObject({ date_maj: '2026-07-01' })
    expect(rows('services.csv')).toMatchObject([{ assured_date: '2026-07-01' }])
  })

  test('an expired fact neither goes out nor dates the others', () => {
    const address = `address: { value: 1 rue A, ${verified('2025-01-01')} }`
    const { service } = exported(`contact: { phone: { value: "0199000101", ${verified()} }, ${address} }`)
    expect(service).toMatchObject({ date_maj: '2026-10-02', adresse: null })
  })

  test('without any confirmation there is no true date: data·inclusion has nothing, HSDS says so', () => {
    const { left, rows } = exported(
      'contact: { phone: { value: "0199000101", verified: { status: read, source: S } } }',
    )
    expect(left).toEqual([{ id: 'x', why: 'nothing-confirmed' }])
    const [service] = rows('services.csv')
    expect(service).toMatchObject({ alert: 'Coordonnées à confirmer auprès de la structure.' })
    expect(service).not.toHaveProperty('assured_date')
  })

  test('a mobile number goes out only when it is said to be public', () => {
    const mobile = (more: string) =>
      `contact: { phone: { value: "0639980101", ${more}${verified()} }, site: { value: "https://a.example", ${verified()} } }`
    expect(exported(mobile('')).service).toMatchObject({ telephone: null })
    expect(exported(mobile('')).lost).toContain('personal-number')
    expect(exported(mobile('public: true, ')).service).toMatchObject({ telephone: '+33639980101' })
  })

  test.each([
    ['the only one of the commune', '1 rue A', '57283', '57300'],
    ['the one that the address says', '1 rue A, 57050 Metz', '57463', '57050'],
    ['none when the commune has several', '1 rue A', '57463', null],
  ])('its postal code is %s', (_, value, commune, postal) => {
    const { service, rows, hsdsLost } = exported(
      `contact: { address: { value: "${value}", commune: "${commune}", ${verified()} } }`,
    )
    expect(service).toMatchObject({ adresse: value, code_insee: commune, code_postal: postal })
    expect(rows('addresses.csv')).toHaveLength(postal === null ? 0 : 1)
    expect(hsdsLost.includes('address')).toBe(postal === null)
  })
})

test('who is competent, from which commune, and how one gets in are said in sentences', () => {
  const { service, rows, lost } = exported(
    'kind: umj',
    'competence: exclusive',
    'access: { modes: [on-requisition], through: cmp, conditions: Sur réquisition., lead-time: deux jours }',
  )
  expect(service).toMatchObject({
    conditions_acces: 'Sur réquisition.',
    modes_mobilisation: null,
    mobilisable_par: ['professionnels'],
    mobilisation_precisions:
      'Seul service compétent pour ces communes. La commune qui compte est celle des faits. Accès\u00a0: sur réquisition. Passer par\u00a0: Centre médico-psychologique. Délai\u00a0: deux jours.',
  })
  expect(rows('services.csv')[0]?.['application_process']).toContain('Sur réquisition.')
  expect(lost).toEqual(
    expect.arrayContaining(['competence', 'based-on', 'through', 'lead-time', 'access-mode', 'kind']),
  )
})

test('a way in is given only with the detail that it leads to', () => {
  const { service, lost } = exported('access: { modes: [walk-in, phone, web] }')
  expect(service).toMatchObject({
    modes_mobilisation: ['telephoner'],
    mobilisable_par: ['usagers', 'professionnels'],
  })
  expect(lost).toContain('access-mode')
})

test.each([
  [
    'Mo-Fr 09:00-12:00,14:00-18:00',
    [
      ['WEEKLY', 'MO,TU,WE,TH,FR', '09:00:00', '12:00:00'],
      ['WEEKLY', 'MO,TU,WE,TH,FR', '14:00:00', '18:00:00'],
    ],
  ],
  ['Mo-Sa 09:00-17:00; We off', [['WEEKLY', 'MO,TU,TH,FR,SA', '09:00:00', '17:00:00']]],
  ['24/7', [['WEEKLY', 'MO,TU,WE,TH,FR,SA,SU', '00:00:00', '23:59:00']]],
  ['Th[1,3] 14:00-16:00', [['MONTHLY', '1TH,3TH', '14:00:00', '16:00:00']]],
  ['Fr 22:00-02:00', [['WEEKLY', 'FR', '22:00:00', '02:00:00']]],
])('the hours %s are a schedule', (hours, expected) => {
  const { service, rows } = exported(`hours: { value: "${hours}", ${verified()} }`)
  expect(service).toMatchObject({ horaires_accueil: hours })
  const found = rows('schedules.csv').map(({ freq, byday, opens_at, closes_at }) => [
    freq,
    byday,
    opens_at,
    closes_at,
  ])
  expect(found).toEqual(expected)
})

test.each(['Mo-Fr 09:00-17:00; PH off', 'Mo-Fr 09:00-17:00; We[1] off', 'sunrise-sunset'])(
  'of the hours %s, HSDS loses something, and it is listed',
  (hours) => {
    expect(exported(`hours: { value: "${hours}", ${verified()} }`).hsdsLost).toContain('hours')
  },
)

describe('its name', () => {
  test('is cut when it is longer than 150 characters', () => {
    const { service, lost } = exported(`name: ${'é'.repeat(151)}`)
    expect(service?.['nom']).toBe(`${'é'.repeat(149)}…`)
    expect(lost).toContain('name')
  })

  test('of one letter is left out', () => {
    expect(exported('name: X').left).toEqual([{ id: 'x', why: 'name-too-short' }])
  })
})

test('the structure is the organization by its identifier in words, or the service itself', () => {
  expect(exported('organization: hopital-metz')).toMatchObject({
    structure: { id: 'jalon-ici--organisme-hopital-metz', nom: 'Hopital metz', reseaux_porteurs: ['cmp'] },
    service: { id: 'jalon-ici--x', structure_id: 'jalon-ici--organisme-hopital-metz' },
  })
  expect(exported()).toMatchObject({ structure: { id: 'jalon-ici--x', nom: 'Centre Est' } })
})
