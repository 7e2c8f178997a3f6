import { expect, test } from 'vitest'
import { budget, oldFigures, otherLanguage, strangers, tooHeavy } from './widget-is-small.mjs'

test('a module of the authors’ side is named', () => {
  const yaml = 'node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/browser/index.js'
  expect(strangers(['widget/src/app/app.tsx', yaml, 'packages/core/src/language/read.ts'])).toHaveLength(2)
  expect(strangers(['packages/core/src/ir/guard.ts', 'packages/directory/src/runtime.ts'])).toEqual([])
})

test('the words of the other language are named, unless nothing is left of them', () => {
  const modules = new Map([
    ['widget/src/messages/english/plan.ts', 'const plan = {}'],
    ['widget/src/messages/english.ts', ' '],
    ['widget/src/messages/always-french.ts', 'const paper = {}'],
  ])
  expect(otherLanguage(modules, 'english')).toHaveLength(1)
  expect(otherLanguage(modules, 'french')).toEqual([])
})

test('the budget is a limit, not a target', () => {
  expect(tooHeavy(budget)).toEqual([])
  expect(tooHeavy(budget + 1)).toHaveLength(1)
})

test.each([
  ['rounded', 'Le widget pèse 31,2 kB brotli.', []],
  ['old', 'Weighs 29.0 kB brotli.', [expect.stringContaining('says 29.0 kB')]],
  ['the budget itself', 'At most 45,7 kB brotli.', []],
  ['that of the code alone', 'The code alone: 25.2 kB brotli.', []],
])('a figure of the README may be %s', (_, text, found) => {
  expect(oldFigures(text, [31_400, 25_000])).toEqual(found)
})
