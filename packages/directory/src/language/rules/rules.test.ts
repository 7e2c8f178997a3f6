import { type Example, readExample, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { exampleFile, toldOf } from '../../testing/example-told.ts'
import { directoryRules } from './index.ts'

function several(examples: Example | readonly Example[]): readonly Example[] {
  return Array.isArray(examples) ? examples : [examples as Example]
}

describe.each(directoryRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(several(rule.examples.incorrect).map((example, index) => [index + 1, example] as const))(
    'says what its incorrect example %i draws, once, and nothing else is said',
    (_, example) => {
      const { files, expected } = readExample(example, exampleFile)
      const told = toldOf(files)
      expect(told.map(toExpectation)).toEqual(expected)
      expect(new Set(told.map((each) => each.rule))).toEqual(new Set([name]))
    },
  )

  test('has nothing to say of its correct example', () => {
    const { files } = readExample(rule.examples.correct, exampleFile)
    expect(toldOf(files).map(toExpectation)).toEqual([])
  })
})
