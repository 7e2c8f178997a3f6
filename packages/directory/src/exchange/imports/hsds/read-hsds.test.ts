import { compile } from '@jalon/core'
import { describe, expect, test } from 'vitest'
import { importedFrom } from '../../../testing/imported-from.ts'
import { mostPlaces } from '../place-drafts.ts'
import { readHsds } from './read-hsds.ts'
import { mostBytes } from './read-tables.ts'

const { kinds } = compile([
  {
    file: 'network/kinds.yaml',
    text: `
asso: { label: Association, nature: structure, purpose: Être accompagnée, taxonomy: { hsds: [Advocacy] } }
abri: { label: Abri, nature: structure, purpose: Être hébergée, protected: true, taxonomy: { hsds: [Shelter, Night] } }
nuit: { label: Nuit, nature: structure, purpose: Être accueillie, taxonomy: { hsds: [Night] } }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
`,
  },
]).vocabulary

/** A package as another directory writes it, by hand: every table small, some of the columns. */
const tables = {
  'organizations.csv': 'id,name,description\no1,Centre des essais,Une association\n',
  'services.csv':
    'id,organization_id,name,description,status,application_process,url\ns1,o1,Permanence,Écoute.,active,Sur appel,https://essai.example\n',
  'taxonomy_terms.csv':
    'id,code,name,description,taxonomy\nt1,A-1,Advocacy,Advocacy,Autre\nt2,S-1,Shelter,Shelter,Autre\nt3,N-1,Night,Night,Autre\n',
  'attributes.csv': 'id,link_id,taxonomy_term_id,link_entity\na1,s1,t1,service\n',
  'service_areas.csv':
    'id,service_id,name,extent,extent_type,uri\nz1,s1,Metz,,,http://id.insee.fr/geo/commune/57463\n',
  'locations.csv': 'id,location_type\nl1,physical\n',
  'service_at_location.csv': 'id,service_id,location_id\nsl1,s1,l1\n',
  'addresses.csv':
    'id,location_id,address_1,city,state_province,postal_code,country,address_type\nad1,l1,1 rue des Essais,Metz,57,57000,FR,physical\n',
  'phones.csv': 'id,service_id,number\np1,s1,03 53 01 00 01\n',
  'schedules.csv':
    'id,service_id,freq,byday,opens_at,closes_at\nh1,s1,WEEKLY,"MO,TU",09:00:00,12:00:00\nh2,s1,WEEKLY,"MO,TU",14:00:00,17:00:00\n',
} as const

type Name = keyof typeof tables

const names: Record<Name, string> = {
  'organizations.csv': 'organization',
  'services.csv': 'service',
  'taxonomy_terms.csv': 'taxonomy_term',
  'attributes.csv': 'attribute',
  'service_areas.csv': 'service_area',
  'locations.csv': 'location',
  'service_at_location.csv': 'service_at_location',
  'addresses.csv': 'address',
  'phones.csv': 'phone',
  'schedules.csv': 'schedule',
}

const datapackage = JSON.stringify({
  resources: Object.entries(names).map(([path, name]) => ({ name, path })),
})

/** What an import gives once a text of a table is another. */
async function imported(file: Name = 'phones.csv', before: string | RegExp = /^/, after = '') {
  const files = { ...tables, 'datapackage.json': datapackage, [file]: tables[file].replace(before, after) }
  return read(files)
}

async function read(files: Readonly<Record<string, string>>) {
  const folder = { files, file: 'datapackage.json', communes: ['57463'], kinds }
  const { value, diagnostics } = await importedFrom(folder, readHsds)
  return { ...value, draft: value.services[0], diagnostics }
}

