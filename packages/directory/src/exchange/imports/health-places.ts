/**
 * The establishments of FINESS, in the layout of the whole stock (no line of titles) or of an extract with titles. FINESS
 * says what they are and where they stand, not whom they receive: no zone comes from it.
 */
import { own } from '@jalon/core/runtime'
import { say } from '@jalon/core'
import { communeIndex } from '../../communes/commune-index.ts'
import { isDay } from '../../contact/expiry.ts'
import type { DraftSource } from '../imported.ts'
import { finessCategories } from './finess-categories.ts'
import type { ImportContext, Reading, Refusal } from './import-format.ts'
import { refused } from './import-format.ts'
import { draftsOf, mostPlaces } from './place-drafts.ts'
import type { Place } from './protected-places.ts'
import { communeNamed } from './reading/commune-named.ts'
import { placeIn } from './reading/line.ts'
import { departmentsOf } from './reading/named-communes.ts'
import { alphabetNotes, counted } from './reading/notes.ts'
import { refusals } from './reading/refusals.ts'
import { refuse } from './reading/refuse.ts'
import type { Columns, TableRow } from './reading/table.ts'
import { readTableOf } from './reading/table.ts'
import { wholeFile } from './reading/whole-file.ts'

type Name =
  | 'mark'
  | 'number'
  | 'name'
  | 'longName'
  | 'category'
  | 'categoryName'
  | 'groupName'
  | 'complement'
  | 'delivery'
  | 'placeCalled'
  | 'phone'
  | 'address'
  | 'house'
  | 'way'
  | 'street'
  | 'commune'
  | 'department'
  | 'postalLine'

const columns: Columns<Name> = {
  number: { names: ['no. FINESS', 'no. FINESS ET', 'numéro FINESS', 'numéro FINESS ET', 'nofinesset'] },
  name: { names: ['raison sociale', 'rs'] },
  category: { names: ['categorie', 'code catégorie', 'categetab'] },
  phone: { names: ['telephone'] },
  mark: { names: ['structureet'], optional: true },
  // One column in an extract, several in the stock.
  address: { names: ['adresse'], optional: true },
  categoryName: { names: ['libcategetab', 'libellé catégorie'], optional: true },
  groupName: { names: ['libcategagretab'], optional: true },
  longName: { names: ['raison sociale longue', 'rslongue'], optional: true },
  complement: { names: ['complrs'], optional: true },
  delivery: { names: ['compldistrib'], optional: true },
  placeCalled: { names: ['lieuditbp'], optional: true },
  house: { names: ['numvoie'], optional: true },
  way: { names: ['typvoie'], optional: true },
  street: { names: ['voie'], optional: true },
  commune: { names: ['code commune', 'code insee', 'commune'], optional: true },
  department: { names: ['departement'], optional: true },
  postalLine: { names: ['ligneacheminement', 'code postal et commune'], optional: true },
}

/** The stock has no titles: its first line says « finess;etalab » and a day, and its columns have these places. */
const stockColumns =
  'structureet nofinesset nofinessej rs rslongue complrs compldistrib numvoie typvoie voie compvoie lieuditbp commune departement libdepartement ligneacheminement telephone telecopie categetab libcategetab categagretab libcategagretab siret codeape codemft libmft codesph libsph dateouv dateautor datemaj numuai'.split(
    ' ',
  )

const establishmentWords = say('Cet établissement', 'This establishment')
const markWords = say('« structureet »', '"structureet"')
const numberWords = say('un numéro FINESS', 'a FINESS number')
const categoryWords = say('un numéro de catégorie', 'the number of a category')
const phoneWords = say('un numéro de téléphone', 'a phone number')

