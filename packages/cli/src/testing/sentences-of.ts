/** Everything that a catalogue of sentences can say, for the tests of each language. */

/**
 * Each sentence and its path. What takes names or counts is given two of each: a list of one figure is a name where a name
 * is expected, a count where a count is, and a list where one is.
 */
export function sentencesOf(
  said: unknown,
  at: readonly string[] = [],
): readonly (readonly [string, string])[] {
  if (typeof said === 'string') return [[at.join('.'), said]]
  if (typeof said === 'function') return [[at.join('.'), String(said(...Array(5).fill(['2'])))]]
  return Object.entries(said ?? {}).flatMap(([key, value]) => sentencesOf(value, [...at, key]))
}
