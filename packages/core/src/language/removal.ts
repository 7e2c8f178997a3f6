/** Takes an entry out of the dict that holds it, and leaves a well-formed one. */
import type { Edit, Span } from '@jalon/diagnostics'
import type { Entry } from './tree.ts'

/** The edit that removes an entry and what separates it from its neighbours; none when a comment would go with it. */
export function removalOf(entries: readonly Entry[], index: number): readonly Edit[] | undefined {
  const [before, entry, after] = [entries[index - 1], entries[index], entries[index + 1]]
  if (entry === undefined) return undefined
  const { source } = entry.key.span
  const span: Span = {
    source,
    start: after === undefined && before !== undefined ? before.value.span.end : entry.key.span.start,
    end: after === undefined ? entry.value.span.end : after.key.span.start,
  }
  const around =
    source.text.slice(span.start, entry.key.span.start) + source.text.slice(entry.value.span.end, span.end)
  return /^[\s,]*$/.test(around) ? [{ span, text: '' }] : undefined
}
