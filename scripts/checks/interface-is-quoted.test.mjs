import { expect, test } from 'vitest'
import { misquoted } from './interface-is-quoted.mjs'

const words = new Set(['Commencer', 'Danger immédiat :', 'Question 3'])

test('a page that quotes the interface is fine, whatever the spaces', () => {
  const page =
    'Appuyez sur «\u00a0Commencer\u00a0», puis lisez « Danger\nimmédiat\u00a0: » et « Question 3 ».'
  expect(misquoted('page.md', page, words)).toEqual([])
})

test('a sentence that the interface does not say is told', () => {
  expect(misquoted('page.md', 'Appuyez sur « Démarrer ».', words)).toEqual([
    'page.md quotes « Démarrer », which the interface never says.',
  ])
})
