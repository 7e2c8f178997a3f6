/** What the reader of an import should know of how the file was read. */
import { say } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import type { LeftAside, LeftReason } from '../../imported.ts'
import type { Alphabet } from './lines.ts'

export function alphabetNotes(alphabet: Alphabet): readonly L10n[] {
  if (alphabet === 'utf-8') return []
  return [
    say(
      "Le fichier n'est pas en UTF-8 : ses accents ont été lus en Windows-1252. Vérifiez quelques noms.",
      'The file is not in UTF-8: its accents were read as Windows-1252. Check some names.',
    ),
  ]
}

/** Lines whose code is that of no commune. */
export function unknownLines(lines: readonly number[]): readonly LeftAside[] {
  return lines.map((number) => ({ what: `ligne ${number}`, why: 'no-place' }))
}

export interface Counted {
  add(what: string, why: LeftReason): void
  list(): readonly LeftAside[]
}

/** Things left aside that are counted and not listed, by what they have in common. */
export function counted(): Counted {
  const counts = new Map<string, LeftAside & { readonly count: number }>()
  return {
    add(what, why) {
      const key = `${why} ${what}`
      counts.set(key, { what, why, count: (counts.get(key)?.count ?? 0) + 1 })
    },
    list: () => [...counts.values()].sort((a, b) => (a.what < b.what ? -1 : 1)),
  }
}
