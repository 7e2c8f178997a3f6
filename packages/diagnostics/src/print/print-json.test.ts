import { expect, test } from 'vitest'
import type { Witness } from '../diagnostic.ts'
import { finding, said, spanOf } from '../testing/finding.ts'
import { printJson, toJson } from './print-json.ts'

const source = { file: 'pathways/a.yaml', text: 'states:\n  next: secuors\n' }

test('a finding has the shape that the command line promises', () => {
  expect(
    toJson(
      finding(spanOf(source, 'secuors'), { help: said('Écrivez « secours ».', 'Write "secours".') }),
      'en',
    ),
  ).toEqual({
    rule: 'unknown-state',
    severity: 'error',
    file: 'pathways/a.yaml',
    line: 2,
    column: 9,
    endLine: 2,
    endColumn: 16,
    message: '"securite" leads to "secuors".',
    why: 'The person could not go on.',
    help: 'Write "secours".',
    suggestions: [],
  })
})

test('a witness is passed on as it is', () => {
  const witness: Witness = {
    answers: [
      ['danger', 'oui'],
      ['violences', ['physique']],
    ],
    commune: null,
    communes: 0,
  }
  expect(toJson(finding(spanOf(source, 'secuors'), { witness }), 'fr').witness).toEqual(witness)
})

test('a report counts what it holds', () => {
  const report = JSON.parse(printJson([finding(spanOf(source, 'secuors'))], 'fr'))
  expect(report.diagnostics).toHaveLength(1)
  expect(report.counts).toEqual({ errors: 1, warnings: 0, hints: 0 })
})
