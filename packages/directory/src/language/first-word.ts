/** Where to speak of a whole file. */
import type { Source, Span } from '@jalon/diagnostics'

/** The first word of the file. */
export function firstWord(source: Source): Span {
  const { index = 0, 0: word = '' } = /\S+/.exec(source.text) ?? {}
  return { source, start: index, end: index + word.length }
}
