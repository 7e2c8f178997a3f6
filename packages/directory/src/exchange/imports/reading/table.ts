/** A CSV file of someone else, read row after row: its columns by name, and each row as wide as its header. */
import { didYouMean, type Span } from '@jalon/diagnostics'
import type { Cell } from '../../../language/csv-cells.ts'
import { cellsOf } from '../../../language/csv-cells.ts'
import type { Refusal } from '../import-format.ts'
import type { Line } from './line.ts'
import { hidden, placeIn } from './line.ts'
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
  /** Whether its rows may say where someone is hidden: none of their values is then shown in a refusal. */
  readonly hidesRows?: boolean
  /** Whether a line is one of the rows; all are when it is not given. */
  readonly isRow?: (cells: readonly Cell[]) => boolean
  read(row: TableRow<Name>): Refusal | undefined
}

export interface TableRow<Name extends string> {
  readonly line: Line
  /** What stands in a column, empty when the file has no such column. */
  value(column: Name): string
  place(column: Name): Span
  /** How the file names a column. */
  title(column: Name): string
}

/** What official files of the State put between values. */
const separator = ';'
const otherSeparators = [',', '\t', '|']

/** Reads a table: gives each row to a reader, and refuses what has not the form announced. */
export function readTableOf<Name extends string>(reading: TableReading<Name>): LineCutter {
  let header: Header<Name> | undefined
  let lastLine: Line | undefined
  const shown = shownBy(reading)

  const read = (line: Line): Refusal | undefined => {
    lastLine = line
    if (line.text.trim() === '') return undefined
    if (header === undefined) {
      const found = headerOf(reading, line)
      if ('rule' in found) return found
      header = found
      return undefined
    }
    return readRow(reading, header, line)
  }
  const lines = cutLines(reading.file, read, shown)

  return {
    ...lines,
    end() {
      const refusal = lines.end()
      if (refusal !== undefined) return refusal
      if (lastLine?.ended === false) return refuse(placeIn(shown(lastLine)), refusals.cut(lastLine.number))
      return undefined
    },
  }
}

function shownBy({ hidesRows }: { readonly hidesRows?: boolean }): (line: Line) => Line {
  return hidesRows === true ? hidden : (line) => line
}

interface Header<Name extends string> {
  readonly width: number
  readonly titles: readonly string[]
  readonly places: ReadonlyMap<Name, number>
}

function headerOf<Name extends string>(
  { columns, namesOf, hidesRows = false }: TableReading<Name>,
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
  // Without titles, it is a row; where rows are hidden, one word that looks like a title is not enough.
  const known = wanted.filter(({ name }) => places.has(name)).length
  if (known < (hidesRows ? 2 : 1))
    return refuse(placeIn(shownBy({ hidesRows })(line)), refusals.noHeader(wanted.map(({ title }) => title)))

  const double = titles.find((title, index) => {
    return title !== '' && titles.findIndex((other) => plain(other) === plain(title)) < index
  })
  if (double !== undefined) {
    const cell = cells[titles.lastIndexOf(double)]
    return refuse(placeIn(line, cell?.start, cell?.end), refusals.twiceAColumn(double))
  }

  const missing = wanted.filter(({ name }) => !places.has(name)).map(({ title }) => title)
  if (missing.length === 0) return { width: titles.length, titles, places }
  const near = nearTitle(cells, missing)
  const words = refusals.missingColumns(missing)
  return refuse(placeIn(line, near?.start, near?.end), words)
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
): ReadonlyMap<Name, number> {
  const words = titles.map(plain)
  const found = (Object.entries(columns) as [Name, Column][]).map(([name, { names, mayGoOn }]) => {
    const known = names.map(plain)
    const at = words.findIndex((title) => {
      return known.some((each) => title === each || (mayGoOn === true && title.startsWith(`${each} `)))
    })
    return [name, at] as const
  })
  return new Map(found.filter(([, at]) => at !== -1))
}

/** The title that someone renamed, most probably. */
function nearTitle(cells: readonly Cell[], missing: readonly string[]): Cell | undefined {
  return cells.find(({ value }) => value !== '' && didYouMean(value, missing) !== undefined)
}

function readRow<Name extends string>(
  { isRow, read, hidesRows = false }: TableReading<Name>,
  { width, titles, places }: Header<Name>,
  line: Line,
): Refusal | undefined {
  const cells = cellsOf(line.text, separator)
  if (isRow?.(cells) === false) return undefined
  const shown = () => shownBy({ hidesRows })(line)
  const odd = cells.find(({ whole }) => !whole)
  if (odd !== undefined) return refuse(placeIn(shown(), odd.start, odd.end), refusals.quotes)
  if (cells.length !== width) {
    return refuse(
      placeIn(shown()),
      line.ended ? refusals.width(cells.length, width) : refusals.cut(line.number),
    )
  }
  const cellOf = (column: Name) => cells[places.get(column) ?? -1]
  return read({
    line,
    value: (column) => cellOf(column)?.value.trim() ?? '',
    place: (column) => placeIn(shown(), cellOf(column)?.start, cellOf(column)?.end),
    title: (column) => titles[places.get(column) ?? -1] ?? column,
  })
}
