/** Territories at random, as files: real communes or invented ones, kinds with the words of others, contacts in every state. */
import fc from 'fast-check'
import { anyHours } from './arbitrary-hours.ts'

export type Files = Readonly<Record<string, string>>

/** The day on which everything is read: some of what is confirmed has expired by then. */
const anyToday = '2026-11-22'

const themes = [
  'sante--acces-aux-soins',
  'sante--sante-mentale',
  'famille--surmonter-conflits-separation-violence',
]
const networks = ['cidff', 'caf', 'cmp', 'siao', 'communes']
const roles = ['residence', 'children', 'facts', 'presence', 'any']
const realCommunes = ['57463', '57474', '57283', '57031', '93055', '01187', '57480']
const inventedCommunes = ['99E01', '99E02', '99E03']
const identifier = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,5})?$/)
const words = fc
  .array(
    fc.constantFrom(
      'Maison',
      'été',
      'œuvre',
      "d'écoute",
      '« là »',
      'a, b',
      'dit "oui"',
      'fin.',
      ';',
      '2e',
      '=1',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((all) => all.join(' '))
const name = fc.oneof(
  { weight: 12, arbitrary: words },
  { weight: 1, arbitrary: fc.constantFrom('X', 'É', 'Nom très long '.repeat(14)) },
)

const verified = fc.oneof(
  { weight: 6, arbitrary: confirmedOn('2026-10-02', '2026-06-01') },
  { weight: 1, arbitrary: confirmedOn('2020-01-01', '2026-12-01') },
  { weight: 1, arbitrary: fc.constantFrom({ status: 'read', source: 'Une page' }, { status: 'unverified' }) },
)

const fictionalPhone = fc
  .integer({ min: 0, max: 9999 })
  .map((last) => `019900${String(last).padStart(4, '0')}`)
const phone = fc.oneof(
  fictionalPhone,
  fictionalPhone.map((digits) => `+33 ${digits.slice(1)}`),
  fictionalPhone.map((digits) => `06 39 98 ${digits.slice(6, 8)} ${digits.slice(8)}`),
)

/** Nearly never the same twice, so that one that should not be somewhere is seen there. */
const address = fc
  .tuple(fc.integer({ min: 1000, max: 999_999 }), words)
  .map(([number, rest]) => `${number} rue ${rest} n°${number}`)

/** The files of a content root with one territory, `ici`. */
export const anyTerritory: fc.Arbitrary<Files> = fc
  .tuple(fc.boolean(), fc.uniqueArray(identifier, { minLength: 2, maxLength: 4 }))
  .chain(([fictional, kindIds]) => {
    const communes = fictional ? inventedCommunes : realCommunes
    const code = fc.constantFrom(...communes)
    return fc
      .tuple(
        fc.tuple(...kindIds.map(() => anyKind)),
        fc.array(anyZone(communes, fictional), { minLength: 1, maxLength: 3 }),
        fc.uniqueArray(identifier, { minLength: 1, maxLength: 6 }).chain((ids) => {
          return fc.tuple(...ids.map((id) => anyService(code).map((service) => [id, service] as const)))
        }),
      )
      .map(([kinds, zones, services]) => filesOf({ fictional, communes, kindIds, kinds, zones, services }))
  })

const anyKind = fc.record({
  'based-on': fc.constantFrom(...roles),
  protected: fc.nat(5).map((draw) => draw === 0),
  taxonomy: fc.record(
    {
      'data-inclusion': fc.record({
        themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 2 }),
        networks: fc.uniqueArray(fc.constantFrom(...networks), { maxLength: 2 }),
      }),
      hsds: fc.uniqueArray(fc.constantFrom('Legal Aid', 'DV-1'), { maxLength: 1 }),
    },
    { requiredKeys: [] },
  ),
})

function anyZone(communes: readonly string[], fictional: boolean) {
  const codes = fc.uniqueArray(fc.constantFrom(...communes), { minLength: 1 }).map((all) => ({ codes: all }))
  const official = fc.constantFrom({ departement: '57' }, { epci: '200039865' }, { ept: '200057875' })
  const except = fc.constantFrom({ departement: '93', except: ['93055'] })
  return fictional
    ? fc.oneof({ weight: 4, arbitrary: codes }, fc.constant('unknown'))
    : fc.oneof({ weight: 4, arbitrary: codes }, official, except, fc.constant('unknown'))
}

