/** The words that someone probably meant. It stays quiet when nothing is close, so that it can be trusted. */
import type { L10n } from './diagnostic.ts'

/**
 * At most three candidates near a word, nearest first: restricted Damerau–Levenshtein distance, accents and case
 * apart, at most 2 and at most a third of the word's length (Elm's distance; the threshold is ours).
 */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const plain = withoutAccents(word)
  const limit = Math.min(2, Math.max(1, Math.floor(plain.length / 3)))
  const near = new Map<string, number>()
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - plain.length) > limit) continue
    const steps = distance(...withoutCommonStart(plain, withoutAccents(candidate)), limit)
    if (steps <= limit) near.set(candidate, steps)
  }
  return [...near]
    .sort(([, a], [, b]) => a - b)
    .slice(0, 3)
    .map(([candidate]) => candidate)
}

/** « Vouliez-vous dire … ? », or nothing when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>): L10n | undefined {
  const near = nearest(word, candidates)
  if (near.length === 0) return undefined
  return {
    fr: `Vouliez-vous dire ${near.map((each) => `« ${each} »`).join(' ou ')} ?`,
    en: `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?`,
  }
}

function withoutAccents(word: string): string {
  // Most words are identifiers, and a name can be compared with thousands of them.
  if (/^[a-z0-9-]*$/.test(word)) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** What two words have in common at their start adds nothing to what differs. */
function withoutCommonStart(a: string, b: string): [string, string] {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  return [a.slice(same), b.slice(same)]
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words. Past the limit it only matters that it
 * is past.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const straight = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      const steps = swapped ? Math.min(straight, (before[j - 2] ?? 0) + 1) : straight
      row.push(steps)
      least = Math.min(least, steps)
    }
    // A swap reaches back two rows, so both must be past the limit.
    if (least > limit && Math.min(...last) > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
