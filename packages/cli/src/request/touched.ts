/** What a request touches: the lines that it writes, file by file. */
import type { Diagnostic, Source, Span } from '@jalon/diagnostics'
import { fingerprintsOf, positionAt } from '@jalon/diagnostics'
import { changedLines } from './changed-lines.ts'

/** Each file that is not as it was, with its new lines, from 1: none where lines only went away. */
export type Touched = ReadonlyMap<string, ReadonlySet<number>>

/** Compares the files of two versions. A file that is gone has no line to touch. */
export function touchedBetween(before: readonly Source[], after: readonly Source[]): Touched {
  const former = new Map(before.map(({ file, text }) => [file, text]))
  return new Map(
    after.flatMap(({ file, text }) => {
      const was = former.get(file)
      if (was === text) return []
      const all = () => new Set(text.split('\n').map((_, index) => index + 1))
      return [[file, was === undefined ? all() : changedLines(was, text)] as const]
    }),
  )
}

/** The lines that a place covers. */
export function linesOf({ source, start, end }: Span): { readonly line: number; readonly endLine: number } {
  return { line: positionAt(source, start).line, endLine: positionAt(source, end).line }
}

/** Whether a place meets a line that the request writes. */
export function isTouched(touched: Touched, span: Span): boolean {
  const lines = touched.get(span.source.file)
  if (lines === undefined) return false
  const { line, endLine } = linesOf(span)
  for (let each = line; each <= endLine; each++) if (lines.has(each)) return true
  return false
}

/** What is found in a version and concerns the request. */
export interface Concerning {
  /** What must be mended first: every error, but a late review of a file that the request leaves alone. */
  readonly blocking: readonly Diagnostic[]
  /** What is shown: all that blocks, what stands on touched lines, and what was not found before. */
  readonly shown: readonly Diagnostic[]
}

/** Sorts what was found after by what was found before. */
export function concerning(
  touched: Touched,
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Concerning {
  const known = new Set(fingerprintsOf(before))
  const fingerprints = fingerprintsOf(after)
  const isBlocking = ({ severity, rule, span }: Diagnostic) =>
    severity === 'error' && (rule !== 'review-overdue' || touched.has(span.source.file))
  return {
    blocking: after.filter(isBlocking),
    shown: after.filter(
      (each, index) =>
        isBlocking(each) || isTouched(touched, each.span) || !known.has(fingerprints[index] ?? ''),
    ),
  }
}
