/** What is said of the measures: medians, and each target with its two figures. */
import { median } from '../lib/measure.mjs'

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {readonly string[]} cells
 */

/**
 * @typedef {object} Target
 * @property {string} what
 * @property {number} ours
 * @property {number} other What it is compared with.
 * @property {number} most At most this many times the other.
 * @property {string} unit
 */

/**
 * The median of what each run gives.
 * @template Run
 * @param {readonly Run[]} runs
 * @param {(run: Run) => number} measure
 */
export function medianOf(runs, measure) {
  return median(runs.map(measure))
}

/**
 * A table with its columns in line.
 * @param {readonly string[]} head
 * @param {readonly Row[]} rows
 */
export function tableOf(head, rows) {
  const [first = '', ...others] = head
  const wide = Math.max(first.length, ...rows.map(({ name }) => name.length))
  const widths = others.map((title, column) =>
    Math.max(title.length, ...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  )
  const line = (/** @type {string} */ name, /** @type {readonly string[]} */ cells) =>
    [name.padEnd(wide), ...widths.map((width, column) => (cells[column] ?? '').padStart(width))].join('  ')
  return [line(first, others), ...rows.map(({ name, cells }) => line(name, cells))].join('\n')
}

/** @param {Target} target */
export function isMet({ ours, other, most }) {
  return ours <= other * most
}

/**
 * « met    first question: 1.20 × (600 ms, 500 ms), at most 1.25 × ».
 * @param {Target} target
 */
export function targetLine(target) {
  const { what, ours, other, most, unit } = target
  const figure = (/** @type {number} */ value) =>
    `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ${unit}`
  return `${isMet(target) ? 'met   ' : 'MISSED'} ${what}: ${(ours / other).toFixed(2)} × (${figure(ours)}, ${figure(other)}), at most ${most} ×`
}
