/** Every rule's own examples: an incorrect one gives what its carets draw and nothing else, a correct one gives nothing. */
import type { Diagnostic, Example, L10n } from '@jalon/diagnostics'
import { readExample, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../../testing/example-sources.ts'
import { compile } from '../compile.ts'
import { documentRules, pathwayRules, shapeRules, unitRules, vocabularyRules } from './index.ts'

const rules = [...documentRules, ...shapeRules, ...unitRules, ...pathwayRules, ...vocabularyRules]

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, { examples }) => {
  const { incorrect, correct } = examples
  const wrong: readonly Example[] = Array.isArray(incorrect) ? incorrect : [incorrect as Example]

  test.each(wrong.map((example, index) => [index + 1, example] as const))(
    'incorrect example %i is told as drawn',
    (_, example) => {
      const { files, expected } = readExample(example, exampleFile)
      const { diagnostics } = compile(exampleSources(files))
      expect(diagnostics.map(toExpectation)).toEqual(expected)
      expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(new Set([name]))
      for (const diagnostic of diagnostics) expect(reproaches(diagnostic)).toEqual([])
    },
  )

  test('the correct example gives nothing', () => {
    const { files } = readExample(correct, exampleFile)
    expect(compile(exampleSources(files)).diagnostics.map(toExpectation)).toEqual([])
  })
})

/** Words of our trade, or of blame, that an author must never read. */
const unwelcome = {
  fr: /parseu|n(œ|oe)ud|schéma|booléen|\btoken|invalide|illégal|oublié|fatal|erreur de syntaxe|string|objet|tableau|regex/i,
  en: /parse[rd]?\b|\bnode\b|schema|boolean|\btoken|invalid|illegal|forgot|fatal|syntax error|\bstring|\bobject|\barray|regex/i,
}

/** What is wrong with the sentences of a finding: too long to be read in one go, a word that is not welcome, no full stop. */
function reproaches({ message, why, help }: Diagnostic): readonly string[] {
  const parts: readonly L10n[] = [message, why, ...(help === undefined ? [] : [help])]
  return (['fr', 'en'] as const).flatMap((lang) => {
    const sentences = parts.map((part) => part[lang])
    const words = sentences.join(' ').split(/\s+/).length
    return [
      ...(words > 60 ? [`${words} words`] : []),
      ...sentences.filter((sentence) => unwelcome[lang].test(sentence) || !/[.?]$/.test(sentence)),
    ]
  })
}
