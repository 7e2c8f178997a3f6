/** Changes that the author of a request declares: « Changements voulus : » or "Intended changes:", and their fingerprints. */

/** What a list of declared changes leaves: those that were to be declared, and those that do not exist. */
export interface Declarations {
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
}

/** In either language: who writes the description need not be who read the report. */
const openings =
  /(?:changements?[\s\u00a0\u202f]+voulus?|intended[\s\u00a0\u202f]+changes?)[\s\u00a0\u202f*_]*:/i

/** The fingerprints declared in the description of a request, in its order. */
export function declaredIn(description: string): readonly string[] {
  const found: string[] = []
  let isList = false
  for (const line of description.split(/\r?\n/)) {
    const opening = openings.exec(line)
    if (opening !== null) isList = true
    else if (isList && line.trim() !== '' && !/^\s*(?:[-*]\s*)?`?[0-9a-f]{12}\b/.test(line)) isList = false
    if (!isList) continue
    const words = opening === null ? line : line.slice(opening.index + opening[0].length)
    found.push(...(words.match(/\b[0-9a-f]{12}\b/g) ?? []))
  }
  return [...new Set(found)]
}

/** Compares what was declared with what has to be, and with everything that exists. */
export function compareDeclared(
  declared: readonly string[],
  required: readonly string[],
  existing: readonly string[],
): Declarations {
  return {
    missing: required.filter((each) => !declared.includes(each)),
    unknown: declared.filter((each) => !existing.includes(each)),
  }
}
