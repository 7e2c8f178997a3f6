/** A CSV file of someone else, read row after row: its columns by name, and each row as wide as its header. */
import { didYouMean, type Span } from '@jalon/diagnostics'
import type { Cell } from '../../../language/csv-cells.ts'
import { cellsOf } from '../../../language/csv-cells.ts'
import type { Refusal } from '../import-format.ts'
import type { Line } from './line.ts'
import { placeIn } from './line.ts'
import type { LineCutter } from './lines.ts'
import { cutLines } from './lines.ts'
import { plain } from './plain.ts'
import { refusals } from './refusals.ts'
import { refuse } from './refuse.ts'

/** Columns by what we call them: how their publisher writes each, older and newer ways included. */
export type Columns<Name extends string> = Readonly<Record<Name, Column>>

export interface Column {
  /** As published, the usual way first. Case, accents and signs do not count. */
  readonly names: readonly string[]
  /** Whether more words may follow one of its names. */
  readonly mayGoOn?: boolean
  readonly optional?: boolean
}

export interface TableReading<Name extends string> {
  readonly file: string
  readonly columns: Columns<Name>
  /** When the first line names no column: the names, if this layout is known. */
  readonly namesOf?: (cells: readonly Cell[]) => readonly string[] | undefined
  /** Whether a line is one of the rows; all are when it is not given. */
  readonly isRow?: (cells: readonly Cell[]) => boolean
  read(row: TableRow<Name>): Refusal | undefined
}

export interface TableRow<Name extends string> {
  readonly line: Line
  /** What stands in a column, empty when the file has no such column. */
  value(column: Name): string
  place(column: Name): Span
  /** How its publisher names a column that the file has. */
  title(column: Name): string
}

/** What official files of the State put between values. */
const separator = ';'
const otherSeparators = [',', '\t', '|']

/** Reads a table: gives each row to a reader, and refuses what has not the form announced. */
export function readTableOf<Name extends string>(reading: TableReading<Name>): LineCutter {
  let header: Header<Name> | undefined
  let lastLine: Line | undefined

  const read = (line: Line): Refusal | undefined => {
    lastLine = line
    if (line.text.trim() === '') return undefined
    const odd = signOutOfPlace(line)
    if (odd !== undefined) return odd
    if (header === undefined) {
      const found = headerOf(reading, line)
      if ('rule' in found) return found
      header = found
      return undefined
    }
    return readRow(reading, header, line)
  }
  const lines = cutLines(reading.file, read)

  return {
    ...lines,
    end() {
      const refusal = lines.end()
      if (refusal !== undefined) return refusal
      if (lastLine?.ended === false) return refuse(placeIn(lastLine), refusals.cut(lastLine.number))
      return undefined
    },
  }
}

/** A line end of old Macintoshes makes one line of the whole file, and no text holds a NUL. */
function signOutOfPlace(line: Line): Refusal | undefined {
  if (line.text.includes('\0')) return refuse(placeIn(line), refusals.unreadableLetters)
  return line.text.includes('\r') ? refuse(placeIn({ ...line, text: '' }), refusals.lineEnds) : undefined
}

interface Header<Name extends string> {
  readonly width: number
  readonly places: ReadonlyMap<Name, TitleFound>
}

interface TitleFound {
  readonly at: number
  /** The one of its names that the file has, as we write it: the words of a file are never repeated. */
  readonly title: string
}

function headerOf<Name extends string>(
  { columns, namesOf }: TableReading<Name>,
  line: Line,
): Header<Name> | Refusal {
  const cells = cellsOf(line.text, separator)
  const titles = namesOf?.(cells) ?? cells.map(({ value }) => value)
  const places = placesOf(columns, titles)
  const wanted = namesOfColumns(columns)

  const seen = otherSeparators.find((other) => {
    return placesOf(columns, titlesIn(line, other)).size > Math.max(1, places.size)
  })
  if (seen !== undefined) return refuse(placeIn(line), refusals.separator(seen, separator))
  // Without titles, it is a row, and one word of it may look like a title.
  if (wanted.filter(({ name }) => places.has(name)).length < 2)
    return refuse(placeIn(line), refusals.noHeader(wanted.map(({ title }) => title)))

  const double = secondOfTwo(titles)
  if (double !== undefined) {
    const known = [...places.values()].find(({ title }) => plain(title) === plain(titles[double] ?? ''))
    const cell = cells[double]
    return refuse(placeIn(line, cell?.start, cell?.end), refusals.twiceAColumn(known?.title))
  }

  const missing = wanted.filter(({ name }) => !places.has(name)).map(({ title }) => title)
  if (missing.length === 0) return { width: titles.length, places }
  const near = nearTitle(cells, missing)
  const words = refusals.missingColumns(missing)
  return refuse(placeIn(line, near?.start, near?.end), words)
}

/** The place of the first title that another one was before. */
function secondOfTwo(titles: readonly string[]): number | undefined {
  const seen = new Set<string>()
  const at = titles.map(plain).findIndex((title) => title !== '' && seen.size === seen.add(title).size)
  return at === -1 ? undefined : at
}

function titlesIn(line: Line, other: string): readonly string[] {
  return cellsOf(line.text, other).map(({ value }) => value)
}

function namesOfColumns<Name extends string>(columns: Columns<Name>) {
  const entries = Object.entries(columns) as [Name, Column][]
  return entries
    .filter(([, { optional }]) => optional !== true)
    .map(([name, { names }]) => ({ name, title: names[0] ?? name }))
}

function placesOf<Name extends string>(
  columns: Columns<Name>,
  titles: readonly string[],
): ReadonlyMap<Name, TitleFound> {
  const words = titles.map(plain)
  const found = (Object.entries(columns) as [Name, Column][]).flatMap(([name, { names, mayGoOn }]) => {
    const titleOf = (word: string) =>
      names.find((each) => word === plain(each) || (mayGoOn === true && word.startsWith(`${plain(each)} `)))
    const at = words.findIndex((word) => titleOf(word) !== undefined)
    const title = titleOf(words[at] ?? '')
    return title === undefined ? [] : [[name, { at, title }] as const]
  })
  return new Map(found)
}

/** The title that someone renamed, most probably. */
function nearTitle(cells: readonly Cell[], missing: readonly string[]): Cell | undefined {
  return cells.find(({ value }) => value !== '' && didYouMean(value, missing) !== undefined)
}

function readRow<Name extends string>(
  { isRow, read }: TableReading<Name>,
  { width, places }: Header<Name>,
  line: Line,
): Refusal | undefined {
  const cells = cellsOf(line.text, separator)
  if (isRow?.(cells) === false) return undefined
  const odd = cells.find(({ whole }) => !whole)
  if (odd !== undefined) return refuse(placeIn(line, odd.start, odd.end), refusals.quotes)
  if (cells.length !== width) {
    return refuse(placeIn(line), line.ended ? refusals.width(cells.length, width) : refusals.cut(line.number))
  }
  const cellOf = (column: Name) => cells[places.get(column)?.at ?? -1]
  return read({
    line,
    value: (column) => cellOf(column)?.value.trim() ?? '',
    place: (column) => placeIn(line, cellOf(column)?.start, cellOf(column)?.end),
    title: (column) => places.get(column)?.title ?? column,
  })
}
