/** Lists and names, as French sentences write them. */

/** `« a »`, as it is named to an author. */
export function quoted(text: string): string {
  return `« ${text} »`
}

/** `a, b ou c`. A long list is cut: nobody reads sixty names in a bubble. */
export function oneOf(items: readonly string[], word = 'ou'): string {
  const most = 5
  const [shown, left] = items.length > most + 1 ? [items.slice(0, most), items.length - most] : [items, 0]
  if (left > 0) return `${shown.join(', ')} ${word} ${left} autres`
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1)}`
}
