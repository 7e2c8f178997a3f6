/** How many columns of a terminal a text takes. */

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** French and English: letters with their accents, guillemets, dashes, spaces. Nothing in it joins with its neighbour. */
const onePerLetter = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u202f-\u205e]*$/

/** Cutting a text up takes a time that grows with its square; no one writes sentences of this length. */
const longestCut = 2_000

/** The characters of a text as readers count them: an accent stays with its letter, a family with its members. */
export function graphemes(text: string): readonly string[] {
  if (onePerLetter.test(text)) return text.split('')
  if (text.length > longestCut) return [...text]
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The columns that a text takes, one after the other. Tabs and controls are no business of this function. */
export function displayWidth(text: string): number {
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/** The columns of one grapheme: that of its first character, unless it is shown as an emoji. */
export function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (grapheme.length === 1 && grapheme >= ' ' && grapheme <= '~') return 1
  const code = grapheme.codePointAt(0) ?? 0
  if (/^\p{Emoji_Presentation}/u.test(grapheme) || grapheme.includes('\ufe0f')) return 2
  if (wide.some(([from, to]) => code >= from && code <= to)) return 2
  return /^[\p{M}\u200c\u200d]/u.test(grapheme) ? 0 : 1
}

/** What Unicode calls Wide and Fullwidth (UAX #11), in blocks: terminals agree on no finer. */
const wide: readonly (readonly [from: number, to: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18cff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f2ff],
  [0x20000, 0x3fffd],
]