test('a service is a draft, from the tables that speak of it', async () => {
  const { draft, zones, left } = await imported()
  expect(draft).toEqual({
    id: 'permanence',
    name: 'Permanence',
    kind: 'asso',
    organization: 'centre-des-essais',
    role: 'Écoute.',
    zones: ['metz'],
    access: { modes: [], conditions: 'Sur appel' },
    phone: '+33353010001',
    address: { value: '1 rue des Essais', commune: '57463' },
    site: 'https://essai.example',
    hours: 'Mo-Tu 09:00-12:00,14:00-17:00',
    source: { title: 'Essai' },
  })
  expect(zones).toMatchObject([{ id: 'metz', label: 'Metz', communes: { codes: ['57463'] } }])
  expect(left).toEqual([])
})

test('an area without an official code is unknown, never everywhere', async () => {
  const { draft, zones } = await imported(
    'service_areas.csv',
    'http://id.insee.fr/geo/commune/57463',
    'https://essai.example/zone',
  )
  expect(draft).toMatchObject({ id: 'permanence' })
  expect(draft).not.toHaveProperty('zones')
  expect(zones).toEqual([])
})

test.each(['inactive', 'defunct', 'temporarily closed', ''])(
  'a service whose status is « %s » is left aside',
  async (status) => {
    const { services, left } = await imported('services.csv', ',active,', `,${status},`)
    expect(services).toEqual([])
    expect(left).toMatchObject([{ why: 'closed', count: 1 }])
  },
)

test.each([
  ['another vocabulary', 'Advocacy', 'Legal'],
  ['a term that two kinds have', 'Advocacy', 'Night'],
])('the kind is not told by %s', async (_, before, after) => {
  const { services, left } = await imported('taxonomy_terms.csv', before, after)
  expect(services).toEqual([])
  expect(left).toMatchObject([{ why: 'no-kind', count: 1 }])
})

describe('of a protected place, nothing is drafted', () => {
  const nothing = /essais|353010001|essai\.example|permanence|metz/i
  const aside = {
    services: [],
    zones: [],
    left: [{ what: 'service 1', why: 'protected' }],
  }

  test('known by its kind', async () => {
    const found = await imported('attributes.csv', 't1', 't2')
    expect(found).toMatchObject(aside)
    expect(JSON.stringify(found)).not.toMatch(nothing)
  })

  test.each([
    ['its organization', 'organizations.csv', 'Une association', 'Un refuge'],
    ['the name of its organization', 'organizations.csv', 'Centre des essais', 'Foyer des essais'],
    ['its area', 'service_areas.csv', 'Metz', 'Autour du foyer 12 rue Secrète'],
    ['its conditions', 'services.csv', 'Sur appel', 'Adresse confidentielle'],
    [
      'the place where it stands',
      'locations.csv',
      'location_type\nl1,physical',
      'location_type,name\nl1,physical,CHRS',
    ],
    ['a term', 'taxonomy_terms.csv', 'Advocacy,Advocacy', 'Advocacy,Emergency shelter'],
  ] as const)('said by %s', async (_, file, before, after) => {
    const found = await imported(file, before, after)
    expect(found).toMatchObject(aside)
    expect(JSON.stringify(found)).not.toMatch(nothing)
  })
})

test('what a report calls the things left aside is never a word of the file', async () => {
  const closed = await imported('services.csv', ',active,', ',Foyer 12 rue Secrète,')
  expect(closed.left).toEqual([{ what: 'autres statuts', why: 'closed', count: 1 }])
  const unknown = await imported('taxonomy_terms.csv', 'Advocacy', 'Foyer 12 rue Secrète')
  expect(unknown.left).toEqual([{ what: 'autres termes', why: 'no-kind', count: 1 }])
})

test('tables heavier than the directory of a territory are refused before they are held', async () => {
  const heavy = `id,service_id,number\n${'x'.repeat(mostBytes)}\n`
  const { diagnostics } = await read({ ...tables, 'datapackage.json': datapackage, 'phones.csv': heavy })
  expect(diagnostics).toMatchObject([
    { message: { fr: expect.stringContaining('32 Mo') }, help: { fr: expect.stringContaining('extrait') } },
  ])
})

