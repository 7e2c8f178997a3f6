/** What ships holds names and sentences, never places: a span would carry the whole text of its file. */
import { expect, test } from 'vitest'
import { exampleSources } from '../testing/example-sources.ts'
import { compile } from './compile.ts'

test('nothing of the written form slips into the intermediate form', () => {
  const { ir, diagnostics } = compile(
    exampleSources({
      'essai/essai.pathway.yaml': `
sources: { cp: { title: Code pénal } }
facts: { age: { ask: Quel âge ?, type: choice, answers: { majeure: 18 ans ou plus, mineure: Moins de 18 ans } } }
conditions: { grave: { danger: oui } }
initial: age
states:
  age: { ask: age, next: danger }
  danger: { ask: danger, next: [{ guard: { condition: grave }, target: secours }, { else: fin }] }
  secours: { refer: { to: police-urgence, urgency: now, say: Appelez le 17, consent: not-required, sources: [cp] }, next: fin }
  fin: { final: fin }
`,
    }),
  )
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(
    keysIn(ir).filter(
      (key) => ['span', 'source', 'text', 'name', 'key'].includes(key) || key.endsWith('Key'),
    ),
  ).toEqual([])
})

function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(Array.isArray(value) ? [] : [key]),
    ...keysIn(inner),
  ])
}
