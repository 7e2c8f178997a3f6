/**
 * P16, where it is decided: whatever a structure confirms, what a pack allows on a discreet paper never says why somebody
 * calls. Every service of every territory is looked at on the day when all will have confirmed a number and an address.
 */
import { describe, expect, test } from 'vitest'
import type { Service } from '../language/directory.ts'
import type { PackDiscreet, PackService } from '../pack.ts'
import { exportSubject, realFiles } from '../testing/exported-from.ts'
import { serviceOf } from '../testing/pack-of.ts'
import { forbidden, tellingIn } from '../testing/telling-in.ts'
import { packDiscreet } from './pack-discreet.ts'
import { packService } from './pack-service.ts'
import { toPack } from './to-pack.ts'

test('the words and the numbers that the network forbids are read', () => {
  expect(forbidden).toEqual(
    expect.arrayContaining(['violen', 'victime', 'agress', 'plainte', 'police', '3919', '17']),
  )
})

describe.each(['exemple', 'metz', 'pantin'])('in the territory %s', (id) => {
  const { directory, kinds, territory, today } = exportSubject(realFiles(id), id)
  const ir = { version: 2, pathways: {}, facts: {}, kinds: {}, invariants: [] } as const
  const communes = toPack(directory, ir, id, today).value?.communes ?? []

  /** A service as its pack will hold it once it has confirmed everything. */
  function confirmed(service: Service, index: number) {
    const kind = kinds.get(service.kind.value)?.kind
    if (kind === undefined) throw new Error(service.kind.value)
    const packed: PackService = {
      ...packService(service, { today, fictional: true, kind, communes }),
      phone: { value: `+331990${String(17_000 + index).padStart(5, '0')}` },
      address: { value: '4 place de la Fontaine' },
    }
    return { service, kind, packed, discreet: packDiscreet(packed, service.discreet, kind, communes) }
  }
  const all = [...territory.services, ...directory.national].map(confirmed)

  test('no name tells why one calls, one by one or together', () => {
    const lines = all.flatMap(({ discreet }) => (discreet === undefined ? [] : [textOf(discreet)]))
    expect(lines.length).toBeGreaterThan(3)
    for (const text of [...lines, lines.join(' | ')])
      expect({ text, telling: tellingIn(text, communes) }).toEqual({ text, telling: [] })
  })

  test('a national line, a sensitive number, a protected place and what professionals ask one another are silent', () => {
    const mustBeSilent = all.filter(
      ({ service, kind, packed }) =>
        packed.reach.kind === 'national' ||
        (service.discreet?.sensitiveNumber ?? true) ||
        kind.protected ||
        /^(parquet|prefet-armes|crip|ars)/.test(kind.id),
    )
    expect(mustBeSilent.length).toBeGreaterThan(3)
    expect(mustBeSilent.filter(({ discreet }) => discreet !== undefined)).toEqual([])
  })
})

function textOf({ name, plainName }: PackDiscreet): string {
  return `${name ?? ''} | ${plainName ?? ''}`
}

const kind = { ...exportSubject(realFiles('exemple'), 'exemple').kinds.get('urgences')?.kind }
const communes = ['Beauclair', 'Saint-Lieu-les-Prés'].map((name, index) => ({
  code: `9900${index}`,
  name,
  postal: [],
}))
const phone = { value: '0199001234' }

function discreetly(sketch: Partial<PackService>, name = 'Centre de santé'): PackDiscreet | undefined {
  const words = { name: { value: name }, sensitiveNumber: false }
  return packDiscreet(
    serviceOf('consultation', { phone, ...sketch }),
    words,
    kind as Parameters<typeof packDiscreet>[2],
    communes,
  )
}

test.each([
  ['Aide aux victimes'],
  ['Accueil du TRIBUNAL'],
  ['H\u00e9bergement'],
  ['He\u0301bergement'],
  ['Vio\u00adlences'],
  ['Vi\u200bol'],
])('« %s » silences the structure: its number would answer the same', (name) => {
  expect(discreetly({}, name)).toBeUndefined()
})

test.each([
  ['a commune', 'Maison de santé de Beauclair'],
  ['a commune, without accent nor hyphen', 'Maison de SAINT LIEU LES PRES'],
  ['a number', 'Le 3919'],
  ['a page', 'www.structure.example'],
  ['a day', 'Le 12/03/2026'],
  ['a text that reads backwards', 'Santé \u202e'],
  ['a text without end', 'a'.repeat(10_000)],
  ['nothing', ' '],
])('a name that holds %s gives way to the ordinary one', (_, name) => {
  expect(discreetly({}, name)).toEqual({ plainName: 'Permanence santé', phone: true, address: false })
})

test.each([
  ['short', '3919'],
  ['national', '+33800059595'],
  ['that nobody can call', 'javascript:alert(1)'],
])('a number %s is not there, and without anything else neither is the line', (_, value) => {
  expect(discreetly({ phone: { value } })).toBeUndefined()
})

test('an address is there when it does not name the commune', () => {
  expect(discreetly({ address: { value: '3, rue du Pont' } })).toMatchObject({ address: true })
  expect(discreetly({ address: { value: '3, rue du Pont, Beauclair' } })).toMatchObject({ address: false })
  expect(discreetly({ address: { value: '17 rue du Pont' } })).toMatchObject({ address: false })
})
