/** How our identifier of an organization travels: other directories have names, and ours has none yet. */
import { slug } from './imports/reading/slug.ts'

/** An identifier in words: `hopital-valbrume` is « Hopital valbrume ». No accent is guessed. */
export function inWords(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * The organization that a structure says of its service: its name as an identifier. A structure that has the name of the
 * service says nothing more.
 */
export function organizationSaid(structure: string, service: string): string | undefined {
  const organization = slug(structure)
  return organization === slug(service) ? undefined : organization
}
