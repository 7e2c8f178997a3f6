/** Draws a frame: the lines, the places under them, and beside each place what there is to say of it. */
import { lineAt, positionAt } from '../source.ts'
import type { Severity } from '../diagnostic.ts'
import type { Paint, Tone } from './colour.ts'
import { displayWidth } from './display-width.ts'
import type { Frame } from './frame.ts'
import { hullOf } from './frame.ts'
import { cutLine, lineCells } from './line-cells.ts'
import type { Mark } from './mark.ts'
import { visible } from './visible.ts'
import { wrap } from './wrap.ts'

/** What the drawing of a frame depends on. */
export interface Pen {
  readonly severity: Severity
  readonly paint: Paint
  /** Columns of the whole drawing. */
  readonly width: number
}

/** The drawings of a finding, one under the other on a common margin. */
export function drawFrames(frames: readonly Frame[], pen: Pen): readonly string[] {
  const digits = Math.max(...frames.map(({ lines }) => String(lines.at(-1) ?? 1).length))
  return frames.flatMap((frame) => drawFrame(frame, digits, pen))
}

function drawFrame(frame: Frame, digits: number, pen: Pen): readonly string[] {
  const { source, marks } = frame
  const gutter = (text: string) => pen.paint('quiet', `${text.padStart(digits)} │`)
  const row = (prefix: string, text: string) => `${prefix} ${text}`.trimEnd()
  const long = marks.filter(({ firstLine, lastLine }) => lastLine > firstLine)
  const view = viewOf(frame, Math.max(20, pen.width - digits - 3 - 2 * long.length))
  const lines = linesInView(frame, view)
  const drawn = lines.flatMap((line, index) => {
    const skipped = index > 0 && line - (lines[index - 1] ?? 0) > 1
    const code = frame.isHidden(line)
      ? hiddenLine
      : cutLine(lineCells(lineAt(source, line)), view.left, view.columns)
    return [
      ...(skipped ? [row(gutter('⋮'), lanesOf(long, line - 0.5, pen))] : []),
      row(gutter(String(line)), lanesOf(long, line, pen) + code),
      ...underLine(marks, long, line, view, pen).map((text) => row(gutter(''), text)),
    ]
  })
  const { line, column } = positionAt(source, marks[0].span.start)
  const title = `${visible(source.file)}:${line}:${column}`
  return [`${' '.repeat(digits)} ${pen.paint('quiet', '┌─')} ${title}`, gutter(''), ...drawn, gutter('')]
}

/** In place of a line that must not be shown. */
const hiddenLine = '···'

/** The columns of the source that are seen. */
interface View {
  readonly left: number
  readonly columns: number
}

/** From the margin when everything that matters fits; otherwise around it. */
function viewOf({ source, marks, lines }: Frame, columns: number): View {
  const { from, to } = hullOf(marks)
  const widest = Math.max(...lines.map((line) => lineCells(lineAt(source, line)).width))
  if (widest <= columns || to < columns) return { left: 0, columns }
  const around = Math.max(4, Math.floor((columns - (to - from)) / 2))
  return { left: Math.max(0, from - around), columns }
}

/** The lines to draw: a line of context of which nothing is in view would be a bare number. */
function linesInView({ source, marks, lines }: Frame, { left }: View): readonly number[] {
  if (left === 0) return lines
  return lines.filter((line) => {
    const isMarked = marks.some(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine)
    return isMarked || lineCells(lineAt(source, line)).width > left + 1
  })
}

/** The rows under a line: each place that ends there, in the order of reading. */
function underLine(
  marks: readonly Mark[],
  long: readonly Mark[],
  line: number,
  view: View,
  pen: Pen,
): readonly string[] {
  const here = marks.filter(({ firstLine, lastLine }) => firstLine === line || lastLine === line)
  const closed: Mark[] = []
  return [...here]
    .sort((a, b) => a.from - b.from)
    .flatMap((mark) => {
      const open = long.filter((each) => !closed.includes(each))
      const lanes = () => lanesOf(long, line + 0.5, pen, open)
      if (mark.firstLine === mark.lastLine)
        return underline(mark, mark.to, view, pen).map((text) => lanes() + text)
      if (mark.lastLine === line) {
        closed.push(mark)
        return closing(mark, long.indexOf(mark), long.length, view, pen)
      }
      const { width } = lineCells(lineAt(mark.span.source, line))
      return mark.startsItsLine
        ? []
        : underline({ ...mark, note: '' }, width, view, pen).map((text) => lanes() + text)
    })
}

/** `^^^^ what there is to say`, on more rows when there is too much of it. */
function underline(
  mark: Mark,
  to: number,
  { left, columns }: View,
  { paint, severity }: Pen,
): readonly string[] {
  const start = Math.min(Math.max(0, mark.from - left), columns - 1)
  const end = Math.min(Math.max(start + 1, to - left), columns)
  const tone = toneOf(mark, severity)
  const signs = (mark.isPrimary ? '^' : '-').repeat(end - start)
  const indent = ' '.repeat(start)
  if (mark.note === '') return [indent + paint(tone, signs)]
  if (end + 1 + displayWidth(mark.note) <= columns)
    return [`${indent}${paint(tone, `${signs} ${mark.note}`)}`]
  const hang = Math.min(start, Math.floor(columns / 2))
  const notes = wrap(mark.note, columns - hang).map((text) => ' '.repeat(hang) + paint(tone, text))
  return [indent + paint(tone, signs), ...notes]
}

/** `╰────^ what there is to say`, under the last line of a place of several lines. */
function closing(
  mark: Mark,
  lane: number,
  lanes: number,
  view: View,
  { paint, severity }: Pen,
): readonly string[] {
  const tone = toneOf(mark, severity)
  const before = '  '.repeat(lane)
  const end = Math.min(Math.max(1, mark.to - view.left), view.columns)
  const corner = `╰${'─'.repeat(2 * (lanes - lane) - 1 + end - 1)}${mark.isPrimary ? '^' : '-'}`
  if (mark.note === '') return [before + paint(tone, corner)]
  const room = view.columns - end - 1
  if (displayWidth(mark.note) <= room) return [before + paint(tone, `${corner} ${mark.note}`)]
  const notes = wrap(mark.note, view.columns).map((text) => `${'  '.repeat(lanes)}${paint(tone, text)}`)
  return [before + paint(tone, corner), ...notes]
}

/** The bars of the places of several lines, left of the text: at a line, or between two (a half). */
function lanesOf(long: readonly Mark[], at: number, { paint, severity }: Pen, open = long): string {
  return long
    .map((mark) => {
      if (!open.includes(mark)) return '  '
      const sign = at === mark.firstLine ? '╭' : at > mark.firstLine && at < mark.lastLine + 1 ? '│' : ' '
      return sign === ' ' ? '  ' : `${paint(toneOf(mark, severity), sign)} `
    })
    .join('')
}

function toneOf({ isPrimary }: Mark, severity: Severity): Tone {
  return isPrimary ? severity : 'other'
}
