/** An identifier made of a name. */
import { plain } from './plain.ts'

const longest = 60

/** « Brigade de Verny » is `brigade-de-verny`. A name without a letter to begin with gets one. */
export function slug(name: string): string {
  const words = plain(name).slice(0, longest).trim().replaceAll(' ', '-')
  return /^[a-z]/.test(words) ? words : `s-${words}`.replace(/-$/, '')
}

/** Makes identifiers that are told apart from those that it made before, in one step whatever their number. */
export function slugMaker(): (name: string) => string {
  const taken = new Set<string>()
  const lasts = new Map<string, number>()
  return (name) => {
    const base = slug(name)
    let id = base
    let last = lasts.get(base) ?? 1
    while (taken.has(id)) id = `${base}-${++last}`
    lasts.set(base, last)
    taken.add(id)
    return id
  }
}
