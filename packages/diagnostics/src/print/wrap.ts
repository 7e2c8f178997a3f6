/** Breaks a sentence into lines that fit, as a typesetter would. */
import { displayWidth, graphemeWidth, graphemes } from './display-width.ts'

/** The spaces where a line may end: not after « nor before » : ; ? !, which stay with their word. */
const breaks = /(?<!«) +(?!(?:[»:;?!]|»[.,;:?!)]+)(?: |$|»))/

/**
 * Lines of at most so many columns. A non-breaking space never breaks; a word longer than a line is cut. There is always
 * at least one line. The first one may have less room.
 */
export function wrap(text: string, columns: number, columnsOfFirst = columns): readonly string[] {
  const widest = Math.max(2, columns)
  const lines: string[] = []
  let line = ''
  for (const word of text.split(breaks).flatMap((each) => pieces(each, widest))) {
    const longer = line === '' ? word : `${line} ${word}`
    const room = lines.length === 0 ? columnsOfFirst : widest
    if (displayWidth(longer) > room && (line !== '' || room < widest)) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

/** A word, or the pieces of one that no line could hold. */
function pieces(word: string, widest: number): readonly string[] {
  if (displayWidth(word) <= widest) return [word]
  const parts: string[] = []
  let [part, width] = ['', 0]
  for (const grapheme of graphemes(word)) {
    const more = graphemeWidth(grapheme)
    if (part !== '' && width + more > widest) {
      parts.push(part)
      part = ''
      width = 0
    }
    part += grapheme
    width += more
  }
  return [...parts, part]
}
