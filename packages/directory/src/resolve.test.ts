import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pack, PackService } from './pack.ts'
import { availability, resolve } from './resolve.ts'
import { packOf, serviceOf } from './testing/pack-of.ts'
import type { Where } from './where.ts'

const today = '2026-11-22'
const nbsp = '\u00a0'

const communes = { '57031': 'Ars-Laquenexy', '57283': 'Hagondange', '57463': 'Metz', '57474': 'Mondelange' }
const zones = {
  'tj-metz': { label: 'ressort du tribunal judiciaire de Metz', communes: [0, 1, 2] },
  'tj-thionville': { label: 'ressort du tribunal judiciaire de Thionville', communes: [3] },
  secteurs: { label: 'secteurs du Département', communes: 'unknown' as const },
}
const kinds = {
  examen: {},
  abri: { protected: true },
  ecoute: { nature: 'line' },
  plan: { nature: 'action' },
} as const

function packWith(services: Parameters<typeof packOf>[0]['services'] = {}): Pack {
  return packOf({ communes, zones, kinds, services })
}

const inZones = (...ids: string[]) => ({ kind: 'zones', zones: ids }) as const
const anyone = { kind: 'anyone' } as const
const national = { kind: 'national' } as const

/** What a resolution says, in one line. */
function said(pack: Pack, where: Where, kind = 'examen'): string {
  const resolution = resolve(pack, where, kind, today)
  if (resolution.result !== 'found') return `${resolution.result}, ${resolution.reason.kind}`
  return resolution.candidates.map(({ service, reason }) => `${service.id} (${reason})`).join(', ') || 'found'
}

describe('the court decides, not the postal code', () => {
  const pack = packWith({
    'umj-metz': { reach: inZones('tj-metz'), competence: 'exclusive' },
    'umj-thionville': { reach: inZones('tj-thionville'), competence: 'exclusive' },
  })

  test.each([
    ['57283', `umj-metz (ressort du tribunal judiciaire de Metz${nbsp}: commune de Hagondange)`],
    ['57474', `umj-thionville (ressort du tribunal judiciaire de Thionville${nbsp}: commune de Mondelange)`],
    ['57031', `umj-metz (ressort du tribunal judiciaire de Metz${nbsp}: commune d'Ars-Laquenexy)`],
  ])('%s', (commune, expected) => {
    expect(said(pack, commune)).toBe(expected)
  })
})

describe('nobody is guessed', () => {
  test.each([
    ['no service of this kind is known', {}, 'unknown, nothing-recorded'],
    ['its zones are not known', { a: {} }, 'unknown, unknown-zone'],
    [
      'the communes of its zone are not known',
      { a: { reach: inZones('secteurs') } },
      'unknown, unknown-zone',
    ],
    [
      'one zone is elsewhere and the other not known',
      { a: { reach: inZones('tj-thionville', 'secteurs') } },
      'unknown, unknown-zone',
    ],
    [
      'every service receives other communes',
      { a: { reach: inZones('tj-thionville') } },
      'none, not-covered',
    ],
    [
      'one receives others, one may receive it',
      { a: { reach: inZones('tj-thionville') }, b: {} },
      'unknown, unknown-zone',
    ],
    ['it no longer receives this commune', { a: { reach: anyone, except: ['57463'] } }, 'none, excepted'],
    ['it has closed', { a: { reach: anyone, status: 'closed' } }, 'none, not-open'],
    ['it is suspended', { a: { reach: anyone, status: 'suspended' } }, 'none, not-open'],
    ['it is only announced', { a: { status: 'announced' } }, 'none, not-open'],
  ] as const)('when %s', (_, services, expected) => {
    expect(said(packWith(services), '57463')).toBe(expected)
  })

  test('nor is a kind that the vocabulary does not have', () => {
    expect(said(packWith(), '57463', 'examne')).toBe('unknown, unknown-kind')
    expect(said(packWith(), '57463', '__proto__')).toBe('unknown, unknown-kind')
  })
})

describe('outside the territory', () => {
  const pack = packWith({
    local: { reach: anyone },
    zoned: { reach: inZones('tj-metz') },
    ligne: { kind: 'ecoute', reach: national },
  })

  test.each([
    ['no commune', null],
    ['a commune of elsewhere', '75056'],
    ['a text that is no code', 'constructor'],
  ])('with %s, only lines and actions are found', (_, commune) => {
    expect([...availability(pack, commune)]).toEqual(['ecoute', 'plan'])
    expect(said(pack, commune)).toBe('unknown, outside')
  })

  test('an action is found and has no candidate: the professional does it', () => {
    expect(resolve(pack, null, 'plan', today)).toEqual({ result: 'found', candidates: [] })
  })

  test('a line exists everywhere, even when no service of it is described', () => {
    expect(resolve(packWith(), '57463', 'ecoute', today)).toEqual({ result: 'found', candidates: [] })
  })
})

