/** Words as they are compared: two ways of writing one name are the same name. */

/** Lower case, without accents, one space between words: « L'Haÿ-les-Roses » is « l hay les roses ». */
export function plain(text: string): string {
  return text
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'OE')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** The name of a commune as it is compared: « St » is « Saint », and a postal « CEDEX » is no part of it. */
export function plainCommune(name: string): string {
  return plain(name)
    .replace(/ cedex( \d+)?$/, '')
    .replace(/\b(st|ste)\b/g, (short) => (short === 'st' ? 'saint' : 'sainte'))
}