/** Reads the file of the establishments; `source` is what the drafts cite. */
export function readHealthPlaces(context: ImportContext, source: DraftSource): Reading {
  const { file, communes, kinds } = context
  const departments = departmentsOf(communes)
  const lineOf = new Map<string, number>()
  const seen = new Set<string>()
  const places: Place[] = []
  const left = counted()
  let day: string | undefined
  let isStock = false

  const table = readTableOf<Name>({
    file,
    columns,
    namesOf([mark, publisher, , date]) {
      if (mark?.value !== 'finess' || publisher?.value !== 'etalab') return undefined
      isStock = true
      if (isDay(date?.value ?? '')) day = date?.value
      return stockColumns
    },
    isRow: ([mark]) => !isStock || mark?.value !== 'geolocalisation',
    read(row) {
      const refusal = shifted(row) ?? twice(row)
      if (refusal !== undefined) return refusal
      const category = /^\d+/.exec(row.value('category'))?.[0] ?? ''
      const where = locationOf(row)
      const department = communeIndex().find(where.commune ?? '')?.department ?? departmentIn(row)
      seen.add(department)
      const known = own(finessCategories, category)
      const sort = known?.label ?? 'autres catégories'
      if (!communes.has(where.commune ?? '')) left.add(sort, 'elsewhere')
      else if (known?.kind === undefined || own(kinds, known.kind) === undefined) left.add(sort, 'no-kind')
      else places.push(placeOf(row, known.kind, where))
      return places.length > mostPlaces
        ? refuse(row.place('number'), refusals.tooMany(mostPlaces))
        : undefined
    },
  })

  function twice(row: TableRow<Name>): Refusal | undefined {
    const number = row.value('number')
    const first = lineOf.get(number)
    lineOf.set(number, first ?? row.line.number)
    return first === undefined
      ? undefined
      : refuse(row.place('number'), refusals.twice(establishmentWords, first))
  }

  const reading: Reading = {
    take: table.take,
    end() {
      const refusal = table.end()
      if (refusal !== undefined) return refused(refusal)
      const absent = [...departments].filter((department) => !seen.has(department)).sort()
      if (absent.length > 0) {
        const start = placeIn({ file, number: 1, text: '', ended: true })
        return refused(refuse(start, refusals.absentDepartments(absent)))
      }
      const dated = { ...source, ...(day === undefined ? {} : { date: day }) }
      const drafts = draftsOf(places, kinds, { source: dated, publisher: 'finess' })
      return {
        value: {
          ...drafts,
          tables: {},
          left: [...drafts.left, ...left.list()],
          notes: alphabetNotes(table.alphabet()),
        },
        diagnostics: [],
      }
    },
  }
  return wholeFile({ file, expected: 'csv', reading })
}

function shifted(row: TableRow<Name>): Refusal | undefined {
  const number = row.value('number')
  if (/^\d{8}$/.test(number)) return refuse(row.place('number'), refusals.lostZero)
  const odd = (
    [
      ['mark', /^(structureet)?$/, markWords],
      ['number', /^(\d\d|2[AB]|9[A-F])\d{7}$/, numberWords],
      ['category', /^\d{3,4}(\D|$)/, categoryWords],
      ['phone', /^[\d\s.+()-]*$/, phoneWords],
    ] as const
  ).find(([name, form]) => !form.test(row.value(name)))
  if (odd === undefined) return undefined
  const [name, , words] = odd
  return refuse(row.place(name), refusals.oddValue(row.title(name), words))
}

/** The first two signs of a FINESS number are the département. */
function departmentIn(row: TableRow<Name>): string {
  return row.value('number').slice(0, 2)
}

type Location = Pick<Place, 'street' | 'postal' | 'town' | 'commune'>

function locationOf(row: TableRow<Name>): Location {
  const parts = [row.value('house'), row.value('way'), row.value('street')].filter(Boolean).join(' ')
  const [, written = '', postal, town] = inOneText(row) ?? []
  const street = [parts, written].filter(Boolean).join(', ')
  const code = codeOf(row) ?? (postal === undefined ? undefined : communeNamed(postal, town ?? '')?.code)
  return {
    ...(street === '' ? {} : { street }),
    ...(postal === undefined ? {} : { postal }),
    ...(town === undefined ? {} : { town: town.trim() }),
    ...(code === undefined ? {} : { commune: code }),
  }
}

/** « 4 rue des Essais, 57000 METZ »; in the stock, the line of the post alone. */
function inOneText(row: TableRow<Name>): readonly string[] | null {
  const text = [row.value('address'), row.value('postalLine')].filter(Boolean).join(', ')
  // No address is so long, and looking for its end would take for ever.
  if (text.length > 500) return null
  return /^(.*?),?\s*\b(\d{5})\s+([^\d,][^,]*)$/.exec(text)
}

/** The stock writes the département and the commune apart. */
function codeOf(row: TableRow<Name>): string | undefined {
  const commune = row.value('commune')
  const code = commune.length === 3 ? `${row.value('department')}${commune}` : commune
  const { find, successorOf } = communeIndex()
  return (find(code) ?? successorOf(code))?.code
}

/** Read to recognise a shelter. */
const said = [
  'name',
  'category',
  'categoryName',
  'groupName',
  'complement',
  'delivery',
  'placeCalled',
] as const

function placeOf(row: TableRow<Name>, kind: string, where: Location): Place {
  const phone = row.value('phone')
  return {
    what: `ligne ${row.line.number}`,
    name: row.value('longName') || row.value('name'),
    said: said.map((column) => row.value(column)),
    kind,
    // Spreadsheets and the stock itself drop the first zero of a number.
    phones: phone === '' ? [] : [/^[1-9]\d{8}$/.test(phone) ? `0${phone}` : phone],
    ...where,
  }
}