function anyService(code: fc.Arbitrary<string>) {
  const fact = <Value>(value: fc.Arbitrary<Value>) => fc.record({ value, verified })
  return fc.record(
    {
      name,
      kindAt: fc.nat(),
      zonesAt: fc.oneof(fc.constant('anyone'), fc.array(fc.nat(), { minLength: 1, maxLength: 2 })),
      organization: identifier,
      role: words,
      competence: fc.constantFrom('exclusive', 'priority', 'free'),
      access: fc.record(
        {
          modes: fc.uniqueArray(
            fc.constantFrom('walk-in', 'phone', 'appointment', 'on-requisition', 'sms', 'web'),
          ),
          conditions: words,
          'lead-time': words,
        },
        { requiredKeys: [] },
      ),
      hours: fact(anyHours),
      contact: fc.record(
        {
          phone: fc.record({ value: phone, public: fc.boolean(), verified }),
          address: fc.record(
            { value: address, commune: code, verified },
            { requiredKeys: ['value', 'verified'] },
          ),
          site: fact(fc.constantFrom('https://a.example', 'https://b.example/x?y=1')),
        },
        { requiredKeys: [] },
      ),
      discreet: fc.constant({ name: 'Rendez-vous' }),
      status: fc.record(
        {
          is: fc.constantFrom('open', 'open', 'open', 'closed', 'suspended', 'announced'),
          except: fc.array(code, { maxLength: 2 }),
        },
        { requiredKeys: ['is'] },
      ),
    },
    { requiredKeys: ['name', 'kindAt'] },
  )
}

type Drawn<A> = A extends fc.Arbitrary<infer Value> ? Value : never

interface Drawing {
  readonly fictional: boolean
  readonly communes: readonly string[]
  readonly kindIds: readonly string[]
  readonly kinds: readonly Drawn<typeof anyKind>[]
  readonly zones: readonly (object | string)[]
  readonly services: readonly (readonly [string, Drawn<ReturnType<typeof anyService>>])[]
}

function filesOf({ fictional, communes, kindIds, kinds, zones, services }: Drawing): Files {
  const places = fictional
    ? {
        list: Object.fromEntries(
          communes.map((code, index) => [code, { name: `Ville ${index}`, postal: ['99990'] }]),
        ),
      }
    : { codes: communes }
  const zoneId = (index: number) => `zone-${index % zones.length}`
  return {
    'network/kinds.yaml': yaml(
      kindIds.map((id, index) => {
        const drawn = kinds[index]
        return [
          `k-${id}`,
          { label: `Type ${id}`, nature: 'structure', purpose: `Aller vers ${id}`, ...drawn },
        ]
      }),
    ),
    'territories/ici/territory.yaml': yaml([
      ['title', 'Ici'],
      ['publisher', 'Réseau'],
      ...(fictional ? [['fictional', true] as const, ['as-of', anyToday] as const] : []),
      ['communes', places],
    ]),
    'territories/ici/zones.yaml': yaml(
      zones.map((zone, index) => [
        zoneId(index),
        { label: `zone ${index}`, institution: 'essai', communes: zone, source: { title: 'Tableau' } },
      ]),
    ),
    'territories/ici/services.yaml': yaml(
      services.map(([id, { kindAt, zonesAt, ...service }]) => [
        `s-${id}`,
        {
          ...service,
          // Long enough names are told apart, as in a directory that someone reads.
          name: service.name.length > 1 ? `${service.name} ${id}` : service.name,
          kind: `k-${kindIds[kindAt % kindIds.length]}`,
          ...(zonesAt === undefined
            ? {}
            : { zones: zonesAt === 'anyone' ? zonesAt : [...new Set(zonesAt.map(zoneId))] }),
        },
      ]),
    ),
  }
}

/** JSON on one line a key is YAML too. */
function yaml(entries: readonly (readonly [string, unknown])[]): string {
  return entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')
}

function confirmedOn(...days: readonly string[]) {
  return fc
    .constantFrom(...days)
    .map((on) => ({ status: 'confirmed', on, by: 'reseau', source: 'Appel', expires: 'P6M' }))
}
