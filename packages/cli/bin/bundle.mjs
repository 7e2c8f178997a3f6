/**
 * The command as one file beside what V8 compiled of it: most of a short command is reading and compiling modules.
 * Nothing rests on it: without it, when a package was compiled after it, or when this Node refuses what another one
 * compiled, the modules are read as they are.
 */
import { readFileSync, statSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const packages = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const rooms = ['diagnostics', 'core', 'directory', 'verifier', 'cli']

export const bundle = {
  file: join(packages, 'cli/dist/bundle/jalon.cjs'),
  compiled: join(packages, 'cli/dist/bundle/jalon.compiled'),

  /** Whether it was made of the packages as they are compiled now. */
  isFresh() {
    const made = writtenAt(bundle.compiled)
    return rooms.every((room) => writtenAt(join(packages, room, 'dist/.tsbuildinfo')) < made)
  },

  /**
   * The command, when the bundle is there and fresh.
   * @returns {typeof import('../dist/index.js') | undefined}
   */
  load() {
    return bundle.isFresh() ? bundle.run(bundle.script(readFileSync(bundle.compiled))) : undefined
  },

  /**
   * The bundle, ready to run. It is written in ASCII, which is the quickest to read.
   * @param {Buffer} [cachedData] What V8 compiled of it before.
   */
  script(cachedData) {
    return new Script(Module.wrap(readFileSync(bundle.file, 'latin1')), { filename: bundle.file, cachedData })
  },

  /**
   * What the bundle exports.
   * @param {Script} script
   */
  run(script) {
    const module = { exports: {} }
    const require = createRequire(bundle.file)
    script.runInThisContext()(module.exports, require, module, bundle.file, dirname(bundle.file))
    return /** @type {typeof import('../dist/index.js')} */ (module.exports)
  },
}

/** @param {string} file */
function writtenAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
