/** A report repeats words that we know, and counts the others: a file may say anything under any name. */

/** The word itself when a list has it, or what stands for all those that it has not. */
export function knownWord(word: string | undefined, known: Iterable<string>, others: string): string {
  return word !== undefined && new Set(known).has(word) ? word : others
}
