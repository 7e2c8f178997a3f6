/** An explanation, and one way to write it. */

/** In markdown: what a key means, then an example that is right as it stands. */
export function withExample(meaning: string, example: string): string {
  return `${meaning}\n\nExemple : \`${example}\``
}
