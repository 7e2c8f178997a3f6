/** The examples of the rules on pages: an incorrect one gives what its carets draw, a correct one gives nothing. */
import { type Example, readExample, runRules, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { pageOfExample } from '../testing/page-of-example.ts'
import { pageRules } from './index.ts'

describe.each(pageRules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const told = (example: Example) => {
    const { files, expected } = readExample(example, 'page.html')
    return { found: runRules([rule], pageOfExample(files)), expected }
  }

  test.each([rule.examples.incorrect].flat().map((example, index) => [index + 1, example] as const))(
    'incorrect example %i is told as drawn',
    (_, example) => {
      const { found, expected } = told(example as Example)
      expect(found).not.toEqual([])
      // Nothing can be drawn in a text of one line, nor in a page of none.
      const drawn = found.map(toExpectation).filter(({ file, column }) => file === 'page.html' && column > 5)
      expect(drawn).toEqual(expected)
    },
  )

  test('the correct example gives nothing', () => {
    expect(told(rule.examples.correct).found.map(({ message }) => message.fr)).toEqual([])
  })

  test('its words have one kind of apostrophe', () => {
    const examples = [rule.examples.incorrect].flat().flatMap((example) => told(example as Example).found)
    const words = [rule, ...examples].map((each) => JSON.stringify({ ...each, span: '', examples: '' }))
    expect(words.filter((each) => each.includes('’'))).toEqual([])
  })

  test('every message says what to do', () => {
    for (const example of [rule.examples.incorrect].flat()) {
      for (const { help } of told(example as Example).found) expect(help).toBeDefined()
    }
  })
})

test('each rule stands once, under a name of its own', () => {
  expect(new Set(pageRules.map(({ name }) => name)).size).toBe(pageRules.length)
})
