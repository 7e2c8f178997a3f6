/** Which places are drawn together: those near each other in one file share a frame, the others have their own. */
import type { Diagnostic, Lang } from '../diagnostic.ts'
import type { Source } from '../source.ts'
import { lineAt, positionAt } from '../source.ts'
import type { Mark } from './mark.ts'
import { toMark } from './mark.ts'
import { visible } from './visible.ts'

export interface Frame {
  readonly source: Source
  /** The place that the frame is about comes first. */
  readonly marks: readonly [Mark, ...Mark[]]
  /** The lines to show, from 1, in order; what is between them is left out. */
  readonly lines: readonly number[]
  /** Whether the text of a line must not be shown. */
  readonly isHidden: (line: number) => boolean
}

/** The lines whose text no drawing may show, by file. */
export type HiddenLines = ReadonlyMap<string, ReadonlySet<number>>

/** The lines that some findings hide. */
export function hiddenLinesOf(diagnostics: readonly Diagnostic[]): HiddenLines {
  const hidden = new Map<string, Set<number>>()
  for (const span of diagnostics.flatMap((each) => each.hidden ?? [])) {
    const lines = hidden.get(span.source.file) ?? new Set<number>()
    hidden.set(span.source.file, lines)
    const last = positionAt(span.source, Math.max(span.start, span.end - 1)).line
    for (let { line } = positionAt(span.source, span.start); line <= last; line++) lines.add(line)
  }
  return hidden
}

/** Lines between two places that one frame may still hold. */
const nearLines = 5
/** Columns between the ends of two places that one frame may still hold. */
const nearColumns = 60
/** Lines of one long place that are shown in full. */
const shownInFull = 6

/** The frames of a finding, the one of its own place first. */
export function framesOf(
  diagnostic: Diagnostic,
  lang: Lang,
  hidden: HiddenLines = hiddenLinesOf([diagnostic]),
): readonly Frame[] {
  const { span, related } = diagnostic
  const others = related.map((place) => toMark(place.span, false, visible(place.value[lang]).trim()))
  const groups: [Mark, ...Mark[]][] = [[toMark(span, true)]]
  for (const mark of others) {
    const group = groups.find(
      (marks) => marks.some((each) => areNear(each, mark)) && fitTogether([...marks, mark]),
    )
    if (group === undefined) groups.push([mark])
    else group.push(mark)
  }
  return groups.map((marks) => {
    const { source } = marks[0].span
    const isHidden = (line: number) => hidden.get(source.file)?.has(line) === true
    return { source, marks, lines: linesOf(marks), isHidden }
  })
}

/** The columns from the first to the last of some places. */
export function hullOf(marks: readonly Mark[]): { readonly from: number; readonly to: number } {
  const all = marks.flatMap(({ from, to }) => [from, to])
  return { from: Math.min(...all), to: Math.max(...all) }
}

function areNear(a: Mark, b: Mark): boolean {
  const gap = Math.max(a.firstLine - b.lastLine, b.firstLine - a.lastLine)
  const [first, second] = [a.span.source, b.span.source]
  return first.file === second.file && first.from === second.from && gap <= nearLines
}

function fitTogether(marks: readonly Mark[]): boolean {
  const { from, to } = hullOf(marks)
  return to <= nearColumns || to - from <= nearColumns
}

function linesOf(marks: readonly [Mark, ...Mark[]]): readonly number[] {
  const { source } = marks[0].span
  const shown = new Set<number>()
  for (const { firstLine, lastLine } of marks) {
    if (lastLine - firstLine < shownInFull)
      for (let line = firstLine; line <= lastLine; line++) shown.add(line)
    else for (const line of [firstLine, firstLine + 1, lastLine]) shown.add(line)
    // One line of context on each side tells where we are; a blank one tells nothing.
    for (const line of [firstLine - 1, lastLine + 1]) if (lineAt(source, line).trim() !== '') shown.add(line)
  }
  const lines = [...shown].sort((a, b) => a - b)
  // A single missing line takes no more room than the sign that says so.
  return lines.flatMap((line, index) => (line - (lines[index - 1] ?? line) === 2 ? [line - 1, line] : [line]))
}
