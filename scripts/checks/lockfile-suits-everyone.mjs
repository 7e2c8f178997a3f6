/** The lockfile names no real React, no place it was made at, and the binaries of every system. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../lib/paths.mjs'

const lockfile = 'pnpm-lock.yaml'

/**
 * A package that asks for React brings it unnoticed: `vite build` succeeds, ships it, and the page fails.
 * @type {import('../lib/project.mjs').Check}
 */
export const noRealReact = {
  name: 'no-real-react',
  promise: 'The widget runs on Preact: the real React is not even installed.',
  find: (project) =>
    linesOf(project.text(lockfile), /^\s*['"]?react(-dom)?@(?!npm:)\d/).map(
      ([line, text]) =>
        `${lockfile}:${line} brings « ${text} »: choose a package that does without, or write the few lines it is for.`,
    ),
}

/** @type {import('../lib/project.mjs').Check} */
export const noPlaceOfOrigin = {
  name: 'no-place-of-origin',
  promise: 'Packages come from the registry each reader has set, not from the one of who wrote the lockfile.',
  find: (project) =>
    [lockfile, '.npmrc', 'pnpm-workspace.yaml']
      .filter((file) => project.files.includes(file))
      .flatMap((file) =>
        linesOf(project.text(file), /^(?!\s*#).*(https?:\/\/|registry\s*[=:])/).map(
          ([line, text]) => `${file}:${line} names a place: « ${text} ».`,
        ),
      ),
}

/**
 * Where the registry lacks the binaries of another system, pnpm leaves them out without a word, and whoever has that
 * system gets a tool that cannot start.
 * @type {import('../lib/project.mjs').Check}
 */
export const everySystemHasItsBinaries = {
  name: 'every-system-has-its-binaries',
  promise: 'Every optional binary of the installed packages is in the lockfile.',
  find: (project) => missingBinaries(project.text(lockfile), installedManifests()),
}

/**
 * @typedef {{ name: string, version: string, optionalDependencies?: Record<string, string> }} Manifest
 */

/**
 * @param {string} text The lockfile.
 * @param {readonly Manifest[]} manifests
 */
export function missingBinaries(text, manifests) {
  const locked = new Set(
    [...text.matchAll(/^ {2}'?((?:@[^/\s']+\/)?[^@\s']+)@[^:\s]+'?:/gm)].map(([, name]) => name),
  )
  return manifests.flatMap(({ name, version, optionalDependencies = {} }) =>
    Object.keys(optionalDependencies)
      .filter((each) => !locked.has(each))
      .map(
        (each) =>
          `${name}@${version} wants ${each}, which ${lockfile} lacks: choose a version that has all of its binaries.`,
      ),
  )
}

/** @returns {Manifest[]} */
function installedManifests() {
  const store = join(root, 'node_modules/.pnpm')
  if (!existsSync(store)) return []
  return readdirSync(store).flatMap((folder) => {
    // @scope+name@version_peers: the package stands under its own name among its dependencies.
    const name = folder.replace('+', '/').match(/^(@[^/]+\/[^@]+|[^@]+)@/)?.[1]
    const file = join(store, folder, 'node_modules', name ?? '', 'package.json')
    return name !== undefined && existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8'))] : []
  })
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @returns {[line: number, text: string][]}
 */
function linesOf(text, pattern) {
  return text.split('\n').flatMap((line, index) => (pattern.test(line) ? [[index + 1, line.trim()]] : []))
}
