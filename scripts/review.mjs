/** `npm run review -- BASE`: what the reviewer of a change receives, written here as it is on GitHub. */
import { isAbsolute, relative } from 'node:path'
import { root } from './lib/paths.mjs'
import { show } from './lib/spawn.mjs'

/**
 * Writes it in `dist/relecture`, or where `--out` says. Gives back an exit code.
 * @param {readonly string[]} args
 */
export function review(args) {
  const isNamed = args.some((each) => each === '--out' || each.startsWith('--out='))
  return show('jalon', ['request', ...args, ...(isNamed ? [] : ['--out', 'dist/relecture'])], {
    cwd: where(),
  })
}

/** The folder of who asks, where it is another project (`npm --prefix`): its content is then what is reviewed. */
function where() {
  const asked = process.env.INIT_CWD ?? root
  const inside = relative(root, asked)
  return inside.startsWith('..') || isAbsolute(inside) ? asked : root
}
