/** A place to draw in a frame: which lines it touches, and from which column to which. */
import type { Span } from '../source.ts'
import { lineAt, lineStart, positionAt } from '../source.ts'
import { columnOf, lineCells } from './line-cells.ts'

export interface Mark {
  readonly span: Span
  readonly isPrimary: boolean
  readonly note: string
  readonly firstLine: number
  readonly lastLine: number
  /** The column of a terminal where it starts in its first line, from 0. */
  readonly from: number
  /** The column where it ends in its last line, excluded; always after `from` on one line. */
  readonly to: number
  /** Whether only blanks stand before it in its first line. */
  readonly startsItsLine: boolean
}

/** Where a span is drawn. The blank end of a stretch of several lines is not: it would point at the next one. */
export function toMark(span: Span, isPrimary: boolean, note = ''): Mark {
  const { source, start } = span
  const from = positionAt(source, start)
  const to = positionAt(source, drawnEnd(span))
  const first = lineCells(lineAt(source, from.line))
  const last = to.line === from.line ? first : lineCells(lineAt(source, to.line))
  const column = columnOf(first, from.column - 1)
  const endColumn = columnOf(last, to.column - 1)
  return {
    span,
    isPrimary,
    note,
    firstLine: from.line,
    lastLine: to.line,
    from: column,
    to: to.line === from.line ? Math.max(column + 1, endColumn) : Math.max(1, endColumn),
    startsItsLine: source.text.slice(lineStart(source, from.line), start).trim() === '',
  }
}

function drawnEnd({ source, start, end }: Span): number {
  const text = source.text.slice(Math.max(0, start), end)
  const lineEnd = text.indexOf('\n')
  if (lineEnd === -1) return end
  const drawn = text.trimEnd().length
  return Math.max(0, start) + (drawn === 0 ? lineEnd : drawn)
}
