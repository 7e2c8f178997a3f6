/** Identifiers made of names, and names made of identifiers. */

/** The name as an identifier: lowercase letters without accents, digits and hyphens. Empty when nothing of it is left. */
export function slug(name: string): string {
  const plain = name
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  // An identifier begins with a letter.
  return plain.replace(/^[^a-z]+|-+$/g, '')
}

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
  return organization === '' || organization === slug(service) ? undefined : organization
}
