/** A sentence that is read in one go: twenty words, and what cannot be told in them left out, never shortened into a lie. */
import { capitalised } from '../diff/capitalised.ts'

/** What a sentence may say, each part from its richest words to its barest. */
export interface Parts {
  /** What is proposed now. */
  readonly what: readonly string[]
  /** In which situations and where: nothing only where it is true everywhere, always. */
  readonly when: readonly string[]
}

/** As many words as most people read without coming back (the rule hard-to-read has the same). */
const mostWords = 20

/** The richest sentence that has room for all of its words. The difference matters more than its circumstances. */
export function sentenceOf({ what, when }: Parts): string {
  const all = [...what, somethingChanges].flatMap((words) => when.map((first) => [first, words] as const))
  const [circumstances, words] = all.find(([first, rest]) => count(`${first} ${rest}`) <= mostWords) ?? [
    '',
    somethingChanges,
  ]
  return `${capitalised(circumstances === '' ? words : `${circumstances} : ${words}`)}.`
}

/** Said when even the barest words are too many: names of structures may be long. */
const somethingChanges = 'une orientation change'

function count(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length
}
