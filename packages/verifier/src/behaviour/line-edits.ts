/** Corrections of the lines of a list of exits. Where the text is not in the usual layout, none is proposed. */
import type { WrittenBranch, WrittenGuard } from '@jalon/core'
import { rawOf } from '@jalon/core'
import type { Edit, Span } from '@jalon/diagnostics'
import { lineOf, lineStart } from '@jalon/diagnostics'

type AnsweredGuard = Extract<WrittenGuard, { kind: 'answered' }>

/** `plainte: envisagee` → `plainte: [envisagee, refusee]`. */
export function withAnswers(
  { fact, among }: AnsweredGuard,
  answers: readonly string[],
): readonly Edit[] | undefined {
  const [first, last] = [among[0], among.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const { text } = fact.span.source
  const before = text.slice(fact.span.end, first.span.start)
  const added = answers.map((answer) => `, ${answer}`).join('')
  if (/^\s*:\s*\[\s*$/.test(before)) return [{ span: after(last.span), text: added }]
  if (!/^\s*: *$/.test(before) || first !== last) return undefined
  return [
    { span: { ...first.span, end: first.span.start }, text: '[' },
    { span: after(last.span), text: `${added}]` },
  ]
}

/** `{ danger: oui }` → `{ danger: oui, accord: non }`. */
export function withPart(guard: WrittenGuard, part: string): readonly Edit[] | undefined {
  const { source, start } = guard.span
  if (guard.kind === 'all' && source.text[start] === '{') {
    const last = guard.guards.at(-1)
    return last === undefined ? undefined : [{ span: after(last.span), text: `, ${part}` }]
  }
  return /\{ *$/.test(source.text.slice(0, start))
    ? [{ span: after(guard.span), text: `, ${part}` }]
    : undefined
}

/** `{ danger: oui, accord: non }` → `{ danger: oui }`. */
export function withoutPart(guard: WrittenGuard, part: WrittenGuard): readonly Edit[] | undefined {
  if (guard.kind !== 'all' || guard.span.source.text[guard.span.start] !== '{') return undefined
  const index = guard.guards.indexOf(part)
  const [before, next] = [guard.guards[index - 1], guard.guards[index + 1]]
  const span: Span = {
    source: guard.span.source,
    start: before?.span.end ?? part.span.start,
    end: before === undefined ? (next?.span.start ?? part.span.end) : part.span.end,
  }
  const rest = guard.span.source.text.slice(span.start, span.end).replace(rawOf(part.span), '')
  return /^[\s,]*$/.test(rest) ? [{ span, text: '' }] : undefined
}

/** Takes a line out of its list. */
export function withoutLine({ span }: WrittenBranch): readonly Edit[] | undefined {
  const whole = wholeLines(span)
  return whole === undefined ? undefined : [{ span: whole, text: '' }]
}

/** Writes a line under another, laid out in the same way. */
export function withLineAfter({ span }: WrittenBranch, line: string): readonly Edit[] | undefined {
  if (wholeLines(span) === undefined) return undefined
  const start = lineStart(span.source, lineOf(span))
  return [{ span: after(span), text: `\n${span.source.text.slice(start, span.start)}${line}` }]
}

/** The lines of an item that has them to itself. */
function wholeLines({ source, start, end }: Span): Span | undefined {
  const from = lineStart(source, lineOf({ source, start, end }))
  const to = source.text.indexOf('\n', end)
  const isAlone =
    to !== -1 && /^ *- *$/.test(source.text.slice(from, start)) && source.text.slice(end, to).trim() === ''
  return isAlone ? { source, start: from, end: to + 1 } : undefined
}

function after({ source, end }: Span): Span {
  return { source, start: end, end }
}
