/** `npm run conformance`: writes the portable specification of the engine anew, from random programs of a fixed seed. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './lib/paths.mjs'
import { withSources } from './lib/sources.mjs'

/** Writes one file a program, and removes those of before. Gives back an exit code. */
export function writeConformance() {
  return withSources(['packages/core/src/testing/conformance.ts'], ([{ conformance, conformanceFolder }]) => {
    const folder = join(root, 'packages/core', conformanceFolder)
    const { vocabulary, programs } = conformance()
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) if (name.endsWith('.json')) rmSync(join(folder, name))
    writeFileSync(join(folder, 'vocabulary.json'), written(vocabulary, ['facts', 'kinds']))
    for (const [index, program] of programs.entries()) {
      const name = `program-${String(index + 1).padStart(3, '0')}.json`
      writeFileSync(join(folder, name), written(program, ['pathways', 'cases']))
    }
    const cases = programs.flatMap((/** @type {{ cases: readonly unknown[] }} */ each) => each.cases)
    console.log(`${programs.length} programs, ${cases.length} cases: packages/core/${conformanceFolder}/`)
    return 0
  })
}

/**
 * JSON with one line for each thing that these keys hold, so that a change is read line by line.
 * @param {Readonly<Record<string, unknown>>} value
 * @param {readonly string[]} open
 */
function written(value, open) {
  const lines = Object.entries(value).map(([key, inner]) => {
    if (!open.includes(key)) return `${JSON.stringify(key)}: ${JSON.stringify(inner)}`
    const [start, end] = Array.isArray(inner) ? ['[', ']'] : ['{', '}']
    const items = Object.entries(/** @type {object} */ (inner)).map(([name, each]) =>
      Array.isArray(inner) ? JSON.stringify(each) : `${JSON.stringify(name)}: ${JSON.stringify(each)}`,
    )
    return `${JSON.stringify(key)}: ${start}\n  ${items.join(',\n  ')}\n${end}`
  })
  return `{\n${lines.join(',\n')}\n}\n`
}
