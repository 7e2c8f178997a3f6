/** The pages of the rules are written by the rules: one that was changed since has another page. */
import { folder, referencePages } from '../docs-reference.mjs'

/** @type {import('../lib/project.mjs').Check} */
export const referenceIsFresh = {
  name: 'reference-is-fresh',
  promise: 'Each rule has its page, and the page shows what the rule says today.',
  find: async (project) => stalePages(await referencePages(), project),
}

/**
 * The pages that are missing, different, or of a rule that is no more.
 * @param {Readonly<Record<string, string>>} pages
 * @param {import('../lib/project.mjs').Project} project
 */
export function stalePages(pages, project) {
  const there = project.files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.md'))
  return [
    ...Object.entries(pages)
      .filter(([file, text]) => !there.includes(file) || project.text(file) !== text)
      .map(([file]) => `${file} is not what the rules say today: run « npm run docs ».`),
    ...there
      .filter((file) => pages[file] === undefined)
      .map((file) => `${file} is the page of no rule: run « npm run docs ».`),
  ]
}
