/** How many random cases a law is compared on, and from which seed: both are told, so that a failure can be had again. */

/** The same for every law of one run of the tests. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)

/**
 * The settings of fast-check for a law: so many cases, or what `COMPARISONS` asks for (`npm run test:deep`), where more
 * than `most` would teach nothing. `what` is printed with the seed.
 */
export function randomRuns(
  what: string,
  usual: number,
  most = Number.POSITIVE_INFINITY,
): { readonly numRuns: number; readonly seed: number } {
  const numRuns = Math.min(most, Number(process.env['COMPARISONS'] ?? usual))
  console.log(`${what}: ${numRuns} random cases a law, seed ${seed} (SEED=${seed} to replay)`)
  return { numRuns, seed }
}
