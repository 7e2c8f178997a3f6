import { compile } from '@jalon/core'
import { describe, expect, test } from 'vitest'
import { readDirectory } from '../language/read-directory.ts'
import type { Pack } from '../pack.ts'
import { readPack } from '../read-pack.ts'
import { resolve } from '../resolve.ts'
import { nationalPack, toPack } from './to-pack.ts'

const today = '2026-11-22'

const files = {
  'network/kinds.yaml': `
umj-requisition: { label: Unité médico-judiciaire, nature: structure, purpose: Être examinée }
accueil: { label: Accueil, nature: structure, purpose: Être accueillie }
abri: { label: Hébergement, nature: structure, purpose: Être hébergée, protected: true }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
`,
  'network/national.yaml': `
siao-115:
  name: "115"
  kind: siao-115
  contact: { phone: { value: "115", verified: { status: read, source: Plan de numérotation } } }
`,
  'territories/bassin/territory.yaml': `
title: Bassin
publisher: Réseau
communes: { epci: "200039865", codes: ["57283", "57474"], except: ["57480"] }
`,
  'territories/bassin/zones.yaml': `
tj-metz:
  label: ressort du tribunal judiciaire de Metz
  institution: tribunal-judiciaire
  communes: { from: ressorts.csv, where: { tribunal: Metz } }
  source: { title: Tableau }
tj-thionville:
  label: ressort du tribunal judiciaire de Thionville
  institution: tribunal-judiciaire
  communes: { from: ressorts.csv, where: { tribunal: Thionville } }
  source: { title: Tableau }
inutile: { label: inutile, institution: autre, communes: { departement: "57" }, source: { title: Tableau } }
`,
  'territories/bassin/ressorts.csv': 'code,tribunal\n57031,Metz\n57283,Metz\n57463,Metz\n57474,Thionville\n',
  'territories/bassin/services.yaml': `
umj-metz: { name: UMJ de Metz, kind: umj-requisition, zones: [tj-metz], competence: exclusive }
umj-thionville: { name: UMJ de Thionville, kind: umj-requisition, zones: [tj-thionville], competence: exclusive }
maison:
  name: Maison
  kind: accueil
  organization: ville-de-metz
  zones: anyone
  contact:
    phone: { value: "+33 3 87 00 00 00", verified: { status: confirmed, on: 2026-10-02, by: reseau } }
    address: { value: 1 rue de la Fontaine, verified: { status: read, source: Une page } }
  hours: { value: "Mo-Fr 09:00-17:00", verified: { status: confirmed, on: 2026-10-02, by: reseau, expires: P1M } }
refuge:
  name: Refuge
  kind: abri
  zones: anyone
  access: { modes: [phone], through: siao-115 }
  contact: { address: { value: 2 rue Cachée, verified: { status: confirmed, on: 2026-10-02, by: reseau } } }
`,
} satisfies Record<string, string>

/** The pack of some files, each replacing its namesake. */
function packOfFiles(
  changed: Readonly<Record<string, string>> = {},
  territory = 'bassin',
  day = today,
): Pack {
  const sources = Object.entries({ ...files, ...changed }).map(([file, text]) => ({ file, text }))
  const { value } = toPack(readDirectory(sources).value, compile(sources).ir, territory, day)
  if (value === undefined) throw new Error('no pack')
  return value
}

const pack = packOfFiles()

function service(id: string, from = pack) {
  return from.services.find((each) => each.id === id)
}

describe('the communes of the pack', () => {
  test('are those of the selection, less the exceptions', () => {
    const codes = pack.communes.map(({ code }) => code)
    expect(codes).toHaveLength(46 + 2 - 1)
    expect(codes).toEqual(expect.arrayContaining(['57463', '57031', '57283', '57474']))
    expect(codes).not.toContain('57480')
  })

  test('are in alphabetical order, accents apart, with their postal codes', () => {
    const names = pack.communes.map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['Amanvillers', 'Ars-Laquenexy', 'Ars-sur-Moselle'])
    expect(pack.communes.find(({ code }) => code === '57463')?.postal).toEqual(['57000', '57050', '57070'])
  })
})

test('zones hold the indexes of their communes, and only those that a service uses are there', () => {
  expect(Object.keys(pack.zones)).toEqual(['tj-metz', 'tj-thionville'])
  const { communes } = pack.zones['tj-thionville'] ?? { communes: 'unknown' }
  expect(communes !== 'unknown' && communes.map((index) => pack.communes[index]?.name)).toEqual([
    'Mondelange',
  ])
})

