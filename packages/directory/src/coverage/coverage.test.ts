import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pack, PackService } from '../pack.ts'
import { resolve } from '../resolve.ts'
import { packOf } from '../testing/pack-of.ts'
import { answersOf, isUnrecorded } from './answers.ts'
import { type Coverage, coverageOf, type Outcome, outcomes } from './coverage.ts'

const today = '2026-11-22'
const communes = { c1: 'Metz', c2: 'Mondelange', c3: 'Hagondange' }
const phone = { value: '+33199000101', on: '2026-10-02', expires: '2027-04-02' }

/** The coverage of one kind, over Metz, Mondelange and Hagondange. */
function covered(services: Readonly<Record<string, Partial<PackService>>>, isProtected = false): Coverage {
  const pack = packOf({
    communes,
    zones: { metz: { communes: [0] }, mosel: { communes: 'unknown' } },
    kinds: {
      examen: { protected: isProtected },
      accueil: {},
      ligne: { nature: 'line' },
      rdv: { nature: 'action' },
    },
    services,
  })
  return coverageOf(pack, today)
}

function outcomesOf(coverage: Coverage, kind: string): readonly (Outcome | undefined)[] {
  const need = coverage.needs.find((each) => each.kind.id === kind)
  return coverage.communes.map(({ group }) => need?.cells[group]?.outcome)
}

describe('what a professional is left with', () => {
  test.each([
    ['someone who can be reached', { reach: { kind: 'anyone' }, phone }, 'contact'],
    [
      'a confirmed site only',
      { reach: { kind: 'anyone' }, site: { value: 'https://exemple.fr' } },
      'contact',
    ],
    ['hours only', { reach: { kind: 'anyone' }, hours: { value: '24/7' } }, 'to-confirm'],
    ['a contact that nobody confirmed', { reach: { kind: 'anyone' }, toConfirm: true }, 'to-confirm'],
    [
      'a contact that has grown old',
      { reach: { kind: 'anyone' }, phone: { ...phone, expires: today } },
      'to-confirm',
    ],
    ['nobody for these communes', { reach: { kind: 'zones', zones: [] } }, 'none'],
    ['a service that has closed', { reach: { kind: 'anyone' }, status: 'closed' }, 'none'],
    ['a zone that nobody knows', { reach: { kind: 'unknown' } }, 'unknown'],
  ] as const)('%s', (_, service, outcome) => {
    const coverage = covered({ a: service })
    expect(outcomesOf(coverage, 'examen')).toEqual([outcome, outcome, outcome])
    expect(outcomesOf(coverage, 'accueil')).toEqual(['unknown', 'unknown', 'unknown'])
  })

  test('a door that can be reached is a contact, and is named', () => {
    const coverage = covered({
      a: { reach: { kind: 'anyone' }, access: { modes: [], through: 'porte' } },
      porte: { kind: 'accueil', name: 'La porte', reach: { kind: 'zones', zones: ['metz'] }, phone },
    })
    expect(outcomesOf(coverage, 'examen')).toEqual(['contact', 'to-confirm', 'to-confirm'])
    const [first] = coverage.needs.find(({ kind }) => kind.id === 'examen')?.cells ?? []
    expect([first, coverage.needs[1]?.cells[0]]).toContainEqual(
      expect.objectContaining({
        found: [expect.objectContaining({ contact: { kind: 'door', name: 'La porte', isNational: false } })],
      }),
    )
  })

  test('a protected place is reached by its door, and is unknown where no door receives', () => {
    const coverage = covered(
      {
        a: { reach: { kind: 'anyone' }, access: { modes: [], through: 'porte' } },
        porte: { kind: 'accueil', reach: { kind: 'zones', zones: ['metz'] }, phone },
      },
      true,
    )
    expect(outcomesOf(coverage, 'examen')).toEqual(['contact', 'unknown', 'unknown'])
    const need = coverage.needs.find(({ kind }) => kind.id === 'examen')
    expect(need?.cells.map(({ reason, about }) => [reason?.kind, about])).toContainEqual([
      'no-front-door',
      ['a'],
    ])
  })
})

