import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packVersion } from './pack.ts'
import { readPack } from './read-pack.ts'
import { packOf } from './testing/pack-of.ts'

const pack = packOf({
  communes: { '57463': 'Metz' },
  zones: { metz: { communes: [0] }, secteurs: { communes: 'unknown' } },
  kinds: { examen: {}, abri: { protected: true } },
  services: {
    a: {
      reach: { kind: 'zones', zones: ['metz', 'secteurs'] },
      phone: { value: '+33199000101', text: '01 99 00 01 01', on: '2026-10-01', expires: '2027-04-01' },
    },
    b: { kind: 'abri', access: { modes: ['phone'], through: 'a' } },
  },
})
const json = JSON.stringify(pack)

test('a pack is read as it was built', () => {
  expect(readPack(JSON.parse(json))).toEqual(pack)
})

describe('a file without pathways', () => {
  const { ir, ...file } = pack
  test('takes those of the page when they are the ones it was proved with', () => {
    expect(readPack(file, { content: pack.content, ir })).toEqual(pack)
  })
  test('is refused by a page of another build, in words that say what to do', () => {
    expect(readPack(file, { content: 'autre', ir })).toEqual({
      problem: expect.stringContaining('déposez ensemble les fichiers de la même'),
    })
  })
  test('keeps its own when it has them, whatever the page carries', () => {
    expect(readPack(pack, { content: 'autre', ir: { ...ir, kinds: {} } })).toEqual(pack)
  })
})

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', json],
  ['a list', [pack]],
  ['a map without a version', {}],
  ['an earlier version', { ...pack, schema: packVersion - 1 }],
  ['a later version', { ...pack, schema: packVersion + 1 }],
  ['no day of build', without('built')],
  ['no pathways, and none of the reader', without('ir')],
  ['a version that is no number', { ...pack, schema: { __proto__: null } }],
  ['no territory', without('territory')],
  ['communes that are no list', { ...pack, communes: {} }],
  [
    'a zone of communes that are not here',
    { ...pack, zones: { metz: { ...pack.zones.metz, communes: [7] } } },
  ],
  ['a local contact without a date', withService({ phone: { value: '+33199000101' } })],
  ['a contact that never ends', withService({ phone: { value: '+33199000101', on: '2026-10-01' } })],
  [
    'a zone that cuts a commune of elsewhere',
    { ...pack, zones: { ...pack.zones, metz: { ...pack.zones['metz'], districts: { '75056': ['nord'] } } } },
  ],
  [
    'a district that its commune does not list',
    { ...pack, zones: { ...pack.zones, metz: { ...pack.zones['metz'], districts: { '57463': ['nord'] } } } },
  ],
  ['a negative index', { ...pack, zones: { metz: { ...pack.zones.metz, communes: [-1] } } }],
  ['a service of a zone that is not here', withService({ reach: { kind: 'zones', zones: ['nancy'] } })],
  ['a service of an inherited zone', withService({ reach: { kind: 'zones', zones: ['__proto__'] } })],
  ['a service of an inherited kind', withService({ kind: 'constructor' })],
  ['a reach of a form not known', withService({ reach: { kind: 'everywhere' } })],
  ['an inherited form of reach', withService({ reach: { kind: 'toString' } })],
  ['an address on a protected place', withService({ kind: 'abri', address: { value: 'rue X' } })],
  ['a text longer than any text', withService({ name: 'a'.repeat(5000) })],
  [
    'more communes than France has',
    { ...pack, communes: Array.from({ length: 50_000 }, () => pack.communes[0]) },
  ],
  ['an IR of a later version', { ...pack, ir: { ...pack.ir, version: 9 } }],
  ['something that throws when looked at', new Proxy({}, { getOwnPropertyDescriptor: () => fail() })],
])('%s is refused in words', (_, value) => {
  const read = readPack(value)
  expect(read).toHaveProperty('problem')
  expect((read as { problem: string }).problem).toMatch(/\p{L}/u)
})

test('guards nested without end are refused, not a crash', () => {
  let guard: unknown = { kind: 'available', kinds: [] }
  for (let depth = 0; depth < 100_000; depth++) guard = { kind: 'not', guard }
  const state = { kind: 'decide', exit: { kind: 'by-guard', branches: [{ guard, target: 'a' }] } }
  const pathway = {
    ...{ id: 'p', title: 'p', entry: true, status: 'draft', owner: 'o', reviewed: '', reviewBy: '' },
    ...{ sources: {}, initial: 'a', states: { a: state } },
  }
  expect(readPack({ ...pack, ir: { ...pack.ir, pathways: { p: pathway } } })).toHaveProperty('problem')
})

test('keys named like what objects inherit pollute nothing', () => {
  readPack(JSON.parse(json.replace('"territory":', '"__proto__":{"polluted":1},"territory":')))
  expect({}).not.toHaveProperty('polluted')
})

test('whatever is sent, a pack or a problem comes back', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true, withBigInt: true }), (value) => {
      expect(readPack(value)).toHaveProperty('problem')
    }),
  )
})

test('a pack with any one part replaced is read or refused, never thrown at', () => {
  const paths = pathsOf(pack)
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
      const broken = structuredClone(pack)
      const holder = path
        .slice(0, -1)
        .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], broken)
      Object.defineProperty(holder, path.at(-1) ?? '', { value, enumerable: true })
      expect(typeof readPack(broken)).toBe('object')
    }),
  )
})

function without(key: string) {
  const { [key as 'schema']: _, ...rest } = pack
  return rest
}

function withService(change: object) {
  return { ...pack, services: [{ ...pack.services[0], ...change }] }
}

function fail(): never {
  throw new Error('looked at')
}

function pathsOf(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...pathsOf(inner, [...at, key])])
}
