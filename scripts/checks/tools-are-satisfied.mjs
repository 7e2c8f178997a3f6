/** What Biome, knip and the compiler find, as any other check. */
import { read } from '../lib/spawn.mjs'

/** @type {readonly import('../lib/project.mjs').Check[]} */
export const toolsAreSatisfied = [
  tool('code-is-formatted', 'Biome finds nothing: npm run format repairs most of it.', 'biome', [
    'check',
    '--max-diagnostics=50',
    '.',
  ]),
  tool('nothing-is-unused', 'knip finds no unused file, export or dependency.', 'knip', ['--no-progress']),
  tool('types-hold', 'The compiler finds nothing.', 'tsc', ['-b', '--pretty', 'false']),
]

/**
 * @param {string} name
 * @param {string} promise
 * @param {Parameters<typeof read>[0]} command
 * @param {readonly string[]} args
 * @returns {import('../lib/project.mjs').Check}
 */
function tool(name, promise, command, args) {
  return {
    name,
    promise,
    find: () => {
      const { code, output } = read(command, args)
      return code === 0 ? [] : [output.trim()]
    },
  }
}
