import { format, sameContent } from '@jalon/core'
import { describe, expect, test } from 'vitest'
import { communeIndex } from '../communes/commune-index.ts'
import { expand } from '../build/expand.ts'
import { checkDirectory } from '../language/check-directory.ts'
import { readDirectory } from '../language/read-directory.ts'
import { addDrafts } from './add-drafts.ts'
import type { Imported, ServiceDraft, ZoneDraft } from './imported.ts'
import {
  fixture,
  imported,
  kinds,
  sourcesWith,
  territoryWith,
  wholeJustice,
} from './imports/testing/official-files.ts'

const heading = 'Importé le 2026-11-22.\nÀ vérifier.'
const source = { title: 'Essai', date: '2026-07-01' }
const nothing: Imported = { services: [], zones: [], tables: {}, left: [] }

function service(over: Partial<ServiceDraft> = {}): ServiceDraft {
  return { id: 'essai', name: 'Essai', kind: 'pmi', source, ...over }
}

function zone(over: Partial<ZoneDraft> = {}): ZoneDraft {
  return {
    id: 'zone-essai',
    label: 'zone',
    institution: 'pmi',
    communes: { codes: ['57463'] },
    source,
    ...over,
  }
}

/** What is added beside some files, and those files afterwards. */
function added(draft: Partial<Imported>, files: Readonly<Record<string, string>> = {}) {
  const sources = sourcesWith(files)
  const { value, diagnostics } = addDrafts(
    { ...nothing, ...draft },
    { sources, territory: territoryWith(files), kinds, heading },
  )
  const after = { ...files }
  for (const [path, text] of Object.entries(value.endings)) {
    const name = path.replace('territories/essai/', '')
    after[name] = (files[name] ?? '') + text
  }
  return { ...value, after, errors: diagnostics.map(({ rule }) => rule) }
}

describe('what is added', () => {
  test('begins a file that is not there, under a comment of one line', () => {
    const { after } = added({ services: [service()] })
    expect(after['services.yaml']).toBe(
      `# Importé le 2026-11-22. À vérifier.

essai:
  name: "Essai"
  kind: pmi
  sources:
    - { title: "Essai", date: 2026-07-01, status: to-verify }
`,
    )
  })

  test.each([
    ['ends with a line end', 'a:\n  name: A # un\n  kind: pmi\n'],
    ['does not', 'a:\n  name: A\n  kind:   pmi'],
    ['has line ends of Windows', 'a:\r\n  name: A\r\n  kind: pmi\r\n'],
    ['is a comment', '# rien encore\n'],
  ])('keeps every sign of a file that %s', (_, before) => {
    const { after, errors } = added({ services: [service()] }, { 'services.yaml': before })
    expect(errors).toEqual([])
    expect(after['services.yaml']?.startsWith(before)).toBe(true)
    const [territory] = readDirectory(sourcesWith(after)).value.territories
    expect(territory?.services.at(-1)?.id.value).toBe('essai')
  })

  test('reads back as it was drafted, whatever the names hold', () => {
    const odd = 'L\'accueil « "des Essais" », #1 : a\\b'
    const full = service({
      name: odd,
      organization: 'essai',
      role: odd,
      zones: ['zone-essai'],
      access: { modes: ['phone'], through: 'siao-115', conditions: odd },
      phone: '3919',
      address: { value: odd, commune: '57463' },
      site: 'https://essai.example/?a=b#c',
      email: 'accueil@essai.example',
      hours: 'Mo-Fr 09:00-17:00; PH off',
      formerly: [odd],
    })
    const { after, errors } = added({ services: [full], zones: [zone({ label: odd })] })
    expect(errors).toEqual([])
    const [territory] = readDirectory(sourcesWith(after)).value.territories
    expect(territory?.services[0]).toMatchObject({
      name: odd,
      role: odd,
      organization: 'essai',
      access: { modes: ['phone'], conditions: odd },
      contact: {
        phone: {
          value: { value: '3919' },
          verified: { status: 'unverified', on: { value: '2026-07-01' }, source: 'Essai' },
        },
        address: { value: { value: odd } },
        hours: { value: { value: 'Mo-Fr 09:00-17:00; PH off' } },
      },
    })
    expect(territory?.zones?.get('zone-essai')?.label).toBe(odd)
  })

  test('is laid out as the files are', async () => {
    const { after } = added((await imported('finess', fixture('finess-stock.csv'))).value)
    const file = { file: 'services.yaml', text: after['services.yaml'] ?? '' }
    expect(format(file)).toBe(file.text)
    expect(sameContent(file, file)).toBe(true)
  })

  test('selects the communes that the official file gives to a court', async () => {
    const { after, errors } = added((await imported('justice', wholeJustice())).value)
    expect(errors).toEqual([])
    const [territory] = readDirectory(sourcesWith(after)).value.territories
    const thionville = territory?.zones?.get('ressort-tj-thionville')?.communes
    const codes = thionville === undefined || thionville === 'unknown' ? [] : [...expand(thionville)]
    expect(codes.map((code) => communeIndex().find(code)?.name)).toEqual(['Mondelange'])
  })
})

