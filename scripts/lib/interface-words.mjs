/** Every sentence of the interface, as its catalogue says it: those with a number or a name in them included. */
import { withSources } from './sources.mjs'

/** Stands for a name or a date in a sentence, as in a page that quotes it. */
const blank = '…'
/** Numbers that a sentence is tried with. */
const numbers = Array.from({ length: 13 }, (_, number) => number)

/** @returns {Promise<ReadonlySet<string>>} */
export function interfaceWords() {
  return withSources(['widget/src/messages/french.ts'], ([{ french }]) => new Set([...sentences(french)]))
}

/**
 * One kind of space: a page and a screen may not break a line at the same place.
 * @param {string} text
 */
export function evenlySpaced(text) {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim()
}

/**
 * @param {unknown} of
 * @returns {Iterable<string>}
 */
function* sentences(of) {
  if (typeof of === 'string') yield evenlySpaced(of)
  else if (typeof of === 'function') {
    yield evenlySpaced(String(of(blank, blank)))
    for (const one of numbers) for (const other of numbers) yield evenlySpaced(String(of(one, other, 1)))
  } else for (const value of Object.values(of ?? {})) yield* sentences(value)
}
