/** The examples of the rules on files: an incorrect one gives what its carets draw, a correct one gives nothing. */
import type { Example } from '@jalon/diagnostics'
import { readExample, runRules, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { exampleFiles } from '../testing/example-files.ts'
import { editorRules, fileRules } from './index.ts'

describe.each([...fileRules, ...editorRules].map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  const told = (example: Example) => {
    const { files, expected } = readExample(example, '')
    return { found: runRules([rule], exampleFiles(files)), expected }
  }

  test.each([rule.examples.incorrect].flat().map((example, index) => [index + 1, example] as const))(
    'incorrect example %i is told as drawn',
    (_, example) => {
      const { found, expected } = told(example as Example)
      expect(found).not.toEqual([])
      // Nothing can be drawn in a file that is not there.
      if (found.some(({ span }) => span.source.text !== ''))
        expect(found.map(toExpectation)).toEqual(expected)
    },
  )

  test('the correct example gives nothing', () => {
    expect(told(rule.examples.correct).found).toEqual([])
  })
})
