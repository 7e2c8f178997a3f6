/** Finds communes as people name them: by name, former name, postal code or INSEE code. */
import type { PackCommune } from '../pack.ts'

export interface CommuneMatch {
  readonly commune: PackCommune
  /** The former name that was typed, to be shown beside today's. */
  readonly former?: string
  /** The text is its code or its whole name, of today or former. */
  readonly whole: boolean
}

/** Longer than any name: what follows is not looked at. */
const longest = 80

/**
 * The communes that a text may mean, the surest first: an exact code, then a whole name, then names that begin so, then
 * names that hold every word. A postal code gives all its communes: most have several, and a person picks. Accents,
 * capitals, hyphens and apostrophes do not count; « St » is « Saint ». Nothing is guessed from a misspelling.
 */
export function searchCommunes(communes: readonly PackCommune[], typed: string): readonly CommuneMatch[] {
  const said = typed.slice(0, longest)
  const code = said.replace(/[\s\u00a0\u202f]/g, '').toUpperCase()
  // Codes of Corsica have a letter, and the invented ones too: `2A004`, `99E01`.
  const exact = communes.filter((commune) => commune.code === code)
  if (exact.length > 0 || /^\d{2,5}$/.test(code)) {
    const behind = communes.filter(({ postal }) => postal.some((each) => each.startsWith(code)))
    return [...new Set([...exact, ...behind])].map((commune) => ({
      commune,
      whole: commune.code === code,
    }))
  }
  const wanted = wordsOf(said)
  if (wanted.length === 0) return []
  const ranked = communes.flatMap((commune) => {
    const match = matchOf(commune, wanted)
    return match === undefined ? [] : [match]
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ match }) => match)
}

function matchOf(commune: PackCommune, wanted: readonly string[]) {
  const own = rankOf(wordsOf(commune.name), wanted)
  const today: CommuneMatch = { commune, whole: own === 0 }
  let best = own === undefined ? undefined : { rank: own, match: today }
  for (const former of commune.former ?? []) {
    const rank = rankOf(wordsOf(former), wanted)
    // Today's name wins over a former one of the same worth.
    if (rank !== undefined && (best === undefined || rank + 0.5 < best.rank))
      best = { rank: rank + 0.5, match: { commune, former, whole: rank === 0 } }
  }
  return best
}

/** 0: the whole name, its article apart; 1: it begins so; 2: every word begins one of its words. */
function rankOf(words: readonly string[], wanted: readonly string[]): number | undefined {
  const [name, bare] = [words.join(' '), withoutArticle(words).join(' ')]
  const [text, bareText] = [wanted.join(' '), withoutArticle(wanted).join(' ')]
  if (name === text || bare === bareText) return 0
  if (name.startsWith(text) || bare.startsWith(bareText)) return 1
  return wanted.every((each) => words.some((word) => word.startsWith(each))) ? 2 : undefined
}

const articles: ReadonlySet<string> = new Set(['le', 'la', 'les', 'l'])

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && articles.has(words[0] ?? '') ? words.slice(1) : words
}

const long: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', sts: 'saints', stes: 'saintes' }

function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
  return plain.split(/[^a-z0-9]+/).flatMap((word) => (word === '' ? [] : (long[word] ?? word)))
}
