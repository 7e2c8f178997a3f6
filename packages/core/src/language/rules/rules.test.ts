/** Every rule's own examples: an incorrect one gives what its carets draw and nothing else, a correct one gives nothing. */
import type { Diagnostic, Example, Source } from '@jalon/diagnostics'
import { applySafe, readExample, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../../testing/example-sources.ts'
import { reproaches } from '../../testing/reproaches.ts'
import { compile } from '../compile.ts'
import { languageRules, linkRules, revisionRules } from './index.ts'
import { internalFault, toInternalFault } from './internal-fault.ts'

const options = { today: '2026-11-22', whole: true }

describe.each(languageRules.map((rule) => [rule.name, rule] as const))('%s', (name, { examples }) => {
  const { incorrect, correct } = examples

  test.each(listOf(incorrect).map((example, index) => [index + 1, example] as const))(
    'incorrect example %i is told as drawn',
    (_, example) => {
      const { files, expected } = readExample(example, exampleFile)
      const diagnostics = toldOf(files, name)
      expect(diagnostics.map(toExpectation)).toEqual(expected)
      expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set([name]))
      for (const diagnostic of diagnostics) expect(reproaches(diagnostic)).toEqual([])
      for (const source of exampleSources(files)) expect(staysTold(source, files, name)).toEqual([])
    },
  )

  test('the correct example gives nothing', () => {
    const { files } = readExample(correct, exampleFile)
    expect(toldOf(files, name).map(toExpectation)).toEqual([])
  })
})

test('the rules have examples enough to learn from', () => {
  const count = languageRules.flatMap(({ examples }) => listOf(examples.incorrect)).length
  expect(count).toBeGreaterThanOrEqual(150)
})

test('no two rules have the same name', () => {
  const names = [...languageRules, ...revisionRules, ...linkRules, internalFault].map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
})

test('a fault of ours is told as such, to be reported', () => {
  const told = toInternalFault(new TypeError('x is not a function'), 'essai/essai.pathway.yaml')
  expect(told.message.fr).toBe(
    "L'outil s'est arrêté sur essai/essai.pathway.yaml à cause d'un défaut qui vient de lui, pas de vous.",
  )
  expect(told.help?.fr).toContain('TypeError: x is not a function')
})

function listOf(examples: Example | readonly Example[]): readonly Example[] {
  return Array.isArray(examples) ? examples : [examples as Example]
}

/** What is told in the files of an example; hints of other rules are not what it is about. */
function toldOf(files: Readonly<Record<string, string>>, name: string): readonly Diagnostic[] {
  return compile(exampleSources(files), options).diagnostics.filter(({ rule, severity, span }) => {
    return Object.hasOwn(files, span.source.file) && (severity !== 'hint' || rule === name)
  })
}

/** What is still told by the rule after its safe corrections, among what had one. */
function staysTold(source: Source, files: Readonly<Record<string, string>>, name: string): readonly string[] {
  const told = compile(exampleSources(files), options).diagnostics.filter(
    ({ span }) => span.source.file === source.file,
  )
  const sameSource = told.map((each) => each.span.source)[0] ?? source
  const { text, applied } = applySafe(sameSource, told)
  if (applied.length === 0) return []
  const after = compile(
    exampleSources(files).map((each) => (each.file === source.file ? { ...each, text } : each)),
    options,
  ).diagnostics
  return after
    .filter(({ rule, span, suggestions }) => {
      return (
        rule === name &&
        span.source.file === source.file &&
        suggestions.some(({ safety }) => safety === 'safe')
      )
    })
    .map(({ message }) => message.fr)
}
