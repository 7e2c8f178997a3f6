import { compile } from '@jalon/core'
import { type Example, readExample, toExpectation } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { checkDirectory } from '../check-directory.ts'
import { readDirectory } from '../read-directory.ts'
import { directoryRules } from './index.ts'

/** What surrounds every example, unless the example says otherwise. */
const around: Readonly<Record<string, string>> = {
  'network/kinds.yaml': `
umj-requisition: { label: Unité médico-judiciaire, nature: structure, purpose: Être examinée }
asso-specialisee: { label: Association, nature: structure, purpose: Être accompagnée }
hebergement-specialise: { label: Hébergement, nature: structure, purpose: Être hébergée, protected: true }
siao-115: { label: "115", nature: line, purpose: Trouver un abri }
ligne-116006: { label: 116 006, nature: line, purpose: Être informée }
`,
  'territories/essai/territory.yaml': `
title: Essai
publisher: Réseau
communes: { codes: ["57463"] }
`,
  'territories/essai/zones.yaml': `
ressort-metz:
  label: ressort du tribunal judiciaire de Metz
  institution: tribunal-judiciaire
  communes: { codes: ["57463"] }
  source: { title: Tableau }
`,
}

/** What reading and checking the files of an example tells, as it is drawn. */
function toldOf(files: Readonly<Record<string, string>>) {
  const all = Object.entries({ ...around, ...files }).filter(([, text]) => text.trim() !== '')
  const sources = all.map(([file, text]) => ({ file, text }))
  const { kinds } = compile(sources).ir
  const { value: directory, diagnostics } = readDirectory(sources)
  return [...diagnostics, ...checkDirectory({ directory, kinds })]
}

function several(examples: Example | readonly Example[]): readonly Example[] {
  return Array.isArray(examples) ? examples : [examples as Example]
}

describe.each(directoryRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  test.each(several(rule.examples.incorrect).map((example, index) => [index + 1, example] as const))(
    'says what its incorrect example %i draws, once, and nothing else is said',
    (_, example) => {
      const { files, expected } = readExample(example, 'territories/essai/services.yaml')
      const told = toldOf(files)
      expect(told.map(toExpectation)).toEqual(expected)
      expect(new Set(told.map((each) => each.rule))).toEqual(new Set([name]))
    },
  )

  test('has nothing to say of its correct example', () => {
    const { files } = readExample(rule.examples.correct, 'territories/essai/services.yaml')
    expect(toldOf(files).map(toExpectation)).toEqual([])
  })
})
