/** Every rule's own examples: an incorrect one gives what its carets draw and nothing else, a correct one gives nothing. */
import type { Example } from '@jalon/diagnostics'
import { readExample, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../../testing/example-sources.ts'
import { compile } from '../compile.ts'
import { documentRules, pathwayRules, shapeRules, unitRules, vocabularyRules } from './index.ts'

const rules = [...documentRules, ...shapeRules, ...unitRules, ...pathwayRules, ...vocabularyRules]

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, { examples }) => {
  const { incorrect, correct } = examples
  const wrong: readonly Example[] = Array.isArray(incorrect) ? incorrect : [incorrect as Example]

  test.each(wrong.map((example, index) => [index + 1, example] as const))('incorrect example %i is told as drawn', (_, example) => {
    const { files, expected } = readExample(example, exampleFile)
    const { diagnostics } = compile(exampleSources(files))
    expect(diagnostics.map(toExpectation)).toEqual(expected)
    expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set([name]))
  })

  test('the correct example gives nothing', () => {
    const { files } = readExample(correct, exampleFile)
    expect(compile(exampleSources(files)).diagnostics.map(toExpectation)).toEqual([])
  })
})
