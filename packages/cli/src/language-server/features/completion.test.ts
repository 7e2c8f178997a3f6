import { expect, test } from 'vitest'
import { contentOf, smallNetwork } from '../testing/content-of.ts'
import { completionsAt } from './completion.ts'

const file = 'un/un.pathway.yaml'
const states = ['debut', 'secours', 'suite', 'fin']

test.each([
  ['after next', '  nouveau: { ask: accord, next: |', states],
  ['after initial', 'initial: |', states],
  ['after target', '    - { guard: { danger: oui }, target: s|', states],
  ['after else', '    - { else: |', states],
  ['after an answer of a map', '  nouveau: { ask: accord, next: { oui: |', states],
  ['at the answers of a map', '  nouveau: { ask: danger, next: { |', ['oui', 'non', 'inconnu']],
  ['at the answers that are left', '  nouveau: { ask: danger, next: { oui: fin, |', ['non', 'inconnu']],
  ['at the outcomes of what is invoked', '  nouveau: { invoke: deux, next: { |', ['fin']],
  ['on the lines of a map', '  nouveau:\n    ask: accord\n    next:\n      oui: fin\n      |', ['non']],
  [
    'after an answer on its line',
    '  nouveau:\n    ask: accord\n    next:\n      oui: |',
    [...states, 'nouveau'],
  ],
  ['after a fact in a guard', '    - { guard: { danger: |', ['oui', 'non', 'inconnu']],
  ['in a list of answers', '    - { guard: { danger: [oui, |', ['oui', 'non', 'inconnu']],
  [
    'in a comparison of several answers',
    '    - { guard: { violences: { includes: |',
    ['physique', 'sexuelle'],
  ],
  ['in a text', '  nouveau: { advise: |', []],
])('%s', (_, typed, labels) => {
  const text = `${smallNetwork[file]}${typed.replace('|', '')}\n`
  const content = contentOf(smallNetwork, { [file]: text })
  const offset = smallNetwork[file].length + typed.indexOf('|')
  expect(completionsAt(content, file, offset).map(({ label }) => label)).toEqual(labels)
})
