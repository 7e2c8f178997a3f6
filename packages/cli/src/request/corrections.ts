/** The safe corrections of what a request writes, as changes that its author takes with one click. */
import type { Diagnostic, Source } from '@jalon/diagnostics'
import { applySafe, lineAt } from '@jalon/diagnostics'
import type { Touched } from './touched.ts'
import { linesOf } from './touched.ts'

/** Lines to replace: those from `line` to `endLine`, which say `before`, by `text`. */
export interface Correction {
  readonly file: string
  readonly line: number
  readonly endLine: number
  readonly before: string
  readonly text: string
  /** What they mend, one rule a name. */
  readonly rules: readonly string[]
}

/** Those that stand on touched lines only; each is taken whole, on its own, so that one that mends several places far apart is left out. */
export function correctionsFor(
  touched: Touched,
  sources: readonly Source[],
  diagnostics: readonly Diagnostic[],
): readonly Correction[] {
  return sources.flatMap((source) => {
    const lines = touched.get(source.file)
    // U+FFFD stands for bytes that could not be read: writing the file back would lose them for good.
    if (lines === undefined || source.text.includes('\uFFFD')) return []
    const here = diagnostics.filter(({ span }) => span.source.file === source.file)
    return rangesOf(lines, source, here).map((range) => correctionOf(source, range))
  })
}

interface Range {
  readonly line: number
  readonly endLine: number
  readonly diagnostics: readonly Diagnostic[]
}

/** The lines that each mended finding covers, those that meet made one. */
function rangesOf(
  touched: ReadonlySet<number>,
  source: Source,
  diagnostics: readonly Diagnostic[],
): readonly Range[] {
  const ranges = diagnostics
    .flatMap((diagnostic): readonly Range[] => {
      const [applied] = applySafe(source, [diagnostic]).applied
      if (applied === undefined) return []
      const places = applied.edits.map(({ span }) => linesOf(span))
      const line = Math.min(...places.map((place) => place.line))
      const endLine = Math.max(...places.map((place) => place.endLine))
      const isOurs = Array.from({ length: endLine - line + 1 }, (_, index) => line + index)
      return isOurs.every((each) => touched.has(each)) ? [{ line, endLine, diagnostics: [diagnostic] }] : []
    })
    .sort((a, b) => a.line - b.line)
  const merged: Range[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last === undefined || range.line > last.endLine) merged.push(range)
    else {
      const endLine = Math.max(last.endLine, range.endLine)
      const joined = [...last.diagnostics, ...range.diagnostics]
      merged.splice(-1, 1, { line: last.line, endLine, diagnostics: joined })
    }
  }
  return merged
}

function correctionOf(source: Source, { line, endLine, diagnostics }: Range): Correction {
  const lines = source.text.split('\n')
  const after = applySafe(source, diagnostics).text.split('\n')
  const before = Array.from({ length: endLine - line + 1 }, (_, index) => lineAt(source, line + index))
  const kept = lines.length - endLine
  return {
    file: source.file,
    line,
    endLine,
    before: before.join('\n'),
    text: after
      .slice(line - 1, after.length - kept)
      .map((each) => each.replace(/\r$/, ''))
      .join('\n'),
    rules: [...new Set(diagnostics.map(({ rule }) => rule))],
  }
}
