import { expect, test } from 'vitest'
import { projectOf } from '../lib/project.mjs'
import { stalePages } from './reference-is-fresh.mjs'

const page = 'docs/reference/rules/unknown-state.md'
const pages = { [page]: '# unknown-state\n' }

test('a page as its rule says it is fresh', () => {
  expect(stalePages(pages, projectOf({ ...pages, 'docs/glossary.md': '' }))).toEqual([])
})

test.each([
  ['changed by hand', { [page]: '# unknown-state, retouched\n' }, `${page} is not what the rules say`],
  ['missing', {}, `${page} is not what the rules say`],
  [
    'of a rule that is no more',
    { ...pages, 'docs/reference/rules/old.md': '' },
    'old.md is the page of no rule',
  ],
])('a page %s is told, with the command to run', (_, texts, words) => {
  const found = stalePages(pages, projectOf(texts))
  expect(found).toEqual([expect.stringContaining(words)])
  expect(found).toEqual([expect.stringContaining('npm run docs')])
})
