/** Counts the tests of a run as Vitest ends it, for the closing line of `npm test`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** @typedef {{ passed: number, failed: number, skipped: number }} Results */

/** Writes the counts to the file named by JALON_RESULTS. */
// biome-ignore lint/style/noDefaultExport: Vitest takes reporters from there.
export default class ResultsReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(modules, errors) {
    const file = process.env.JALON_RESULTS
    if (file === undefined) return
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(count(modules, errors)))
  }
}

/**
 * A file that could not be read, or an error outside any test, is a failure too: nothing may pass by not running.
 * @param {readonly import('vitest/node').TestModule[]} modules
 * @param {readonly unknown[]} errors
 * @returns {Results}
 */
export function count(modules, errors) {
  const results = { passed: 0, failed: errors.length, skipped: 0 }
  for (const module of modules) {
    const before = results.failed
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      // « pending » remains when a run is cut short.
      results[state === 'pending' ? 'failed' : state] += 1
    }
    if (!module.ok() && results.failed === before) results.failed += 1
  }
  return results
}

/**
 * The line that ends the output.
 * @param {Results} results
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
