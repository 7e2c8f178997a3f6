/** A CSV table, each value with its place. */
import type { Located, Source } from '@jalon/diagnostics'
import { cellAt } from './csv-cells.ts'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

export type Row = ReadonlyMap<string, Located<string>>

/**
 * Reads a table: names of columns on the first line, `,` or `;` between values, quotes around those that hold one.
 * It gives a table whatever it finds; a short row has fewer values.
 */
export function readTable(source: Source): Table {
  const lines = linesOf(source)
  const [header = []] = lines
  const columns = header.map(({ value }) => value.replace(/^\ufeff/, '').trim())
  const rows = lines.slice(1).filter((cells) => cells.some(({ value }) => value !== ''))
  return {
    columns,
    rows: rows.map((cells) => new Map(cells.flatMap((cell, index) => entryOf(columns[index], cell)))),
  }
}

function entryOf(column: string | undefined, cell: Located<string>): [string, Located<string>][] {
  return column === undefined ? [] : [[column, cell]]
}

function linesOf(source: Source): readonly (readonly Located<string>[])[] {
  const separator = (source.text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ','
  const lines: Located<string>[][] = [[]]
  const { text } = source
  let start = 0
  while (start <= text.length) {
    const { value, end } = cellAt(text, start, separator)
    lines.at(-1)?.push({ value, span: { source, start, end } })
    if (end >= text.length) break
    if (text[end] === '\n' || text[end] === '\r') lines.push([])
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}
