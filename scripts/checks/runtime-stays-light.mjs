/** What the widget carries must not reach, even by a long way, what only authors need. */
import { posix } from 'node:path'
import { importsOf } from '../lib/imports-of.mjs'

const entries = ['packages/core/src/runtime.ts', 'packages/directory/src/runtime.ts']

/** @type {readonly [test: RegExp, why: string][]} */
const forbidden = [
  [/^(yaml|ajv)($|\/)/, 'pathways are read and validated when building, never in the page'],
  [/^node:/, 'a page is not Node'],
  [/^@etalab\//, 'the list of communes is for authoring; the page receives a territory already resolved'],
  [/^@jalon\/(?!core\/runtime$)/, 'only @jalon/core/runtime is made for the page'],
  [/^packages\/core\/src\/language\//, 'src/language is for authors'],
]

/** @type {import('../lib/project.mjs').Check} */
export const runtimeStaysLight = {
  name: 'runtime-stays-light',
  promise: 'The runtime entries reach nothing that only authors need.',
  find: (project) =>
    entries.filter((entry) => project.files.includes(entry)).flatMap((entry) => follow(project, entry)),
}

/**
 * @param {import('../lib/project.mjs').Project} project
 * @param {string} entry
 */
function follow(project, entry) {
  /** @type {string[]} */
  const found = []
  /** @type {Map<string, string>} Each file reached, with the way to it. */
  const ways = new Map([[entry, entry]])
  for (const [file, way] of ways) {
    for (const { from, typeOnly } of importsOf(project.text(file))) {
      if (typeOnly) continue
      const target = from.startsWith('.') ? posix.join(posix.dirname(file), from) : from
      const why = forbidden.find(([test]) => test.test(target))?.[1]
      if (why !== undefined) found.push(`${way} → ${target}: ${why}.`)
      else if (from.startsWith('.') && !ways.has(target)) ways.set(target, `${way} → ${target}`)
    }
  }
  return found
}
