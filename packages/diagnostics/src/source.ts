/** Source text and places in it. Every value read from a file remembers where it was written. */

export interface Source {
  /** The file, relative to the content root, with `/` between folders. */
  readonly file: string
  readonly text: string
  /** Of the content that this content root rests on: nothing is written there from here. */
  readonly from?: 'base'
  /** The same file in that content: its entries come before those of this one. */
  readonly base?: Source
}

/** A stretch of source text: UTF-16 offsets, the end excluded. */
export interface Span {
  readonly source: Source
  readonly start: number
  readonly end: number
}

export interface Located<T> {
  readonly value: T
  readonly span: Span
}

/** A place as people count it: line and column from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The line and column of an offset. An offset outside the text is brought back to its nearest end. */
export function positionAt({ text }: Source, offset: number): Position {
  const starts = lineStarts(text)
  const inside = Math.min(Math.max(0, offset), text.length)
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= inside) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 }
}

/** The text of a line counted from 1, without its end. */
export function lineAt({ text }: Source, line: number): string {
  const starts = lineStarts(text)
  const start = starts[line - 1]
  if (start === undefined) return ''
  const next = starts[line]
  return text.slice(start, next === undefined ? text.length : next - 1).replace(/\r$/, '')
}

/** The offset where a line counted from 1 starts. A line outside the text is brought back to its nearest end. */
export function lineStart({ text }: Source, line: number): number {
  const starts = lineStarts(text)
  return starts[Math.min(Math.max(1, line), starts.length) - 1] ?? 0
}

/** The place where a whole file is meant: its first character. */
export function fileSpan(source: Source): Span {
  return { source, start: 0, end: 0 }
}

/** The line where a span starts, from 1. */
export function lineOf({ source, start }: Span): number {
  return positionAt(source, start).line
}

/**
 * The last texts asked for: what is found comes file after file, points at other files, and a large file may hold
 * thousands of findings.
 */
const known = new Map<string, readonly number[]>()
const most = 16

/** Where each line of a text starts. */
function lineStarts(text: string): readonly number[] {
  const starts = known.get(text) ?? findLineStarts(text)
  known.delete(text)
  known.set(text, starts)
  const [oldest] = known.keys()
  if (known.size > most && oldest !== undefined) known.delete(oldest)
  return starts
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}
