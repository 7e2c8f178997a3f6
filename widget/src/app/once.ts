/** What is asked for the first time only. */

/** A function that asks once, when first called, and then repeats the answer: one screen tells one hour. */
export function once<T>(ask: () => T): () => T {
  let asked: { readonly answer: T } | undefined
  return () => {
    asked ??= { answer: ask() }
    return asked.answer
  }
}
