/** A page that tells what should be heard or seen quotes the interface as it is, between « and ». */
import { evenlySpaced, interfaceWords } from '../lib/interface-words.mjs'

const pages = ['docs/accessibilite/protocole-manuel.md', 'docs/guide-professionnels/README.md']

/** @type {import('../lib/project.mjs').Check} */
export const interfaceIsQuoted = {
  name: 'interface-is-quoted',
  promise: 'What the pages for people quote of the interface is what it says.',
  find: async (project) => {
    const words = await interfaceWords()
    return pages.flatMap((file) => misquoted(file, project.text(file), words))
  },
}

/**
 * The quotations that the interface never says.
 * @param {string} file
 * @param {string} text
 * @param {ReadonlySet<string>} words
 */
export function misquoted(file, text, words) {
  return [...text.matchAll(/«([^»]*)»/g)]
    .map(([, quoted]) => evenlySpaced(quoted ?? ''))
    .filter((quoted) => !words.has(quoted))
    .map((quoted) => `${file} quotes « ${quoted} », which the interface never says.`)
}
