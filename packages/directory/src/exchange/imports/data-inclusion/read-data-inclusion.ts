/**
 * Services of data·inclusion, version 1: its file of services, with its file of structures beside. A missing zone is
 * unknown, whatever its readers make of it.
 */
import { dataInclusionThemes } from '@jalon/core'
import { own } from '@jalon/core/runtime'
import { descriptionOf } from '../../exports/data-inclusion/to-service.ts'
import { communeIndex } from '../../../communes/commune-index.ts'
import { readHours } from '../../../contact/opening-hours.ts'
import type { AccessMode } from '../../../pack.ts'
import { kindOfDataInclusion } from '../../data-inclusion-kind.ts'
import type { DraftSource, Imported } from '../../imported.ts'
import { organizationSaid } from '../../organization-name.ts'
import { type ImportContext, type Reading, type Refusal, refused, refusing } from '../import-format.ts'
import { draftsOf, mostPlaces } from '../place-drafts.ts'
import type { Place } from '../protected-places.ts'
import { field, itemsIn, textIn } from '../reading/json-value.ts'
import { knownWord } from '../reading/known-word.ts'
import { placeIn } from '../reading/line.ts'
import { counted } from '../reading/notes.ts'
import { readRecords } from '../reading/records.ts'
import { refuse } from '../reading/refuse.ts'
import { refusals } from '../reading/refusals.ts'
import { wholeFile } from '../reading/whole-file.ts'
import { isEverywhere, reaches } from '../whom.ts'
import { formerEdition, noStructures } from './refusals.ts'

/** More than all the codes of a territory's services: one list for each of them is a few dozen. */
const mostCodes = 200_000

const structuresFile = 'structures.json'
/** Structures are held whole until their services come. */
const mostStructures = 512 * 1024 * 1024

/** Reads the services; the structures are read first, whole, for services only name theirs. */
export async function readDataInclusion(context: ImportContext, source: DraftSource): Promise<Reading> {
  const structures = await readStructures(context)
  if ('rule' in structures) return refusing(structures)
  return readServices(context, source, structures)
}

type Structures = ReadonlyMap<string, unknown>

async function readStructures({ beside, file }: ImportContext): Promise<Structures | Refusal> {
  const bytes = beside?.(structuresFile)
  if (bytes === undefined) return refuse(startOf(file), noStructures(structuresFile))
  const found = new Map<string, unknown>()
  const records = readRecords(structuresFile, 'structures', (record) => {
    const id = textIn(record, 'id')
    if (id !== undefined) found.set(id, record)
    return undefined
  })
  let size = 0
  for await (const piece of bytes) {
    size += piece.length
    if (size > mostStructures) return refuse(startOf(structuresFile), refusals.tooLarge(mostStructures))
    const refusal = records.take(piece)
    if (refusal !== undefined) return refusal
  }
  const cut = records.end()
  if (cut !== undefined) return cut
  if (found.size < records.count()) return refuse(startOf(structuresFile), refusals.notRecords('id'))
  return found
}

function readServices(context: ImportContext, source: DraftSource, structures: Structures): Reading {
  const { file, kinds, communes, taxonomies = new Map() } = context
  const places: Place[] = []
  const left = counted()
  let rank = 0
  let codesKept = 0
  let isFormer = false
  let isOther = false

  const records = readRecords(file, 'services', (record) => {
    rank += 1
    isFormer ||= field(record, 'zone_diffusion_type') !== undefined
    isOther ||= textIn(record, 'id') === undefined || textIn(record, 'structure_id') === undefined
    const structure = structures.get(textIn(record, 'structure_id') ?? '')
    if (!isHere(record, structure, communes)) return asideFor('data·inclusion', 'elsewhere')
    const themes = textsIn(record, 'thematiques')
    const networks = textsIn(structure, 'reseaux_porteurs')
    const kind = kindOfDataInclusion(taxonomies, themes, networks)
    if (kind === undefined || own(kinds, kind) === undefined)
      return asideFor(knownWord(themes[0], dataInclusionThemes, 'autres thématiques'), 'no-kind')

    const what = `fiche ${rank}`
    const name = textIn(record, 'nom') ?? what
    const structureName = textIn(structure, 'nom')
    const organization = structureName === undefined ? undefined : organizationSaid(structureName, name)
    const { codes, tooWide } = zoneOf(record, networks)
    for (const code of tooWide)
      left.add(`zone_eligibilite ${knownWord(code, communeIndex().departments(), '?')}`, 'zone-too-wide')
    for (const column of unread) if (isWritten(field(record, column))) left.add(column, 'no-place')
    const hours = hoursOf(record, structure)
    if (hours === 'unread') left.add('horaires_accueil', 'no-place')
    const description = textIn(record, 'description')
    const purpose = own(kinds, kind)
    const isOwnWords = purpose !== undefined && description === descriptionOf({ kind: purpose })
    const commune = textIn(record, 'code_insee')
    const [street, site] = [textIn(record, 'adresse'), siteOf(record, structure)]
    const access = accessOf(record)
    places.push({
      what,
      name,
      kind,
      phones: phonesOf(record, structure),
      said: saidOf(record, structure),
      receives: codes.length === 0 ? [] : [{ codes }],
      ...optional('structure', structureName),
      ...optional('id', ownId(record)),
      ...optional('organization', organization),
      ...optional('role', isOwnWords ? undefined : description),
      ...optional('street', street),
      ...optional('commune', street === undefined ? undefined : commune),
      ...optional('site', site),
      ...optional('access', access),
      ...optional('hours', hours === 'unread' ? undefined : hours),
    })
    codesKept += codes.length
    return places.length > mostPlaces || codesKept > mostCodes ? refusals.tooMany(mostPlaces) : undefined
  })

  function asideFor(what: string, why: 'elsewhere' | 'no-kind'): undefined {
    left.add(what, why)
  }

  const reading: Reading = {
    take: records.take,
    end() {
      const cut = records.end()
      if (cut !== undefined) return refused(cut)
      if (isFormer) return refused(refuse(startOf(file), formerEdition))
      if (isOther) return refused(refuse(startOf(file), refusals.notRecords('structure_id')))
      const drafts = draftsOf(places, kinds, { source, publisher: 'data-inclusion' })
      const value: Imported = { ...drafts, tables: {}, left: [...drafts.left, ...left.list()] }
      return { value, diagnostics: [] }
    },
  }
  return wholeFile({ file, expected: 'json', reading })
}

