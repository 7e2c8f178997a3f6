/** A text of someone else's file, without what nobody sees. */

/** One space between words, and no sign that changes how the rest is shown. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Z}\s]+/gu, ' ')
    .replace(/\p{C}/gu, '')
    .trim()
}
