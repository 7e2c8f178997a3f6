/** An identifier made of a name. */
import { plain } from './plain.ts'

const longest = 60

/** « Brigade de Verny » is `brigade-de-verny`. A name without a letter to begin with gets one. */
export function slug(name: string): string {
  const words = plain(name).slice(0, longest).trim().replaceAll(' ', '-')
  return /^[a-z]/.test(words) ? words : `s-${words}`.replace(/-$/, '')
}

/** The same, told apart from those already taken, which it joins. */
export function newSlug(name: string, taken: Set<string>): string {
  const base = slug(name)
  let id = base
  for (let next = 2; taken.has(id); next++) id = `${base}-${next}`
  taken.add(id)
  return id
}
