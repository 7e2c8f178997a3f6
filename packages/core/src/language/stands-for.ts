/** Tells a word that was misspelt from one that is missing, so that one mistake is told once. */
import { nearest } from '@jalon/diagnostics'

/** Whether an unknown word probably stands for a missing one: near it, or near none of those expected here. */
export function standsFor(strange: string, missing: string, expected: readonly string[]): boolean {
  const near = nearest(strange, expected)
  return near.length === 0 ? /^[\p{L}\d-]+$/u.test(strange) : near.includes(missing)
}
