/** Every rule's own examples: an incorrect one gives what its carets draw, a correct one gives nothing. */
import { reproaches } from '@jalon/core/testing'
import type { Diagnostic, Example } from '@jalon/diagnostics'
import { readExample, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import {
  exampleFile,
  toldOf,
  toldOfChange,
  toldOfMistakes,
  toldOfScenarios,
} from '../testing/example-told.ts'
import { changeRules, mutationRules, scenarioRules, verifierRules } from './index.ts'

const rules = [...verifierRules, ...changeRules, ...scenarioRules, ...mutationRules].map(
  (rule) => [rule.name, rule] as const,
)
const tellers = new Map([
  ...changeRules.map(({ name }) => [name, toldOfChange] as const),
  ...scenarioRules.map(({ name }) => [name, toldOfScenarios] as const),
  ...mutationRules.map(({ name }) => [name, toldOfMistakes] as const),
])

describe.each(rules)('%s', (name, { examples }) => {
  const { incorrect, correct } = examples

  test.each(listOf(incorrect).map((example, index) => [index + 1, example] as const))(
    'incorrect example %i is told as drawn',
    (_, example) => {
      const { files, expected } = readExample(example, exampleFile)
      const told = aboutRule(files, name)
      expect(told.map(toExpectation)).toEqual(expected)
      expect(new Set(told.map(({ rule }) => rule))).toEqual(new Set([name]))
      for (const diagnostic of told) expect(reproaches(diagnostic)).toEqual([])
    },
  )

  test('the correct example gives nothing', () => {
    const { files } = readExample(correct, exampleFile)
    expect(aboutRule(files, name).map(toExpectation)).toEqual([])
  })
})

function listOf(examples: Example | readonly Example[]): readonly Example[] {
  return Array.isArray(examples) ? examples : [examples as Example]
}

/** What is told; warnings and hints of other rules are not what an example is about, an error of another is. */
function aboutRule(files: Readonly<Record<string, string>>, name: string): readonly Diagnostic[] {
  return [...(tellers.get(name)?.(files) ?? toldOf(files))]
    .filter(({ rule, severity }) => rule === name || severity === 'error')
    .sort((a, b) => a.span.source.file.localeCompare(b.span.source.file) || a.span.start - b.span.start)
}
