/** Names and numbers inside a sentence, in both languages. */

/** The first names of a list, and how many there are in all. */
export interface Named {
  readonly names: readonly string[]
  readonly count: number
}

/** « 1 commune », « 12 communes ». */
export function fr(count: number, noun: string): string {
  return `${count} ${noun}${count > 1 ? 's' : ''}`
}

/** "1 commune", "12 communes". */
export function en(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** « Valbrume, Claireval et Sourcelle ». */
export const and = {
  fr: (items: readonly string[]) => joined(items, 'et'),
  en: (items: readonly string[]) => joined(items, 'and'),
}

/** Several identifiers, each between the quotes of its language. */
export const quoted = {
  fr: (names: readonly string[]) => and.fr(names.map((name) => `« ${name} »`)),
  en: (names: readonly string[]) => and.en(names.map((name) => `"${name}"`)),
}

/** « 12 communes (Mondelange, Gandrange, Hayange…) ». */
export const communes = {
  fr: (where: Named) => `${fr(where.count, 'commune')} (${listed(where, and.fr)})`,
  en: (where: Named) => `${en(where.count, 'commune')} (${listed(where, and.en)})`,
}

/** « ni « medecin », ni « association » » ; of one kind alone, « aucune de type « medecin » ». */
export const neither = {
  fr: (kinds: readonly string[]) =>
    kinds.length === 1 ? `aucune de type « ${kinds[0]} »` : kinds.map((kind) => `ni « ${kind} »`).join(', '),
  en: (kinds: readonly string[]) =>
    kinds.length === 1
      ? `none of kind "${kinds[0]}"`
      : `neither ${kinds.map((kind) => `"${kind}"`).join(' nor ')}`,
}

/** « Mondelange, Gandrange, Hayange… », or all of them when there are no others. */
export function listed({ names, count }: Named, join: (items: readonly string[]) => string): string {
  return count > names.length ? `${names.join(', ')}…` : join(names)
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`
}
