/** Keeps the names of a file while a line of it is being typed, and YAML can make nothing of the whole. */
import type { Source } from '@jalon/diagnostics'
import type { Name } from './name.ts'

/** The names of the last readable text that still stand in the new one, at their new places. What changed is let go. */
export function carryOver(names: readonly Name[], before: Source, now: Source): readonly Name[] {
  const most = Math.min(before.text.length, now.text.length)
  let same = 0
  while (same < most && before.text[same] === now.text[same]) same++
  let sameAtEnd = 0
  while (sameAtEnd < most - same && before.text.at(-1 - sameAtEnd) === now.text.at(-1 - sameAtEnd))
    sameAtEnd++
  const shift = now.text.length - before.text.length
  return names.flatMap((name) => {
    const { start, end } = name.span
    if (end <= same) return [{ ...name, span: { source: now, start, end } }]
    if (start < before.text.length - sameAtEnd) return []
    return [{ ...name, span: { source: now, start: start + shift, end: end + shift } }]
  })
}
