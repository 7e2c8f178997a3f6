import published from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic, Suggestion } from '../diagnostic.ts'
import { defineRule } from '../rule.ts'
import { fileSpan } from '../source.ts'
import { finding, said, spanOf } from '../testing/finding.ts'
import { printSarif, toSarif } from './print-sarif.ts'

// The schema of SARIF 2.1.0 as published, read from the only small package that carries it. It says draft 4, of which
// it uses nothing that later drafts read otherwise, except « id ».
const { $schema: _, id: __, ...schema } = published

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // One of its patterns has a bracket too many, which only the older reading of patterns lets pass.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) =>
      /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && URL.canParse(text, 'file:///a/'),
    'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  },
})
const validate = ajv.compile(schema)

function problemsOf(log: unknown): unknown {
  return validate(log) ? [] : validate.errors
}

const source = { file: 'pathways/a.yaml', text: 'states:\n  next: secuors\n  else: secuors\n' }
const label = said('remplacer par « secours »')
const fix: Suggestion = {
  label,
  edits: [{ span: spanOf(source, 'secuors'), text: 'secours' }],
  safety: 'safe',
}
const full = finding(spanOf(source, 'secuors'), {
  help: said('Vouliez-vous dire « secours » ?'),
  related: [{ span: spanOf(source, 'states'), value: said('les états sont ici') }],
  suggestions: [fix],
  witness: { answers: [['danger', 'oui']], commune: null, communes: 1 },
})
const rule = defineRule<unknown>({
  name: 'unknown-state',
  severity: 'error',
  summary: said('Une suite mène à un état qui n’existe pas.', 'An exit leads nowhere.'),
  why: said('La personne ne pourrait pas continuer.', 'The person could not go on.'),
  examples: { incorrect: 'next: secuors\n#     ^^^^^^^ n’existe pas', correct: 'next: secours' },
  check: () => undefined,
})

test('the schema is one that refuses', () => {
  expect(problemsOf({ version: '2.1.0' })).not.toEqual([])
  expect(
    problemsOf({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', colour: 'red' } } }] }),
  ).not.toEqual([])
  expect(
    problemsOf({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }] }),
  ).not.toEqual([])
})

test.each<[string, readonly Diagnostic[]]>([
  ['nothing', []],
  ['a finding with everything', [full]],
  [
    'the same related place twice',
    [finding(fileSpan(source), { related: [...full.related, ...full.related] })],
  ],
  ['the same suggestion twice', [finding(fileSpan(source), { suggestions: [fix, fix] })]],
  ['a suggestion without an edit', [finding(fileSpan(source), { suggestions: [{ ...fix, edits: [] }] })]],
  ['a file with a difficult name', [finding(fileSpan({ file: './dossier été/a#b:c\ud800.yaml', text: '' }))]],
])('a report of %s follows the official schema of SARIF 2.1.0', (_, found) => {
  expect(problemsOf(toSarif(found, { lang: 'fr', rules: [rule], version: '0.1.0' }))).toEqual([])
  expect(problemsOf(JSON.parse(printSarif(found, { lang: 'en' })))).toEqual([])
})

test('whatever the texts, the report follows the official schema', () => {
  const anyFinding = fc
    .record({
      file: fc.string({ unit: 'binary', minLength: 1, maxLength: 15 }),
      text: fc.string({ unit: 'binary', maxLength: 40 }),
      words: fc.string({ unit: 'binary', maxLength: 20 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      severity: fc.constantFrom('error', 'warning', 'hint'),
    })
    .map(({ file, text, words, share, severity }) => {
      const span = { source: { file, text }, start: Math.floor(share * text.length), end: text.length }
      const suggestions = [{ label: said(words), edits: [{ span, text: words }], safety: 'review' as const }]
      return finding(span, {
        severity,
        message: said(words),
        related: [{ span, value: said(words) }],
        suggestions,
      })
    })
  fc.assert(
    fc.property(fc.array(anyFinding, { maxLength: 3 }), (found) => {
      expect(problemsOf(JSON.parse(printSarif(found, { lang: 'fr' })))).toEqual([])
    }),
  )
})

test('a result has its rule, its place, its fix and two names for its fingerprint', () => {
  const [run] = toSarif([full], { lang: 'fr', rules: [rule] }).runs
  const [result] = run?.results ?? []
  expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('unknown-state')
  expect(result?.level).toBe('error')
  expect(result?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'pathways/a.yaml' },
    region: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 16, snippet: { text: 'secuors' } },
  })
  expect(result?.fixes).toEqual([
    {
      description: { text: 'Correction possible (sûre)\u00a0: remplacer par « secours »' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'pathways/a.yaml' },
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 9, endLine: 2, endColumn: 16 },
              insertedContent: { text: 'secours' },
            },
          ],
        },
      ],
      properties: { safety: 'safe' },
    },
  ])
  expect(new Set(Object.values(result?.partialFingerprints ?? {})).size).toBe(1)
  expect(Object.keys(result?.partialFingerprints ?? {})).toEqual([
    'primaryLocationLineHash',
    'jalonRuleFileText/v1',
  ])
})

test('a rule is described in the language asked, its page in both, and the other language beside', () => {
  const [run] = toSarif([], { lang: 'fr', rules: [rule] }).runs
  const [described] = run?.tool.driver.rules ?? []
  expect(described?.shortDescription.text).toBe('Une suite mène à un état qui n’existe pas.')
  expect(described?.help.markdown).toContain('**Pourquoi\u00a0:** La personne ne pourrait pas continuer.')
  expect(described?.help.markdown).toContain('**Why:** The person could not go on.')
  expect(described?.help.markdown).toContain('```yaml\nnext: secuors\n#     ^^^^^^^ n’existe pas\n```')
  expect(run?.translations[0]?.language).toBe('en')
  expect(run?.translations[0]?.rules[0]?.shortDescription.text).toBe('An exit leads nowhere.')
})

test('a rule that nobody described is there all the same', () => {
  const [run] = toSarif([finding(fileSpan(source), { rule: 'internal-fault' })], {
    lang: 'fr',
    rules: [rule],
  }).runs
  expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual(['unknown-state', 'internal-fault'])
  expect(run?.results[0]?.ruleIndex).toBe(1)
})

test('a message cannot make a link', () => {
  const [run] = toSarif([finding(fileSpan(source), { message: said('[ici](1) ou [là]') })], {
    lang: 'fr',
  }).runs
  expect(run?.results[0]?.message.text).toMatch(/^\\\[ici\]\(1\) ou \[là\]\n/)
})