describe('what is there is never touched', () => {
  test('a service of this identifier, or of this name', () => {
    const there = {
      'services.yaml': 'essai: { name: Autre, kind: pmi }\nautre: { name: "ESSAI  deux", kind: pmi }\n',
    }
    const { services, left, endings } = added(
      { services: [service(), service({ id: 'essai-deux', name: 'Essai deux' })] },
      there,
    )
    expect([services, endings]).toEqual([[], {}])
    expect(left).toEqual([
      { what: 'Essai', why: 'already-there' },
      { what: 'Essai deux', why: 'already-there' },
    ])
  })

  test('a zone, whose table is then not written either', () => {
    const zones = [zone({ communes: { from: 't.csv', where: { a: 'b' } } })]
    const there = {
      'zones.yaml':
        'zone-essai: { label: Zone, institution: pmi, communes: unknown, source: { title: A } }\n',
    }
    const { left, endings } = added({ zones, tables: { 't.csv': 'code,a\n57463,b\n' } }, there)
    expect([left, endings]).toEqual([[{ what: 'zone-essai', why: 'already-there' }], {}])
  })

  test.each([
    ['the same', '["57463"]', 'les mêmes communes'],
    ['fewer', '["57474"]', "le fichier a en plus Metz (57463) ; il n'a pas Mondelange (57474)"],
    ['more', '["57463", "57474"]', "il n'a pas Mondelange (57474)"],
  ])('a zone of %s communes is compared with the one of the file', (_, codes, said) => {
    const zones = [zone({ communes: { from: 't.csv', where: { a: 'b' } } })]
    const there = {
      'zones.yaml': `zone-essai: { label: Zone, institution: pmi, communes: { codes: ${codes} }, source: { title: A } }\n`,
    }
    const { left } = added({ zones, tables: { 't.csv': 'code,a\n57463,b\n57474,c\n' } }, there)
    expect(left.map(({ detail }) => detail?.fr)).toEqual([said])
  })

  test('a table that says something else: the new one takes another name', () => {
    const zones = [zone({ communes: { from: 't.csv', where: { a: 'b' } } })]
    const tables = { 't.csv': 'code,a\n57463,b\n' }
    const other = added({ zones, tables }, { 't.csv': 'code,a\n57463,c\n' })
    expect(Object.keys(other.endings)).toEqual(['territories/essai/t-2.csv', 'territories/essai/zones.yaml'])
    expect(other.after['zones.yaml']).toContain('from: t-2.csv')
    const same = added({ zones, tables }, tables)
    expect(Object.keys(same.endings)).toEqual(['territories/essai/zones.yaml'])
    expect(same.errors).toEqual([])
  })
})

test('what is written first reads without what would follow', () => {
  const draft = {
    zones: [zone({ communes: { from: 't.csv', where: { a: 'b' } } })],
    services: [service({ zones: ['zone-essai'] })],
    tables: { 't.csv': 'code,a\n57463,b\n' },
  }
  const { endings } = added(draft)
  const files: Record<string, string> = {}
  for (const [path, text] of Object.entries(endings)) {
    files[path.replace('territories/essai/', '')] = text
    const { value: directory, diagnostics } = readDirectory(sourcesWith(files))
    const found = [...diagnostics, ...checkDirectory({ directory, kinds })]
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
  }
  expect(Object.keys(files)).toEqual(['t.csv', 'zones.yaml', 'services.yaml'])
})

test.each([
  ['a number kept for fiction', { services: [service({ phone: '+33353010001' })] }, {}, 'fictional-number'],
  ['a zone that is not there', { services: [service({ zones: ['zone-autre'] })] }, {}, 'unknown-zone'],
  ['a file that could not be read before', { services: [service()] }, { 'services.yaml': 'a: [1\n' }, 'yaml'],
  [
    'a file in brackets',
    { services: [service()] },
    { 'services.yaml': '{ a: { name: A, kind: pmi } }\n' },
    'yaml',
  ],
])('%s is told, so that nothing is written', (_, draft, files, rule) => {
  const { errors } = added(draft, files)
  expect(errors.join()).toContain(rule)
})
