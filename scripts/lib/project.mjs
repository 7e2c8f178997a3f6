/** The files of the project, as the checks look at them. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/**
 * @typedef {object} Project
 * @property {readonly string[]} files Paths from the root, with `/` on every system.
 * @property {(path: string) => string} text
 */

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} promise What holds when nothing is found.
 * @property {(project: Project) => readonly string[] | Promise<readonly string[]>} find Says what is wrong, one line each.
 */

/** Made by the tools, or theirs: what .gitignore names. */
const ignored = new Set(['node_modules', 'dist', 'coverage', '.git', 'generated', 'package-lock.json'])

/**
 * The project on disk.
 * @returns {Project}
 */
export function projectOnDisk() {
  return { files: [...filesUnder('')].sort(), text: (path) => readFileSync(join(root, path), 'utf8') }
}

/**
 * A project written in a test.
 * @param {Readonly<Record<string, string>>} texts
 * @returns {Project}
 */
export function projectOf(texts) {
  return { files: Object.keys(texts), text: (path) => texts[path] ?? '' }
}

/**
 * @param {string} folder
 * @returns {Iterable<string>}
 */
function* filesUnder(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (ignored.has(entry.name)) continue
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) yield* filesUnder(path)
    else if (entry.isFile()) yield path
  }
}
