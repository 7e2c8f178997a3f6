/** The word that was probably meant: said, and proposed as a correction that someone reads first. */
import type { Finding, Located } from '@jalon/diagnostics'
import { didYouMean, nearest } from '@jalon/diagnostics'
import { messages } from './messages.ts'

/** What to do of a word that leads nowhere; nothing more than correcting it by hand when no known word is near. */
export function nearWord(
  { value, span }: Located<string>,
  known: Iterable<string>,
): Pick<Finding, 'help' | 'suggestions'> {
  const words = [...known]
  const quote = /["']/.exec(span.source.text[span.start] ?? '')?.[0] ?? ''
  return {
    help: didYouMean(value, words) ?? messages.correctName,
    suggestions: nearest(value, words).map((word) => ({
      label: messages.replaceWith(word),
      edits: [{ span, text: `${quote}${word}${quote}` }],
      safety: 'review',
    })),
  }
}
