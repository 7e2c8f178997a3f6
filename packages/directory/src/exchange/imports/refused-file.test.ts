import { type Example, readExample, runRules, toExpectation } from '@jalon/diagnostics'
import { expect, test } from 'vitest'
import { refusedFile } from './refused-file.ts'

/** What is told of the file of an example. */
function told(example: Example) {
  const { files, expected } = readExample(example, 'finess.csv')
  const sources = Object.entries(files).map(([file, text]) => ({ file, text }))
  return { expected, found: sources.flatMap((source) => runRules([refusedFile], source)).map(toExpectation) }
}

test('says what its incorrect example draws, and nothing of the correct one', () => {
  const { expected, found } = told(refusedFile.examples.incorrect as Example)
  expect(found).toEqual(expected)
  expect(expected).toHaveLength(1)
  expect(told(refusedFile.examples.correct).found).toEqual([])
})
