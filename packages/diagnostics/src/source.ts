/** Source text and places in it. Every value read from a file remembers where it was written. */

export interface Source {
  /** The file, relative to the content root, with `/` between folders. */
  readonly file: string
  readonly text: string
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
  const before = text.slice(0, Math.max(0, offset))
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1 }
}

/** The text of a line counted from 1, without its end. */
export function lineAt({ text }: Source, line: number): string {
  return text.split('\n')[line - 1]?.replace(/\r$/, '') ?? ''
}

/** The place where a whole file is meant: its first character. */
export function fileSpan(source: Source): Span {
  return { source, start: 0, end: 0 }
}

/** The line where a span starts, from 1. */
export function lineOf({ source, start }: Span): number {
  return positionAt(source, start).line
}
