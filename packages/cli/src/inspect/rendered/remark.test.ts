/** Whose line of the console it is. */
import { expect, test } from 'vitest'
import { remarkIn } from './remark.ts'

test.each([
  ['the element', '<parcours-orientation> : aucune donnée.', 'aucune donnée.'],
  [
    'the element in a frame',
    `parcours-orientation, dans un cadre : theme="rose" n'est pas compris.`,
    `theme="rose" n'est pas compris.`,
  ],
  ['the loader of the frame', "cadre.js : l'outil est sans place : rien.", "l'outil est sans place : rien."],
  ['another script', 'menu.js : rien.', undefined],
  ['a script that only names the tool', 'Vu : <parcours-orientation> : rien.', undefined],
])('a line of %s', (_, line, remark) => {
  expect(remarkIn(line)).toBe(remark)
})