test('candidates come by competence, then as the directory lists them', () => {
  const pack = packWith({
    libre: { reach: anyone, competence: 'free' },
    second: { reach: anyone, competence: 'priority' },
    premier: { reach: inZones('tj-metz'), competence: 'exclusive' },
    autre: { reach: anyone, competence: 'priority' },
  })
  const resolution = resolve(pack, '57463', 'examen', today)
  expect(resolution.result === 'found' && resolution.candidates.map(({ service }) => service.id)).toEqual([
    'premier',
    'second',
    'autre',
    'libre',
  ])
})

describe('a protected place is found only through its front door', () => {
  const shelter = { kind: 'abri', reach: anyone }
  const through = (door: string) => ({ ...shelter, access: { modes: [], through: door } })
  test.each([
    ['it has none', { abri: shelter }, 'unknown, no-front-door'],
    ['its door does not exist', { abri: through('accueil') }, 'unknown, no-front-door'],
    [
      'its door is closed',
      { abri: through('accueil'), accueil: { reach: anyone, status: 'closed' } },
      'unknown, no-front-door',
    ],
    [
      'its door receives others',
      { abri: through('accueil'), accueil: { reach: inZones('tj-thionville') } },
      'unknown, no-front-door',
    ],
    [
      'its door is protected too',
      { abri: through('autre'), autre: through('abri') },
      'unknown, no-front-door',
    ],
    [
      'its door is open here',
      { abri: through('accueil'), accueil: { reach: anyone } },
      'abri (reçoit toute personne, quelle que soit sa commune)',
    ],
    [
      'its door is a line',
      { abri: through('ecoute'), l: { kind: 'ecoute', reach: national } },
      'abri (reçoit toute personne, quelle que soit sa commune)',
    ],
  ] as const)('when %s', (_, services, expected) => {
    expect(said(packWith(services), '57463', 'abri')).toBe(expected)
  })
})

describe('each need has the commune that decides for it', () => {
  const pack = packOf({
    communes,
    zones,
    kinds: {
      juge: { basedOn: 'residence' },
      legiste: { basedOn: 'facts' },
      alerte: { basedOn: 'children' },
      soins: { basedOn: 'presence' },
      libre: { basedOn: 'any' },
    },
    services: Object.fromEntries(
      ['juge', 'legiste', 'alerte', 'soins', 'libre'].flatMap((kind) => [
        [`${kind}-metz`, { kind, reach: inZones('tj-metz') }],
        [`${kind}-thionville`, { kind, reach: inZones('tj-thionville') }],
      ]),
    ),
  })
  const ids = (where: Where, kind: string) => {
    const resolution = resolve(pack, where, kind, today)
    return resolution.result === 'found' ? resolution.candidates.map(({ service }) => service.id) : []
  }
  // She lives in Metz; it happened in Mondelange, the court of which is that of Thionville.
  const elsewhere = { residence: '57463', facts: '57474', children: '57474', presence: '57474' }

  test.each([
    ['juge', 'juge-metz'],
    ['legiste', 'legiste-thionville'],
    ['alerte', 'alerte-thionville'],
    ['soins', 'soins-thionville'],
    ['libre', 'libre-metz'],
  ])('%s', (kind, expected) => {
    expect(ids(elsewhere, kind)).toEqual([expected])
  })

  test('a role that nobody gave is where she lives', () => {
    for (const kind of ['juge', 'legiste', 'alerte', 'soins', 'libre']) {
      expect(ids({ residence: '57474' }, kind)).toEqual([`${kind}-thionville`])
      expect(ids('57474', kind)).toEqual(ids({ residence: '57474' }, kind))
    }
  })

  test('one commune outside the territory takes nothing from the others', () => {
    const where = { residence: '57463', facts: null }
    expect(resolve(pack, where, 'legiste', today)).toMatchObject({ result: 'unknown' })
    expect(ids(where, 'juge')).toEqual(['juge-metz'])
    expect([...availability(pack, where)]).toEqual(['juge', 'alerte', 'soins', 'libre'])
  })
})

