import { expect, test } from 'vitest'
import { unanswered } from './criteria-are-answered.mjs'

const criteria = {
  source: '',
  licence: '',
  credit: '',
  topics: [{ number: 1, title: 'Tout', criteria: Array.from({ length: 106 }, () => 'Est-ce vrai ?') }],
}
const numbers = criteria.topics[0]?.criteria.map((_, index) => `1.${index + 1}`) ?? []

/** @param {readonly string[]} lines */
const resultsOf = (lines) => `{
  "module": "", "limits": "", "wcag22": [],
  "tests": { "clavier": "widget/e2e/keyboard.e2e.ts" },
  "criteria": {
${lines.join(',\n')}
  }
}`
const answered = numbers.map((number) => `    "${number}": { "result": "hand", "note": "" }`)
const files = ['widget/e2e/keyboard.e2e.ts']

test('106 criteria answered once each by tests that exist are fine', () => {
  expect(unanswered(criteria, resultsOf(answered), files)).toEqual([])
})

test.each([
  ['a criterion without an answer', answered.slice(1), files, 'criterion 1.1 has no answer'],
  [
    'a criterion answered twice',
    [...answered, '    "1.1": { "result": "na", "note": "" }'],
    files,
    '1.1 is answered twice',
  ],
  [
    'a number of no criterion',
    [...answered, '    "2.1": { "result": "na", "note": "" }'],
    files,
    '2.1 is no criterion',
  ],
  ['a test file that is no more', answered, [], '« widget/e2e/keyboard.e2e.ts » does not exist'],
  [
    'a test that has no name',
    ['    "1.1": { "result": "tests", "tests": ["souris"], "note": "" }', ...answered.slice(1)],
    files,
    '1.1 names « souris »',
  ],
  [
    'tests that are not named',
    ['    "1.1": { "result": "tests", "note": "" }', ...answered.slice(1)],
    files,
    '1.1 is said to be held by tests',
  ],
])('%s is told', (_, lines, there, words) => {
  expect(unanswered(criteria, resultsOf(lines), there)).toEqual([expect.stringContaining(words)])
})
