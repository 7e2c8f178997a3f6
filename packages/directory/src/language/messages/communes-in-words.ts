/** How communes are listed in a sentence: how many, and the first three. */
import type { L10n } from '@jalon/diagnostics'
import { say } from '@jalon/core'

/** « 2 communes (Metz et Woippy) », « 12 communes (Metz, Woippy, Marly…) ». */
export function communesInWords(communes: ReadonlyMap<string, string>): L10n {
  const names = [...communes.values()]
  const count = `${names.length} commune${names.length > 1 ? 's' : ''}`
  const [first, isWhole] = [names.slice(0, 3), names.length <= 3]
  return isWhole
    ? say(`${count} (${listed(names, 'et')})`, `${count} (${listed(names, 'and')})`)
    : say(`${count} (${first.join(', ')}…)`, `${count} (${first.join(', ')}…)`)
}

/** « a, b et c ». */
export function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`
}
