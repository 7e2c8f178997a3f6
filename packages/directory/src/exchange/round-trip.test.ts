import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMobileNumber, nationalDigits } from '../contact/phone-number.ts'
import { anyTerritory } from '../testing/arbitrary-territory.ts'
import { exportSubject, realFiles } from '../testing/exported-from.ts'
import { importedFrom } from '../testing/imported-from.ts'
import { communeIndex } from '../communes/commune-index.ts'
import { toDataInclusion } from './exports/data-inclusion/to-data-inclusion.ts'
import { toHsds } from './exports/hsds/to-hsds.ts'
import { type ExportSubject, outgoing, type OutgoingService } from './exports/outgoing.ts'
import { accessInWords } from './exports/sentences.ts'
import { inWords } from './organization-name.ts'
import type { Imported, ServiceDraft } from './imported.ts'
import { readDataInclusion } from './imports/data-inclusion/read-data-inclusion.ts'
import { readHsds } from './imports/hsds/read-hsds.ts'
import { isShelter } from './imports/protected-places.ts'
import { tidy } from './imports/reading/tidy.ts'
import { timetableOf } from './timetable.ts'

const formats = {
  'data-inclusion': { write: toDataInclusion, read: readDataInclusion, file: 'services.json' },
  hsds: { write: toHsds, read: readHsds, file: 'datapackage.json' },
} as const

/** A territory handed over, then taken back: for each service that came back, what went out and what is lost. */
async function roundTrip(name: keyof typeof formats, subject: ExportSubject) {
  const { write, read, file } = formats[name]
  const exported = write(subject)
  const { territory, kinds } = subject
  const communes = territory.fictional
    ? territory.invented.map(({ code }) => code.value)
    : (territory.communes?.codes.map(({ value }) => value) ?? [])
  const { value: imported, diagnostics } = await importedFrom(
    { files: exported.files, file, communes, kinds },
    read,
  )
  expect(diagnostics).toEqual([])
  const sent = outgoing(subject).services.filter(({ id }) => exported.services.includes(id))
  const names = sent.map(({ name: each }) => each)
  const pairs = sent.map((service) => {
    const lost = new Set<string>(exported.lost.filter(({ of }) => of === service.id).map(({ what }) => what))
    const isAlone = names.filter((each) => each === service.name).length === 1
    const draft = lost.has('id')
      ? imported.services.find((each) => isAlone && each.name === tidy(service.name))
      : imported.services.find(({ id }) => id === service.id)
    return { service, lost, draft, isAlone, name }
  })
  return { sent, imported, pairs, communes }
}

type Pair = Awaited<ReturnType<typeof roundTrip>>['pairs'][number]

/** What a draft says otherwise than the service that it came from, and that no list of losses tells. */
function unlisted({ service, lost, draft, name: format }: Pair, imported: Imported): readonly string[] {
  if (draft === undefined) return []
  const differs = (field: string, excuse: string, before: unknown, after: unknown) => {
    if (lost.has(excuse) || JSON.stringify(before) === JSON.stringify(after)) return []
    return [`${field}: ${JSON.stringify(before)} became ${JSON.stringify(after)}`]
  }
  const { phone, address, access, hours } = draft
  const isPhoneLeft = service.phone !== undefined && isMobileNumber(service.phone)
  const knowsCommunes =
    format === 'data-inclusion' || communeIndex().find(service.address?.commune ?? '') !== undefined
  const digits = (number: string | undefined) => number && nationalDigits(number)
  const modes = access?.modes ?? []
  // HSDS has one text for the conditions and the ways in: without conditions, the ways come back in words too.
  const isOnlyWays = access?.conditions === tidy(accessInWords(service).join(' '))
  const conditions = isOnlyWays ? undefined : access?.conditions
  const kept = lost.has('access-mode') ? service.modes.filter((mode) => modes.includes(mode)) : service.modes
  return [
    ...differs('name', 'name', tidy(service.name), draft.name),
    ...differs('kind', 'kind', service.kind.id, draft.kind),
    ...differs('organization', 'organization', service.organization, draft.organization),
    ...differs('role', 'role', service.role && tidy(service.role), draft.role),
    ...differs('modes', '', [...kept].sort(), [...modes].sort()),
    ...differs('conditions', 'conditions', service.conditions && tidy(service.conditions), conditions),
    ...(isPhoneLeft ? [] : differs('phone', '', digits(service.phone), digits(phone))),
    ...differs('street', 'address', service.address && tidy(service.address.value), address?.value),
    ...(knowsCommunes ? differs('commune', 'address', service.address?.commune, address?.commune) : []),
    ...differs('site', 'site', service.site, draft.site),
    ...differs('hours', 'hours', weekOf(service.hours), weekOf(hours)),
    ...differs('zones', '', codesOf(service), codesOfDraft(draft, imported)),
  ]
}