test('a table is called as the standard calls it, whatever its file', async () => {
  const odd = { 'datapackage.json': datapackage.replace('phones.csv', 'foyer-12-rue-secrete.csv') }
  const { 'phones.csv': _, ...others } = tables
  const absent = await read({ ...others, ...odd })
  const cut = await read({ ...others, ...odd, 'foyer-12-rue-secrete.csv': 'id,service_id,number\np1,s1\n' })
  for (const { diagnostics } of [absent, cut]) {
    expect(diagnostics).toMatchObject([{ message: { fr: expect.stringContaining('phones.csv') } }])
    expect(JSON.stringify(diagnostics)).not.toContain('secrete')
  }
})

test('more services than anyone would read are refused, with a way to take fewer', async () => {
  const rows = Array.from({ length: mostPlaces + 1 }, (_, rank) => `x${rank},o1,Permanence,active\n`)
  const attributes = rows.map((_, rank) => `b${rank},x${rank},t1,service\n`)
  const areas = rows.map((_, rank) => `c${rank},x${rank},57463\n`)
  const { services, diagnostics } = await read({
    ...tables,
    'datapackage.json': datapackage,
    'services.csv': `id,organization_id,name,status\n${rows.join('')}`,
    'attributes.csv': `id,link_id,taxonomy_term_id,link_entity\n${attributes.join('')}`,
    'service_areas.csv': `id,service_id,extent\n${areas.join('')}`,
  })
  expect(services).toEqual([])
  expect(diagnostics).toMatchObject([{ help: { fr: expect.stringContaining('extrait') } }])
})

test.each([
  [
    'a season',
    'closes_at\nh1,s1,WEEKLY,"MO,TU",09:00:00,12:00:00',
    'closes_at,valid_to\nh1,s1,WEEKLY,"MO,TU",09:00:00,12:00:00,2026-12-31',
  ],
  [
    'one week in two',
    'closes_at\nh1,s1,WEEKLY,"MO,TU",09:00:00,12:00:00',
    'closes_at,interval\nh1,s1,WEEKLY,"MO,TU",09:00:00,12:00:00,2',
  ],
])('hours of %s are not taken for a week, and are counted', async (_, before, after) => {
  const both = tables['schedules.csv'].replace(before, after).replace(/\nh2.*/, '')
  const { draft, left } = await read({ ...tables, 'datapackage.json': datapackage, 'schedules.csv': both })
  expect(draft).not.toHaveProperty('hours')
  expect(left).toEqual([{ what: 'schedules.csv', why: 'no-place', count: 1 }])
})

describe('a package is refused', () => {
  test.each([
    ['whose description is not one', { 'datapackage.json': '{}' }, 'ne nomme aucune table'],
    ['whose description cannot be read', { 'datapackage.json': '{' }, 'ne nomme aucune table'],
    [
      'without its services',
      { 'datapackage.json': '{"resources":[{"name":"organization","path":"organizations.csv"}]}' },
      'services.csv',
    ],
    ['without a column that every service has', { 'services.csv': 'id,name\ns1,A\n' }, 'organization_id'],
    ['with a row cut', { 'phones.csv': 'id,service_id,number\np1,s1\n' }, 'phones.csv'],
  ])('%s', async (_, files, said) => {
    const { services, diagnostics } = await read({ ...tables, 'datapackage.json': datapackage, ...files })
    expect(services).toEqual([])
    expect(diagnostics).toMatchObject([
      { rule: 'refused-file', message: { fr: expect.stringContaining(said) } },
    ])
  })

  test('when a table that it names is not beside', async () => {
    const { 'phones.csv': _, ...others } = tables
    const { diagnostics } = await read({ ...others, 'datapackage.json': datapackage })
    expect(diagnostics).toMatchObject([{ message: { fr: expect.stringContaining('phones.csv') } }])
  })
})

test('a table that is said to lie elsewhere is not read', async () => {
  const escaping = datapackage.replace('phones.csv', '../phones.csv')
  const { draft } = await read({
    ...tables,
    '../phones.csv': tables['phones.csv'],
    'datapackage.json': escaping,
  })
  expect(draft).not.toHaveProperty('phone')
})
