/** `npm run test:deep`: every law that is compared on random cases, on many more of them. */
import { show } from './lib/spawn.mjs'

/** Cases a law: there are more than ten laws. */
const comparisons = '10000'

/** The files whose tests compare: laws, and the parts that they rest on. */
const laws = ['agreement', 'monitor', 'packages/verifier/src/laws', 'diagrams.test', 'weights.test']

/**
 * Runs the laws, with the seed of `SEED` when there is one. Gives back an exit code.
 * @param {readonly string[]} args Passed on to Vitest.
 */
export function testDeep(args) {
  return show('vitest', ['run', '--project', 'unit', '--testTimeout', '3600000', ...laws, ...args], {
    env: { COMPARISONS: process.env.COMPARISONS ?? comparisons },
  })
}
