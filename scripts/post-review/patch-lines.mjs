/** The lines that a request shows to its reviewers: those that may carry a suggestion. */

/**
 * The lines of the version after, by their number, that the patch of a file holds.
 * @param {string} patch
 * @returns {ReadonlyMap<number, string>}
 */
export function linesOfPatch(patch) {
  /** @type {Map<number, string>} */
  const lines = new Map()
  let number = 0
  for (const line of patch.split('\n')) {
    const [, start] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line) ?? []
    if (start !== undefined) number = Number(start)
    else if (line.startsWith('+') || line.startsWith(' ')) {
      lines.set(number, line.slice(1).replace(/\r$/, ''))
      number += 1
    }
  }
  return lines
}
