/** Characters that look like nothing, or like others: two words that look the same would not be the same. */

/** Nothing is drawn for these; some turn the text around them the other way. */
const unseen =
  /[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u3164\uFEFF]/g
/** Spaces that are not the ordinary one. */
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g
/** Cyrillic and Greek letters drawn like ours, and the hyphens that are not the one of the keyboard. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕԁһԛԝցոս', 'aeopcyxijsdhqwgnu'],
    ['АВЕКМНОРСТУХІЈЅ', 'ABEKMHOPCTYXIJS'],
    ['αορνικτυ', 'aopviktu'],
    ['‐‑‒–—−', '------'],
  ].flatMap(([drawn = '', meant = '']) =>
    [...drawn].map((letter, index) => [letter, meant[index] ?? letter]),
  ),
)
const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'g')
const suspicious = new RegExp(
  `${unseen.source}|${lookAlike.source}|${spaces.source}|\\p{M}|[\\uFF01-\\uFF5E]`,
  'u',
)

/** Whether a text holds anything worth a closer look. Most do not. */
export function isSuspicious(text: string): boolean {
  return suspicious.test(text)
}

/** A word typed again on an ordinary keyboard. */
export function retyped(word: string): string {
  return withoutUnseen(word)
    .normalize('NFKC')
    .replace(lookAlike, (letter) => lookAlikes[letter] ?? letter)
    .replace(/\s+/g, '')
}

/** A text without the characters that nobody sees. */
export function withoutUnseen(text: string): string {
  return text.replace(unseen, '')
}

/** What kinds of surprises a word holds, to be named to its author. */
export type Surprise = 'unseen' | 'space' | 'look-alike' | 'composed'

export function surpriseIn(word: string): Surprise | undefined {
  if (word.search(unseen) !== -1) return 'unseen'
  if (word.search(spaces) !== -1) return 'space'
  if (word.search(lookAlike) !== -1 || /[\uFF01-\uFF5E]/.test(word)) return 'look-alike'
  return word.normalize('NFC') === word ? undefined : 'composed'
}

/** Whether a key and its value became one word, because the space between them is not the ordinary one. */
export function isGlued(word: string): boolean {
  return /^[\w-]+:[\u00A0\u2007\u202F]/.test(word)
}

/** A word that would be a good identifier, were it not for a character that nobody sees. */
export function isDisguised(word: string): boolean {
  return (
    isSuspicious(word) &&
    !isGlued(word) &&
    retyped(word) !== word &&
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(retyped(word))
  )
}
