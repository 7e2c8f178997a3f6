/** The widget weighs what we say, carries nothing meant for authors, and stays under its budget. */
import { sizeOf } from '../lib/bundle-parts.mjs'
import { widgetContents } from '../lib/widget-modules.mjs'

/** Bytes of brotli for the engine and the interface. The content comes on top: it grows with what the network writes. */
export const budget = 45_700

/** A figure in the README may be rounded, not old. */
const tolerance = 500

/** @type {readonly RegExp[]} */
const forbidden = [
  /node_modules\/(yaml|ajv|react|react-dom|@etalab\/[^/]+)\//,
  /^packages\/(diagnostics|verifier|cli)\//,
  /^packages\/core\/src\/language\//,
]

/** @type {import('../lib/project.mjs').Check} */
export const widgetIsSmall = {
  name: 'widget-is-small',
  promise:
    'The widget stays under its budget, the README tells its weight, and it carries nothing meant for authors.',
  find: async (project) => {
    const { code, modules } = await widgetContents()
    const readme = project.files.includes('README.md') ? project.text('README.md') : ''
    const ours = await widgetContents({ nationalContent: false })
    const english = await widgetContents({ nationalContent: false, language: 'en' })
    const weights = [sizeOf(code).brotli, sizeOf(ours.code).brotli]
    return [
      ...strangers(modules.keys()),
      ...strangers(english.modules.keys()),
      ...tooHeavy(sizeOf(ours.code).brotli),
      ...tooHeavy(sizeOf(english.code).brotli, 'The widget in English'),
      ...otherLanguage(modules, 'english'),
      ...otherLanguage(english.modules, 'french'),
      ...oldFigures(readme, weights),
    ]
  },
}

/** @param {Iterable<string>} modules */
export function strangers(modules) {
  return [...modules]
    .filter((id) => forbidden.some((test) => test.test(id)))
    .map((id) => `The widget carries ${id}: nothing of the authors' side may reach the page.`)
}

/**
 * A reader pays for one language. What is left of a module without any use is empty.
 * @param {ReadonlyMap<string, string>} modules
 * @param {'french' | 'english'} language The one that must not be there.
 */
export function otherLanguage(modules, language) {
  const other = new RegExp(`^widget/src/messages/${language}(/|\\.ts)|opening-in-${language}\\.ts$`)
  return [...modules]
    .filter(([id, code]) => other.test(id) && code.trim() !== '')
    .map(([id]) => `The widget carries ${id}: each language has its own files.`)
}

/**
 * @param {number} brotli
 * @param {string} [what]
 */
export function tooHeavy(brotli, what = 'The widget') {
  return brotli <= budget
    ? []
    : [`${what} weighs ${kilobytes(brotli)} brotli, more than ${kilobytes(budget)}.`]
}

/**
 * Compares every « 12.3 kB brotli » of a text with the weights measured: it must be near one of them.
 * @param {string} text
 * @param {readonly number[]} weights
 */
export function oldFigures(text, weights) {
  return [...text.matchAll(/(?<figure>\d+(?:[.,]\d+)?)[\s\u00a0\u202f]k[Bo] (?:en )?brotli/g)]
    .map(({ groups }) => groups?.figure ?? '')
    .filter((figure) => {
      const bytes = Number(figure.replace(',', '.')) * 1000
      return bytes !== budget && weights.every((weight) => Math.abs(weight - bytes) > tolerance)
    })
    .map(
      (figure) =>
        `README.md says ${figure} kB brotli; the widget weighs ${weights.map(kilobytes).join(' or ')}.`,
    )
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}
