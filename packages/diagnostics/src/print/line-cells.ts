/** A line of source as a terminal shows it: which columns each of its characters takes. */
import { displayWidth, graphemeWidth, graphemes } from './display-width.ts'
import { isHidden, named } from './visible.ts'

/** One character as it is shown. */
export interface Cell {
  readonly text: string
  readonly column: number
  readonly width: number
  /** Where it ends in the line, in UTF-16 units. */
  readonly end: number
}

export interface LineCells {
  readonly cells: readonly Cell[]
  readonly width: number
}

const tabStop = 4

/** The last line asked for: a drawing asks for the same one several times, and a line may be a whole file. */
let last: { readonly line: string; readonly laid: LineCells } = { line: '', laid: { cells: [], width: 0 } }

/** Lays a line out from column 0. A tab goes to the next stop and is seen; a hidden character has its name. */
export function lineCells(line: string): LineCells {
  if (last.line !== line) last = { line, laid: layOut(line) }
  return last.laid
}

function layOut(line: string): LineCells {
  const cells: Cell[] = []
  let [column, end] = [0, 0]
  for (const character of graphemes(line).flatMap(safely)) {
    end += character.length
    const text = shown(character, column)
    const width = text === character ? graphemeWidth(text) : displayWidth(text)
    cells.push({ text, column, width, end })
    column += width
  }
  return { cells, width: column }
}

/** The column of a place in the line, in UTF-16 units from 0. Inside a character it is that of the character. */
export function columnOf({ cells, width }: LineCells, place: number): number {
  return cells.find(({ end }) => place < end)?.column ?? width
}

/** The part of a line between two columns, its cut ends marked by an ellipsis. */
export function cutLine({ cells, width }: LineCells, left: number, columns: number): string {
  const right = left + columns
  const from = left > 0 && width > left ? left + 1 : left
  const to = width > right ? right - 1 : right
  const inside = cells.filter((cell) => cell.column >= from && cell.column + cell.width <= to)
  const before = ' '.repeat(Math.max(0, (inside[0]?.column ?? from) - from))
  const text = `${before}${inside.map((cell) => cell.text).join('')}`
  return `${from > left ? '…' : ''}${text}${to < right && width > right ? '…' : ''}`
}

/** A character that holds a hidden one is shown in pieces. */
function safely(grapheme: string): readonly string[] {
  return isHidden(grapheme) ? [...grapheme] : [grapheme]
}

function shown(character: string, column: number): string {
  if (character === '\t') return `→${' '.repeat(tabStop - 1 - (column % tabStop))}`
  return isHidden(character) ? named(character) : character
}