/** What its file says and our format has no place for. Names and e-mail addresses of people are among them. */
const unread = [
  'contact_nom_prenom',
  'courriel',
  'frais',
  'mobilisable_par',
  'mobilisation_precisions',
  'publics',
  'publics_precisions',
  'type',
]

/** Whether it concerns the territory: by its zone, or by where it stands when its zone does not say. */
function isHere(record: unknown, structure: unknown, communes: ReadonlySet<string>): boolean {
  const lists = [{ codes: textsIn(record, 'zone_eligibilite') }]
  const commune = textIn(record, 'code_insee') ?? textIn(structure, 'code_insee')
  if (isEverywhere(lists)) return commune === undefined || communes.has(commune)
  return lists[0]?.codes.length === 0 ? communes.has(commune ?? '') : reaches(lists, communes)
}

/**
 * A centre of psychiatry receives a sector, smaller than a département: a whole one means that the sector was lost on the
 * way. A directory like ours loses none.
 */
function zoneOf(record: unknown, networks: readonly string[]) {
  const codes = textsIn(record, 'zone_eligibilite')
  const isSectored = networks.includes('cmp') && ownId(record) === undefined
  const tooWide = isSectored ? codes.filter((code) => code.length <= 3) : []
  return { codes: codes.filter((code) => !tooWide.includes(code)), tooWide }
}

const lodgingNetworks = ['cada', 'chrs', 'chu', 'cph', 'huda', 'hup', 'residences-fjt']

/** Words of a service and of its structure, read to recognise a shelter. */
const saidKeys = [
  'description',
  'conditions_acces',
  'mobilisation_precisions',
  'publics',
  'publics_precisions',
  'frais_precisions',
  'type',
  'adresse',
  'complement_adresse',
]

/**
 * What is said of a service, its themes and its networks included. The format has no way to say that an address is
 * hidden: it publishes them.
 */
function saidOf(record: unknown, structure: unknown): readonly string[] {
  const networks = textsIn(structure, 'reseaux_porteurs')
  return [
    ...[record, structure].flatMap((each) => saidKeys.flatMap((key) => textsIn(each, key))),
    ...textsIn(record, 'thematiques'),
    ...(networks.some((network) => lodgingNetworks.includes(network)) ? ['hébergement'] : []),
  ]
}

const modes: Readonly<Record<string, AccessMode>> = {
  'se-presenter': 'walk-in',
  telephoner: 'phone',
  'utiliser-lien-mobilisation': 'web',
}

function accessOf(record: unknown): Place['access'] {
  const known = textsIn(record, 'modes_mobilisation').flatMap((mode) => own(modes, mode) ?? [])
  const conditions = textIn(record, 'conditions_acces')
  if (known.length === 0 && conditions === undefined) return undefined
  return { modes: known, ...optional('conditions', conditions) }
}

function phonesOf(record: unknown, structure: unknown): readonly string[] {
  const phone = textIn(record, 'telephone') ?? textIn(structure, 'telephone')
  return phone === undefined ? [] : [phone]
}

function siteOf(record: unknown, structure: unknown): string | undefined {
  const site = textIn(record, 'lien_mobilisation') ?? textIn(structure, 'site_web')
  return site !== undefined && /^https?:\/\/\S+$/.test(site) ? site : undefined
}

function hoursOf(record: unknown, structure: unknown): string | 'unread' | undefined {
  const hours = textIn(record, 'horaires_accueil') ?? textIn(structure, 'horaires_accueil')
  return hours === undefined || readHours(hours) !== undefined ? hours : 'unread'
}

/** Its identifier, when it comes from a directory like ours: those of others mean nothing to an author. */
function ownId(record: unknown): string | undefined {
  const written = textIn(record, 'id') ?? ''
  // A longer one is not ours, and looking for its end would take for ever.
  if (written.length > 200) return undefined
  const [, id] = /^jalon-[a-z0-9-]*?--([a-z][a-z0-9-]*)$/.exec(written) ?? []
  return id
}

function textsIn(record: unknown, key: string): readonly string[] {
  return itemsIn(record, key).filter((item): item is string => typeof item === 'string')
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ''
}

function startOf(file: string) {
  return placeIn({ file, number: 1, text: '', ended: true })
}

function optional<const Key extends string, Value>(key: Key, value: Value | undefined) {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value }
}
