/** The words that someone probably meant. It stays quiet when nothing is close, so that it can be trusted. */
import type { L10n } from './diagnostic.ts'

/**
 * At most three candidates near a word, nearest first: restricted Damerau–Levenshtein distance, accents and case
 * apart, at most 2 and at most a third of the word's length (Elm's distance; the threshold is ours).
 */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const plain = withoutAccents(word)
  const limit = Math.min(2, Math.max(1, Math.floor(plain.length / 3)))
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - plain.length) <= limit)
    .map((candidate) => ({ candidate, distance: distance(plain, withoutAccents(candidate)) }))
    .filter((near) => near.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate)
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
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Insertions, deletions, substitutions and swaps of neighbours between two words. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    rows.push(row)
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const steps = [at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + cost]
      if (swapped) steps.push(at(i - 2, j - 2) + 1)
      row[j] = Math.min(...steps)
    }
  }
  return at(a.length, b.length)
}
