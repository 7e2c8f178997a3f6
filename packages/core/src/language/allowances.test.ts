/** A rule is set aside in one place, with a reason, and nowhere else. */
import { describe, expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../testing/example-sources.ts'
import { compile } from './compile.ts'

const reason = '{ unexplained-abbreviation: "Réservé aux juristes." }'

/** The rules told of a pathway, hints and the rest of the network apart. */
function rulesTold(text: string): readonly string[] {
  return compile(exampleSources({ [exampleFile]: text }), { today: '2026-11-22' }).diagnostics.flatMap(
    ({ rule, severity, span }) => (severity !== 'hint' && span.source.file === exampleFile ? [rule] : []),
  )
}

describe('a silence covers the thing that it stands in', () => {
  const conseil = 'conseil: { advise: Voyez le JAF., next: fin }'
  test.each([
    ['nothing', `states: { ${conseil}, fin: { final: fin } }`, ['unexplained-abbreviation']],
    ['the pathway', `allow: ${reason}\nstates: { ${conseil}, fin: { final: fin } }`, []],
    ['the state', `states: { ${conseil.replace(' }', `, allow: ${reason} }`)}, fin: { final: fin } }`, []],
    [
      'another state',
      `states: { ${conseil}, fin: { final: fin, allow: ${reason} } }`,
      ['unexplained-abbreviation', 'unused-allow'],
    ],
    [
      'the fact',
      `facts: { juge: { ask: Un JAF est-il saisi ?, type: yes-no, allow: ${reason} } }\nstates: { conseil: { ask: juge, next: fin }, fin: { final: fin } }`,
      [],
    ],
    [
      'the pathway, without a reason',
      `allow: { unexplained-abbreviation: "" }\nstates: { ${conseil}, fin: { final: fin } }`,
      ['allow-without-reason', 'unexplained-abbreviation'],
    ],
  ])('%s', (_, text, rules) => {
    expect(rulesTold(`initial: conseil\n${text}\n`)).toEqual(rules)
  })
})

test('an error is told whatever the file says', () => {
  const text =
    'initial: fin\nallow: { review-overdue: "Plus tard." }\nreview-by: 2026-01-01\nstates: { fin: { final: fin } }\n'
  expect(rulesTold(text)).toEqual(['unused-allow', 'review-overdue'])
})

test('a rule that another command asks is known: its warning may be set aside, its error may not', () => {
  const allowing = (rule: string) =>
    rulesTold(`initial: fin\nallow: { ${rule}: "Vu." }\nstates: { fin: { final: fin } }\n`)
  expect(allowing('source-not-found')).toEqual([])
  expect(allowing('review-date-moved')).toEqual(['unused-allow'])
})

test('what others find is silenced by the same words, and left to them', () => {
  const text = 'initial: fin\nstates: { fin: { final: fin, allow: { urgency-rises: "Vu en réunion." } } }\n'
  const { allowances, diagnostics } = compile(exampleSources({ [exampleFile]: text }))
  expect(diagnostics.filter(({ rule }) => rule === 'unused-allow')).toEqual([])
  expect(allowances.map(({ rule }) => rule.value)).toEqual(['urgency-rises'])
})
