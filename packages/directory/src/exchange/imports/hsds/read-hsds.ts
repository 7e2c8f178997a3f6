/** An Open Referral HSDS 3.0 package: its `datapackage.json`, with the tables that it names beside. */
import { own } from '@jalon/core/runtime'
import { type AccessMode, accessModes } from '../../../pack.ts'
import type { Taxonomies } from '../../data-inclusion-kind.ts'
import type { DraftSource, Imported } from '../../imported.ts'
import { organizationSaid } from '../../organization-name.ts'
import { accessCode, ourTaxonomy } from '../../exports/hsds/taxonomy-rows.ts'
import { type ImportContext, type Reading, type Refusal, refusing } from '../import-format.ts'
import { draftsOf, mostPlaces } from '../place-drafts.ts'
import type { Place } from '../protected-places.ts'
import { communeNamed } from '../reading/commune-named.ts'
import { knownWord } from '../reading/known-word.ts'
import { placeIn } from '../reading/line.ts'
import { counted } from '../reading/notes.ts'
import { refusals } from '../reading/refusals.ts'
import { refuse } from '../reading/refuse.ts'
import { type CodeList, isEverywhere, reaches } from '../whom.ts'
import { type HsdsTables, readTables, type Row } from './read-tables.ts'
import { hoursOfRows } from './schedule-hours.ts'

/** Reads a package. The tables are read first: `datapackage.json` only names them. */
export async function readHsds(context: ImportContext, source: DraftSource): Promise<Reading> {
  const tables = await readTables(context)
  if ('rule' in tables) return refusing(tables)
  const value = importedFrom(tables, context, source)
  if ('rule' in value) return refusing(value)
  return { take: () => undefined, end: () => ({ value, diagnostics: [] }) }
}

function importedFrom(tables: HsdsTables, context: ImportContext, source: DraftSource): Imported | Refusal {
  const { kinds, communes, taxonomies = new Map() } = context
  const organizations = byId(tables.rows('organization'))
  const terms = termsByService(tables)
  const knownTerms = [...taxonomies.values()].flatMap((taxonomy) => taxonomy.terms)
  const phones = grouped(tables.rows('phone'), 'service_id')
  const schedules = grouped(tables.rows('schedule'), 'service_id')
  const areas = grouped(tables.rows('service_area'), 'service_id')
  const addresses = addressesByService(tables)
  const saidOf = saidByService(tables)
  const left = counted()

  let kept = 0
  const places = tables.rows('service').flatMap((row, index): readonly Place[] => {
    if (kept > mostPlaces) return []
    const id = row['id'] ?? ''
    const address = addresses.get(id)
    const lists = (areas.get(id) ?? []).flatMap(listOf)
    if (!isHere(lists, address?.commune, communes)) return asideFor('services.csv', 'elsewhere')
    if (row['status'] !== 'active')
      return asideFor(knownWord(row['status'], closedWords, 'autres statuts'), 'closed')
    const ofService = terms.get(id) ?? []
    const kind = kindOfTerms(ofService, taxonomies)
    if (kind === undefined || own(kinds, kind) === undefined)
      return asideFor(knownWord(ofService[0]?.['name'], knownTerms, 'autres termes'), 'no-kind')

    const what = `service ${index + 1}`
    const name = row['name'] || what
    const organizationName = organizations.get(row['organization_id'] ?? '')?.['name']
    const organization = organizationName === undefined ? undefined : organizationSaid(organizationName, name)
    const hours = hoursOfRows(schedules.get(id) ?? [])
    if (hours === 'unread') left.add('schedules.csv', 'no-place')
    for (const column of unread) if (row[column]) left.add(column, 'no-place')
    kept += 1
    return [
      {
        what,
        name,
        kind,
        said: [...saidOf(row), ...ofService.flatMap((term) => Object.values(term))],
        receives: lists,
        phones: (phones.get(id) ?? []).flatMap((phone) => phone['number'] || []),
        ...optional('organization', organization),
        ...optional('structure', organizationName),
        ...optional('role', row['description']),
        ...optional('street', address?.street),
        ...optional('commune', address?.commune),
        ...optional('site', siteOf(row)),
        ...optional('access', accessOf(row, ofService)),
        ...optional('hours', hours === 'unread' ? undefined : hours),
      },
    ]
  })

  function asideFor(what: string, why: 'elsewhere' | 'closed' | 'no-kind'): readonly Place[] {
    left.add(what, why)
    return []
  }

  if (places.length > mostPlaces)
    return refuse(
      placeIn({ file: context.file, number: 1, text: '', ended: true }),
      refusals.tooMany(mostPlaces),
    )
  const drafts = draftsOf(places, kinds, { source, publisher: 'hsds' })
  return { ...drafts, tables: {}, left: [...drafts.left, ...left.list()] }
}

/** The statuses of a service that is not open, as the format names them. */
const closedWords = ['inactive', 'defunct', 'temporarily closed']

/** What its table of services says and our format has no place for. */
const unread = ['email', 'eligibility_description', 'fees_description', 'interpretation_services', 'alert']

