/** The corrections that rules propose, in the few forms that they take. */
import type { Edit, L10n, Located, Span, Suggestion } from '@jalon/diagnostics'
import { nearest } from '@jalon/diagnostics'
import { messages } from './messages.ts'
import { quoted } from './quoted.ts'

/** Changes nothing of what the content does: the spelling of a key, quotes, spaces. */
export function safely(label: L10n, edits: readonly Edit[] | undefined): readonly Suggestion[] {
  return edits === undefined || edits.length === 0 ? [] : [{ label, edits, safety: 'safe' }]
}

/** Changes what the content does, or says: someone reads it first. */
export function toReview(label: L10n, edits: readonly Edit[]): readonly Suggestion[] {
  return [{ label, edits, safety: 'review' }]
}

/** The words near one that leads nowhere, each as a correction to read first. */
export function orNear({ value, span }: Located<string>, known: Iterable<string>): readonly Suggestion[] {
  return nearest(value, known).flatMap((word) => {
    return toReview(messages.replaceWith(word), [{ span, text: asWritten(span, word) }])
  })
}

/** A value between quotes, exactly as it is written. */
export function withQuotes(span: Span): readonly Edit[] {
  return [{ span, text: quoted(rawOf(span)) }]
}

export function rawOf({ source, start, end }: Span): string {
  return source.text.slice(start, end)
}

/** Whether a value stands there without quotes, on its line. */
export function isPlain(span: Span): boolean {
  return span.end > span.start && !/["'|>]/.test(span.source.text[span.start] ?? '')
}

/** A word in the quotes of the one that it replaces, if it had some. */
function asWritten(span: Span, word: string): string {
  return isPlain(span) ? word : quoted(word)
}
