/** The parts of the widget, for a table of sizes. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** @type {readonly [part: string, test: RegExp][]} The first that fits. */
const parts = [
  ['preact', /node_modules\/preact\//],
  ['core/runtime', /^packages\/core\//],
  ['directory/runtime', /^packages\/directory\//],
  ['styles', /^widget\/.*\.css/],
  ['texts', /^widget\/src\/messages\//],
  ['national content', /^pathways\/|^\0?virtual:/],
  ['widget', /^widget\//],
]

/**
 * The part that a module belongs to.
 * @param {string} id From the root of the project.
 */
function partOf(id) {
  return parts.find(([, test]) => test.test(id))?.[0] ?? 'other'
}

/** @typedef {{ min: number, gzip: number, brotli: number }} Size */

/**
 * The three weights of a text, in bytes.
 * @param {string} text
 * @returns {Size}
 */
export function sizeOf(text) {
  const bytes = Buffer.from(text)
  return {
    min: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }).length,
  }
}

/**
 * The text of each part, in the order of the table.
 * @param {ReadonlyMap<string, string>} modules
 * @returns {ReadonlyMap<string, string>}
 */
export function groupByPart(modules) {
  /** @type {Map<string, string>} */
  const texts = new Map()
  for (const name of [...parts.map(([part]) => part), 'other']) {
    const text = [...modules].filter(([id]) => partOf(id) === name).map(([, code]) => code)
    if (text.length > 0) texts.set(name, text.join('\n'))
  }
  return texts
}
