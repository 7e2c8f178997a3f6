/** Whether words say why somebody calls: such words are on no paper that may be found. */

/**
 * Beginnings of words that say why somebody calls: those of `pathways/network/wording.yaml`, to which a test holds them.
 * Read without accents.
 */
const telling =
  /violen|victim|agress|plaint|police|gendarm|commissar|umj|judiciaire|conjug|viol|tribunal|parquet|procureur|signalement|auteur|protection|hebergement/i

/** Whether one of these words stands in a text. */
export function tellsWhy(text: string): boolean {
  return telling.test(plain(text))
}

/** The first word of a text in which one of these stands, as it is written. */
export function tellingWord(text: string): string | undefined {
  return text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu)?.find(tellsWhy)
}

/** Lower case, without accents nor invisible characters. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
}
