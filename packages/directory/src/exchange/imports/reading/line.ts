/** A line of a file, and the places in it. */
import type { Span } from '@jalon/diagnostics'

export interface Line {
  readonly file: string
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Whether a line end follows. */
  readonly ended: boolean
}

/**
 * A place in a line, for a message. Nothing of the file is kept: the line is only its separators and its quotes, under as
 * many empty ones as come before, so that it has its number. Any value may say where someone is hidden, and a refusal is
 * shown, sent, kept.
 */
export function placeIn({ file, number, text }: Line, start = 0, end = text.length): Span {
  const above = '\n'.repeat(number - 1)
  const source = { file, text: above + text.replace(/[^;"]/g, '·') }
  return { source, start: above.length + start, end: above.length + Math.max(start, end) }
}
