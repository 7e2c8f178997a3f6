/** Text that nothing can hide in: a broken file must neither drive the reader's terminal nor turn its words around. */

/**
 * What moves a cursor, turns the reading order or shows nothing: controls, line separators, marks of direction,
 * characters without width, tags, halves of characters. Joiners stay: emoji and several scripts need them.
 */
const hidden =
  /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/u
const everyHidden = new RegExp(hidden.source, 'gu')

/** The same text on one line, each character of this sort written out, as `<U+202E>`. */
export function visible(text: string): string {
  return text.replace(everyHidden, (character) => (isLineEnd(character) ? ' ' : named(character)))
}

/** Control characters made visible, the ends of lines kept. */
export function clean(text: string): string {
  return text.replace(everyHidden, (character) => (character === '\n' ? '\n' : named(character)))
}

/** A character that cannot be printed as it is: its name between angle brackets. */
export function named(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `<U+${code}>`
}

/** Whether a character may not reach a reader as it is. */
export function isHidden(character: string): boolean {
  return hidden.test(character)
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r' || character === '\u2028' || character === '\u2029'
}