test('lines and actions are left out: they exist everywhere', () => {
  expect(covered({}).needs.map(({ kind }) => kind.id)).toEqual(['examen', 'accueil'])
})

test('the largest gap comes first, and among equals the one with fewer people known', () => {
  const { needs } = covered({ a: { reach: { kind: 'anyone' }, toConfirm: true } })
  expect(needs.map(({ kind, gap }) => [kind.id, gap])).toEqual([
    ['accueil', 3],
    ['examen', 3],
  ])
})

test('communes that have the same answer are said together, most of them first', () => {
  const coverage = covered({
    a: { reach: { kind: 'zones', zones: ['metz'] }, phone },
    b: { kind: 'accueil', reach: { kind: 'zones', zones: ['metz'] }, except: ['c2'] },
  })
  expect(coverage.groups.map((group) => group.map(({ name }) => name))).toEqual([
    ['Metz'],
    ['Mondelange'],
    ['Hagondange'],
  ])
  const [examen] = coverage.needs.filter(({ kind }) => kind.id === 'examen')
  const answers = examen === undefined ? [] : answersOf(examen, coverage)
  expect(answers.map(({ outcome, communes: names }) => [outcome, names])).toEqual([
    ['none', ['Mondelange', 'Hagondange']],
    ['contact', ['Metz']],
  ])
})

test('a need for which nobody is known anywhere is told apart', () => {
  const { needs } = covered({ a: { reach: { kind: 'unknown' } } })
  expect(needs.filter(isUnrecorded).map(({ kind }) => kind.id)).toEqual(['accueil'])
})

/** Packs of a few communes, zones and services, whatever they say. */
const anyPack: fc.Arbitrary<Pack> = fc
  .record({
    zones: fc.array(fc.oneof(fc.constant('unknown' as const), fc.uniqueArray(fc.nat({ max: 3 }))), {
      maxLength: 3,
    }),
    services: fc.array(
      fc.record({
        kind: fc.constantFrom('examen', 'accueil', 'abri', 'ligne'),
        reach: fc.oneof(
          fc.constantFrom({ kind: 'anyone' as const }, { kind: 'unknown' as const }),
          fc.record({
            kind: fc.constant('zones' as const),
            zones: fc.uniqueArray(fc.constantFrom('0', '1', '2', 'nulle-part')),
          }),
        ),
        status: fc.constantFrom('open' as const, 'closed' as const, 'announced' as const),
        except: fc.uniqueArray(fc.constantFrom('c0', 'c1')),
        toConfirm: fc.boolean(),
        hasPhone: fc.boolean(),
        through: fc.option(fc.constantFrom('s0', 's1', 'accueil', 'ligne', 'abri'), { nil: undefined }),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ zones, services }) =>
    packOf({
      communes: { c0: 'A', c1: 'B', c2: 'C', c3: 'D' },
      zones: Object.fromEntries(zones.map((held, index) => [index, { communes: held }])),
      kinds: { examen: {}, accueil: {}, abri: { protected: true }, ligne: { nature: 'line' } },
      services: Object.fromEntries(
        services.map(({ hasPhone, through, ...service }, index) => [
          `s${index}`,
          {
            ...service,
            ...(hasPhone ? { phone } : {}),
            ...(through === undefined ? {} : { access: { modes: [], through } }),
          },
        ]),
      ),
    }),
  )

test('whatever the directory says, each commune has what resolution gives it, and every case is counted once', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      const coverage = coverageOf(pack, today)
      for (const { kind, cells, communes: tally, gap } of coverage.needs) {
        expect(outcomes.reduce((sum, outcome) => sum + tally[outcome], 0)).toBe(pack.communes.length)
        expect(gap).toBe(pack.communes.length - tally.contact)
        for (const { code, group } of coverage.communes) {
          const { result } = resolve(pack, code, kind.id, today)
          const cell = cells[group]
          expect(cell?.result === 'several' ? 'found' : cell?.result).toBe(result)
        }
      }
    }),
  )
})