/** A word that shelters use is enough for an import to draft nothing; it says so. */
function looksLikeShelter({ service }: Pair): boolean {
  const { name, role = '', kind, organization = '', conditions = '', address } = service
  const access = { modes: [], conditions }
  const street = address?.value ?? ''
  return isShelter(
    { what: '', name, role, kind: kind.id, phones: [], structure: inWords(organization), access, street },
    { [kind.id]: kind },
  )
}

function weekOf(hours: string | undefined): unknown {
  return hours === undefined ? undefined : (timetableOf(hours) ?? hours)
}

function codesOf({ area }: OutgoingService): readonly string[] | string {
  if (area.kind !== 'places') return area.kind
  return [...new Set(area.places.flatMap(({ codes }) => codes))].sort()
}

function codesOfDraft({ zones }: ServiceDraft, imported: Imported): readonly string[] | string {
  if (zones === undefined) return 'unknown'
  if (zones === 'anyone') return 'everyone'
  const codes = zones.flatMap((id) => {
    const communes = imported.zones.find((zone) => zone.id === id)?.communes ?? { codes: [] }
    if ('codes' in communes) return communes.codes
    if ('departement' in communes) return [communes.departement]
    return 'epci' in communes ? [communes.epci] : []
  })
  return [...new Set(codes)].sort()
}

/** Whether the import has a reason of its own not to draft it, and says it. */
function isAside({ service, lost, isAlone }: Pair, communes: readonly string[]): boolean {
  const { area, address, status } = service
  const commune = lost.has('address') ? undefined : communeIndex().find(address?.commune ?? '')
  const stands = commune !== undefined && communes.includes(commune.code)
  const reached = area.kind === 'places' ? reaches(area.places, communes) : area.kind === 'everyone' || stands
  return lost.has('kind') || status !== 'open' || !reached || !isAlone
}

function reaches(
  places: readonly { readonly codes: readonly string[] }[],
  communes: readonly string[],
): boolean {
  const codes = new Set(places.flatMap((place) => place.codes))
  return communes.some((code) => {
    const commune = communeIndex().find(code)
    return (
      codes.has(code) || codes.has(commune?.department ?? '') || codes.has(communeIndex().groupOf(code) ?? '')
    )
  })
}

describe.each(['data-inclusion', 'hsds'] as const)('there and back through %s', (format) => {
  test('a random territory loses what is listed, and nothing else', async () => {
    let compared = 0
    await fc.assert(
      fc.asyncProperty(anyTerritory, async (files) => {
        const { pairs, imported, communes } = await roundTrip(format, exportSubject(files))
        for (const pair of pairs) {
          compared += Number(pair.draft !== undefined)
          expect(unlisted(pair, imported)).toEqual([])
          if (pair.draft === undefined) expect(isAside(pair, communes) || looksLikeShelter(pair)).toBe(true)
        }
      }),
    )
    // The property would hold of an import that drafts nothing.
    expect(compared).toBeGreaterThan(20)
  })

  test('the territory « exemple » loses what is listed, and nothing else', async () => {
    const { pairs, imported, communes } = await roundTrip(
      format,
      exportSubject(realFiles('exemple'), 'exemple'),
    )
    expect(pairs.filter(({ draft }) => draft !== undefined).length).toBeGreaterThan(0)
    for (const pair of pairs) {
      expect(unlisted(pair, imported)).toEqual([])
      if (looksLikeShelter(pair)) expect(pair.draft).toBeUndefined()
      else if (pair.draft === undefined) expect(isAside(pair, communes)).toBe(true)
    }
    expect(pairs.filter(looksLikeShelter).length).toBeLessThan(5)
  })

  test('everything that comes back is drafted or left aside with a reason', async () => {
    const { sent, imported } = await roundTrip(format, exportSubject(realFiles('metz'), 'metz'))
    const aside = imported.left
      .filter(({ why }) => ['elsewhere', 'closed', 'no-kind', 'protected'].includes(why))
      .reduce((sum, { count = 1 }) => sum + count, 0)
    expect(imported.services.length + aside).toBe(sent.length)
  })
})