test.each([
  ['57283', 'umj-metz', 'ressort du tribunal judiciaire de Metz\u00a0: commune de Hagondange'],
  ['57474', 'umj-thionville', 'ressort du tribunal judiciaire de Thionville\u00a0: commune de Mondelange'],
  ['57031', 'umj-metz', "ressort du tribunal judiciaire de Metz\u00a0: commune d'Ars-Laquenexy"],
])('%s is received by %s', (commune, id, reason) => {
  expect(resolve(pack, commune, 'umj-requisition', today)).toMatchObject({
    result: 'found',
    candidates: [{ service: { id }, reason }],
  })
})

describe('what leaves the build', () => {
  test('is what was confirmed and is still in force', () => {
    expect(service('maison')).toMatchObject({
      phone: { value: '+33387000000', text: '03 87 00 00 00', on: '2026-10-02', expires: '2027-04-02' },
      toConfirm: true,
    })
    expect(service('maison')).not.toHaveProperty('address')
    expect(service('maison')).not.toHaveProperty('hours')
  })

  test('is never the address of a protected place, even confirmed', () => {
    expect(service('refuge')).not.toHaveProperty('address')
    expect(JSON.stringify(pack)).not.toContain('Cachée')
  })

  test('is silent on a discreet paper when nobody says how to speak of it', () => {
    expect(service('maison')).not.toHaveProperty('discreet')
  })
})

describe('the state of a service on a day', () => {
  const status = (written: string) => {
    const services = `x: { name: X, kind: accueil, zones: anyone, status: { ${written} } }\n`
    return service('x', packOfFiles({ 'territories/bassin/services.yaml': services }))?.status
  }
  test.each([
    ['is: closed', 'closed'],
    ['is: closed, since: 2026-11-22', 'closed'],
    ['is: closed, since: 2026-11-23', 'open'],
    ['is: open, until: 2026-11-22', 'closed'],
    ['is: suspended, since: 2026-09-01, until: 2026-10-01', 'suspended'],
    ['is: announced, since: 2026-01-01', 'announced'],
  ])('{ %s } is %s', (written, expected) => {
    expect(status(written)).toBe(expected)
  })
})

test('a zone that nobody describes is unknown, never empty', () => {
  const services = 'x: { name: X, kind: accueil, zones: [nulle-part] }\n'
  const broken = packOfFiles({ 'territories/bassin/services.yaml': services })
  expect(resolve(broken, '57463', 'accueil', today)).toMatchObject({ result: 'unknown' })
})

test('two builds of the same files give the same bytes, and the widget reads them', () => {
  const json = JSON.stringify(pack)
  expect(JSON.stringify(packOfFiles())).toBe(json)
  expect(readPack(JSON.parse(json))).toEqual(pack)
})

test('a fictional territory lists its own communes, and does not rot while it is demonstrated', () => {
  const fictional = packOfFiles(
    {
      'territories/bassin/territory.yaml': `
title: Inventé
publisher: Réseau
fictional: true
as-of: 2026-11-22
communes: { list: { "99E02": { name: Claireval, postal: ["99990"] }, "99E01": { name: Valbrume } } }
`,
      'territories/bassin/services.yaml': `
a:
  name: A
  kind: accueil
  zones: anyone
  contact: { phone: { value: "+33199000101", verified: { status: confirmed, on: 2026-10-02, by: reseau, expires: P6M } } }
`,
    },
    'bassin',
    '2040-01-01',
  )
  expect(fictional.communes.map(({ name }) => name)).toEqual(['Claireval', 'Valbrume'])
  expect(service('a', fictional)).toMatchObject({
    phone: { value: '+33199000101', text: '01 99 00 01 01' },
    toConfirm: false,
  })
})

test('the national pack knows lines and no commune', () => {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }))
  const national = nationalPack(compile(sources).ir, readDirectory(sources).value.national, today)
  expect(national.communes).toEqual([])
  expect(national.built).toBe(today)
  expect(national.services).toMatchObject([
    { id: 'siao-115', reach: { kind: 'national' }, phone: { value: '115' } },
  ])
  expect(readPack(JSON.parse(JSON.stringify(national)))).toEqual(national)
})

test('a territory that does not exist gives no pack, and the nearest name', () => {
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }))
  const { value, diagnostics } = toPack(readDirectory(sources).value, compile(sources).ir, 'basin', today)
  expect(value).toBeUndefined()
  expect(diagnostics).toMatchObject([
    { rule: 'unknown-territory', help: { fr: expect.stringContaining('bassin') } },
  ])
})