describe('a commune that an institution cuts', () => {
  const cut = packOf({
    communes,
    zones: {
      est: {
        label: 'secteur Est',
        communes: [0, 2],
        districts: { '57463': ['borny', 'queuleu'] },
      },
      ouest: { label: 'secteur Ouest', communes: [2], districts: { '57463': ['sablon'] } },
    },
    kinds,
    services: { est: { reach: inZones('est') }, ouest: { reach: inZones('ouest') } },
  })
  const districts = {
    question: 'Dans quel quartier habite-t-elle ?',
    answers: { borny: 'Borny', queuleu: 'Queuleu', sablon: 'Sablon' },
  }
  const pack: Pack = {
    ...cut,
    communes: cut.communes.map((each) => (each.code === '57463' ? { ...each, districts } : each)),
  }
  const at = (district: string) => ({ residence: '57463', districts: { '57463': district } })

  test('gives every candidate, with its districts, and what to ask', () => {
    expect(said(pack, '57463')).toBe(
      `est (secteur Est${nbsp}: commune de Metz, selon le quartier (Borny, Queuleu)), ouest (secteur Ouest${nbsp}: commune de Metz, selon le quartier (Sablon))`,
    )
    expect(resolve(pack, '57463', 'examen', today)).toMatchObject({ ask: { commune: '57463', ...districts } })
  })

  test.each([
    ['borny', `est (secteur Est${nbsp}: commune de Metz, Borny)`],
    ['sablon', `ouest (secteur Ouest${nbsp}: commune de Metz, Sablon)`],
  ])('once the district is known (%s), gives who receives it and asks nothing', (district, expected) => {
    expect(said(pack, at(district))).toBe(expected)
    expect(resolve(pack, at(district), 'examen', today)).not.toHaveProperty('ask')
  })

  test.each(['plantières', 'constructor', ''])(
    'asks again when the district is not one of its list (%s)',
    (id) => {
      expect(said(pack, at(id))).toBe(said(pack, '57463'))
    },
  )

  test('asks nothing in a commune that the same zone holds whole', () => {
    expect(said(pack, '57031')).toBe(`est (secteur Est${nbsp}: commune d'Ars-Laquenexy)`)
    expect(resolve(pack, '57031', 'examen', today)).not.toHaveProperty('ask')
  })

  test('has the same needs met whatever the district: what is proved does not depend on it', () => {
    for (const district of Object.keys(districts.answers)) {
      expect(availability(pack, at(district))).toEqual(availability(pack, '57463'))
    }
  })
})

describe('for any directory', () => {
  const services: fc.Arbitrary<readonly PackService[]> = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
        kind: fc.constantFrom('examen', 'abri', 'ecoute'),
        reach: fc.oneof(
          fc.constantFrom({ kind: 'unknown' } as const, anyone, national),
          fc.subarray(Object.keys(zones)).map((ids) => inZones(...ids)),
        ),
        competence: fc.constantFrom('exclusive', 'priority', 'free'),
        status: fc.constantFrom('open', 'open', 'open', 'suspended', 'closed', 'announced'),
        except: fc.subarray(Object.keys(communes)),
        access: fc.constantFrom({ modes: [] }, { modes: [], through: 'a' }, { modes: [], through: 'ecoute' }),
      }),
      { selector: ({ id }) => id },
    )
    .map((all) => all.map(({ id, ...rest }) => serviceOf(id, rest)))
  const commune = fc.constantFrom(...Object.keys(communes), '99999', null)
  const kind = fc.constantFrom(...Object.keys(kinds))
  const packed = (all: readonly PackService[]): Pack => ({ ...packWith(), services: all })
  const found = (pack: Pack, where: string | null, what: string) => {
    const resolution = resolve(pack, where, what, today)
    return resolution.result === 'found' ? resolution.candidates.map(({ service }) => service.id) : []
  }

  test('a commune that is in no zone never resolves by zones', () => {
    fc.assert(
      fc.property(services, kind, (all, what) => {
        const nowhere: Pack = { ...packed(all), zones: mapZones([]) }
        for (const id of found(nowhere, '57463', what)) {
          expect(nowhere.services.find((service) => service.id === id)?.reach.kind).not.toBe('zones')
        }
      }),
    )
  })

  test('adding a service never removes another candidate', () => {
    fc.assert(
      fc.property(services, commune, kind, (all, where, what) => {
        const before = found(packed(all.slice(0, -1)), where, what)
        expect(found(packed(all), where, what)).toEqual(expect.arrayContaining(before))
      }),
    )
  })

  test('what is unknown never becomes found by removing', () => {
    fc.assert(
      fc.property(services, commune, kind, fc.nat(4), (all, where, what, index) => {
        fc.pre(found(packed(all), where, what).length === 0 && what !== 'plan' && what !== 'ecoute')
        expect(resolve(packed(all.toSpliced(index, 1)), where, what, today).result).not.toBe('found')
      }),
    )
  })

  test('a kind is available exactly where it resolves, whatever the day', () => {
    fc.assert(
      fc.property(
        services,
        commune,
        kind,
        fc.constantFrom('', '1999-01-01', '2999-12-31'),
        (all, where, what, day) => {
          const isFound = resolve(packed(all), where, what, day).result === 'found'
          expect(availability(packed(all), where).has(what)).toBe(isFound)
        },
      ),
    )
  })

  function mapZones(list: readonly number[]): Pack['zones'] {
    return Object.fromEntries(
      Object.keys(zones).map((id) => [id, { label: id, institution: 'tribunal-judiciaire', communes: list }]),
    )
  }
})
