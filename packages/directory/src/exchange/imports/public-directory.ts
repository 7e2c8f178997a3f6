/**
 * The counters of the administration's directory (DILA, « base de données locales »): where they are and how they are
 * called. It does not say whom they receive: no zone comes from it.
 */
import { own } from '@jalon/core/runtime'
import { communeIndex } from '../../communes/commune-index.ts'
import type { DraftSource } from '../imported.ts'
import { dilaTypes } from './dila-types.ts'
import type { ImportContext, Reading } from './import-format.ts'
import { refused } from './import-format.ts'
import { draftsOf, mostPlaces } from './place-drafts.ts'
import type { Place } from './protected-places.ts'
import { communeNamed } from './reading/commune-named.ts'
import { itemsIn, textIn, textsUnder } from './reading/json-value.ts'
import { placeIn } from './reading/line.ts'
import { knownWord } from './reading/known-word.ts'
import { departmentsOf } from './reading/named-communes.ts'
import { counted } from './reading/notes.ts'
import { readRecords } from './reading/records.ts'
import { refusals } from './reading/refusals.ts'
import { refuse } from './reading/refuse.ts'
import { wholeFile } from './reading/whole-file.ts'

/** Reads the file of the counters; `source` is what the drafts cite. */
export function readPublicDirectory(context: ImportContext, source: DraftSource): Reading {
  const { file, communes, kinds } = context
  const departments = departmentsOf(communes)
  const seen = new Set<string>()
  const places: Place[] = []
  const left = counted()
  let rank = 0
  let typed = 0

  const records = readRecords(file, 'service', (record) => {
    rank += 1
    const types = typesOf(record)
    if (types.length > 0) typed += 1
    const type = knownWord(types[0], Object.keys(dilaTypes), 'autres types')
    const where = communesOf(record)
    const near = where.map((code) => communeIndex().find(code)?.department).filter(isKnown)
    for (const department of near) seen.add(department)

    const known = types.map((each) => own(dilaTypes, each)).find((each) => each?.kind !== undefined)
    const isHere =
      known?.within === 'department'
        ? near.some((department) => departments.has(department))
        : where.some((code) => communes.has(code))
    if (!isHere) left.add(type, 'elsewhere')
    else if (known?.kind === undefined || own(kinds, known.kind) === undefined) left.add(type, 'no-kind')
    else places.push(placeOf(record, `fiche ${rank}`, known.kind))
    return places.length > mostPlaces ? refusals.tooMany(mostPlaces) : undefined
  })

  const start = placeIn({ file, number: 1, text: '', ended: true })
  const reading: Reading = {
    take: records.take,
    end() {
      const cut = records.end()
      if (cut !== undefined) return refused(cut)
      if (typed * 2 <= rank) return refused(refuse(start, refusals.notRecords('pivot.type_service_local')))
      const absent = [...departments].filter((department) => !seen.has(department)).sort()
      if (absent.length > 0) return refused(refuse(start, refusals.absentDepartments(absent)))
      const drafts = draftsOf(places, kinds, { source, publisher: 'dila' })
      return {
        value: { ...drafts, tables: {}, left: [...drafts.left, ...left.list()] },
        diagnostics: [],
      }
    },
  }
  return wholeFile({ file, expected: 'json', reading })
}

function isKnown(text: string | undefined): text is string {
  return text !== undefined
}

function typesOf(record: unknown): readonly string[] {
  return itemsIn(record, 'pivot').flatMap((pivot) => textIn(pivot, 'type_service_local') ?? [])
}

/** The communes that the record is filed under, by their codes of today; failing that, the one of its address. */
function communesOf(record: unknown): readonly string[] {
  const filed = itemsIn(record, 'pivot').flatMap((pivot) => itemsIn(pivot, 'code_insee_commune'))
  const codes = [...filed, ...itemsIn(record, 'code_insee_commune')].flatMap((code) => {
    if (typeof code !== 'string') return []
    return (communeIndex().find(code) ?? communeIndex().successorOf(code))?.code ?? []
  })
  return codes.length > 0 ? codes : [locationOf(record).commune].filter(isKnown)
}

/** Where the public goes: the postal address is not a place. */
function locationOf(record: unknown): Pick<Place, 'street' | 'postal' | 'town' | 'commune'> {
  const addresses = itemsIn(record, 'adresse')
  const physical = addresses.find((address) => textIn(address, 'type_adresse') === 'Adresse')
  const [postal, town] = [textIn(physical, 'code_postal'), textIn(physical, 'nom_commune')]
  const street = ['complement1', 'numero_voie', 'complement2'].flatMap((key) => textIn(physical, key) ?? [])
  const commune = postal === undefined || town === undefined ? undefined : communeNamed(postal, town)
  return {
    ...(street.length === 0 ? {} : { street: street.join(', ') }),
    ...(postal === undefined ? {} : { postal }),
    ...(town === undefined ? {} : { town }),
    ...(commune === undefined ? {} : { commune: commune.code }),
  }
}

function placeOf(record: unknown, what: string, kind: string): Place {
  const site = itemsIn(record, 'site_internet').flatMap((each) => textIn(each, 'valeur') ?? [])
  const link = site.find((each) => /^https?:\/\/\S+$/.test(each))
  return {
    what,
    name: textIn(record, 'nom') ?? what,
    kind,
    said: textsUnder(record),
    phones: itemsIn(record, 'telephone').flatMap((each) => textIn(each, 'valeur') ?? []),
    ...locationOf(record),
    ...(link === undefined ? {} : { site: link }),
  }
}