/** Whether it concerns the territory: by its area, or by where it stands when its area does not say. */
function isHere(
  lists: readonly CodeList[],
  commune: string | undefined,
  communes: ReadonlySet<string>,
): boolean {
  if (isEverywhere(lists)) return commune === undefined || communes.has(commune)
  return lists.length === 0 ? communes.has(commune ?? '') : reaches(lists, communes)
}

/** The official codes of an area: in its text, or at the end of its address at the Insee. A name alone is no code. */
function listOf({ name, extent, uri }: Row): readonly CodeList[] {
  const written = (extent ?? '').split(/[\s,;]+/).filter((word) => word === 'france' || isCode(word))
  const [, linked] = /\/geo\/(?:commune|departement)\/(\w+)$/.exec(uri ?? '') ?? []
  const codes = written.length > 0 ? written : linked === undefined ? [] : [linked]
  return codes.length === 0 ? [] : [{ codes, ...optional('label', name || undefined) }]
}

function isCode(word: string): boolean {
  return /^(\d{5}|2[AB]\d{3}|99[A-Z]\d\d|\d\d|2[AB]|97\d|\d{9})$/.test(word)
}

/** The one kind that its terms are: by our own words when it comes from a directory like ours, or by those of the network. */
function kindOfTerms(terms: readonly Row[], taxonomies: Taxonomies): string | undefined {
  const own = terms.flatMap(({ taxonomy, code }) =>
    taxonomy === ourTaxonomy && taxonomies.has(code ?? '') ? [code] : [],
  )
  const named = [...taxonomies].flatMap(([kind, taxonomy]) => {
    return taxonomy.terms.some((term) => terms.some(({ code, name }) => term === code || term === name))
      ? [kind]
      : []
  })
  const [only, another] = new Set(own.length > 0 ? own : named)
  return another === undefined ? only : undefined
}

function termsByService(tables: HsdsTables): ReadonlyMap<string, readonly Row[]> {
  const terms = byId(tables.rows('taxonomy_term'))
  const found = new Map<string, Row[]>()
  for (const { link_id = '', taxonomy_term_id = '' } of tables.rows('attribute')) {
    const term = terms.get(taxonomy_term_id)
    if (term === undefined) continue
    const others = found.get(link_id)
    if (others === undefined) found.set(link_id, [term])
    else others.push(term)
  }
  return found
}

/** Whatever the tables say of a service, its organization and its places, read to recognise a shelter. */
function saidByService(tables: HsdsTables): (service: Row) => readonly string[] {
  const [organizations, programs, locations] = ['organization', 'program', 'location'].map((name) =>
    byId(tables.rows(name)),
  )
  const addresses = grouped(tables.rows('address'), 'location_id')
  const places = grouped(tables.rows('service_at_location'), 'service_id')
  const besides = ['service_area', 'phone', 'schedule', 'contact', 'required_document', 'cost_option']
  const ofService = besides.map((name) => grouped(tables.rows(name), 'service_id'))
  return (service) => {
    const id = service['id'] ?? ''
    const stands = places.get(id) ?? []
    const rows = [
      service,
      organizations?.get(service['organization_id'] ?? '') ?? {},
      programs?.get(service['program_id'] ?? '') ?? {},
      ...stands,
      ...stands.flatMap(({ location_id = '' }) => [
        locations?.get(location_id) ?? {},
        ...(addresses.get(location_id) ?? []),
      ]),
      ...ofService.flatMap((table) => table.get(id) ?? []),
    ]
    return rows.flatMap((row) => Object.values(row))
  }
}

interface Located {
  readonly street: string
  readonly commune?: string
}

/** The first place where each service is given. A postal address is not a place. */
function addressesByService(tables: HsdsTables): ReadonlyMap<string, Located> {
  const byLocation = grouped(tables.rows('address'), 'location_id')
  const found = new Map<string, Located>()
  for (const { service_id = '', location_id = '' } of tables.rows('service_at_location')) {
    const address = byLocation.get(location_id)?.find((row) => row['address_type'] === 'physical')
    const street = [address?.['address_1'], address?.['address_2']].filter(Boolean).join(', ')
    if (street === '' || found.has(service_id)) continue
    const commune = communeNamed(address?.['postal_code'] ?? '', address?.['city'] ?? '')
    found.set(service_id, { street, ...optional('commune', commune?.code) })
  }
  return found
}

function siteOf({ url = '' }: Row): string | undefined {
  return /^https?:\/\/\S+$/.test(url) ? url : undefined
}

function accessOf({ application_process }: Row, terms: readonly Row[]): Place['access'] {
  const codes = terms.flatMap(({ code, taxonomy }) => (taxonomy === ourTaxonomy ? (code ?? []) : []))
  const modes: readonly AccessMode[] = accessModes.filter((mode) => codes.includes(`${accessCode}${mode}`))
  if (modes.length === 0 && !application_process) return undefined
  return { modes, ...optional('conditions', application_process || undefined) }
}

function byId(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row['id'] ?? '', row]))
}

function grouped(rows: readonly Row[], column: string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = row[column] ?? ''
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return groups
}

function optional<const Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
}
