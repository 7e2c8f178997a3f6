import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finding, said, spanOf } from '../testing/finding.ts'
import { escapeMarkdown } from './markdown-text.ts'
import { printMarkdown } from './print-markdown.ts'

const source = { file: 'pathways/a.yaml', text: 'states:\n  securite:\n    next: secuors\n' }
const other = { file: 'pathways/b.yaml', text: 'next: secuors\n' }

test('a section a file, a sentence before each drawing, then why and how', () => {
  const diagnostic = finding(spanOf(source, 'secuors'), {
    help: said('Écrivez « secours ».'),
    suggestions: [{ label: said('remplacer par « secours »'), edits: [], safety: 'safe' }],
    witness: { answers: [['danger', 'oui']], commune: '99E01', communes: 1 },
  })
  expect(printMarkdown([diagnostic], 'fr').replaceAll('\u00a0', ' ').split('\n')).toEqual([
    '## Vérification des parcours : 1 erreur',
    '',
    '### `pathways/a.yaml`',
    '',
    '**erreur, ligne 3 :** « securite » mène à « secuors », qui n’existe pas.',
    '',
    '```text',
    '  ┌─ pathways/a.yaml:3:11',
    '  │',
    '2 │   securite:',
    '3 │     next: secuors',
    '  │           ^^^^^^^',
    '  │',
    '```',
    '',
    '- **Situation :** `danger = oui · commune 99E01`',
    '- **Pourquoi :** La personne ne pourrait pas continuer.',
    '- **Comment :** Écrivez « secours ».',
    '- **Correction possible (sûre) :** remplacer par « secours »',
    '- **Détails :** `jalon explain unknown-state`',
  ])
})

test('beyond ten, the rest is folded, and errors come before', () => {
  const warnings = Array.from({ length: 12 }, () =>
    finding(spanOf(source, 'secuors'), { severity: 'warning' }),
  )
  const text = printMarkdown([...warnings, finding(spanOf(other, 'secuors'))], 'fr')
  const [shown = '', folded = ''] = text.split('<details>')
  expect([shown, folded].map((part) => part.match(/^\*\*(erreur|attention)/gm)?.length)).toEqual([10, 3])
  expect(shown.indexOf('pathways/b.yaml')).toBeLessThan(shown.indexOf('pathways/a.yaml'))
  expect(folded).toContain('<summary>Les 3 suivants</summary>')
  expect(folded.trimEnd().endsWith('</details>')).toBe(true)
})

test('a report stays shorter than what GitHub accepts, and says what it leaves out', () => {
  const many = Array.from({ length: 500 }, () => finding(spanOf(source, 'secuors')))
  const text = printMarkdown(many, 'fr')
  expect(text.length).toBeLessThan(65_536)
  expect(text).toMatch(/\d+ autres ne sont pas montrés ici/)
})

test('a source that holds a fence does not close the block', () => {
  const fences = { file: 'a.yaml', text: '````\nsecuors\n' }
  expect(printMarkdown([finding(spanOf(fences, 'secuors'))], 'fr')).toContain('\n`````text\n')
})

test.each([
  ['an element', '<img src=x>', '\\<img src=x\\>'],
  ['a link', '[a](b)', '\\[a\\]\\(b\\)'],
  ['an identifier', 'a_b_c', 'a\\_b\\_c'],
  ['someone', 'voir @personne', 'voir @<!-- -->personne'],
  ['another request', 'voir #12', 'voir \\#<!-- -->12'],
  ['a numbered list', '1. un', '1\\. un'],
])('%s in a message is only text', (_, text, written) => {
  expect(escapeMarkdown(text)).toBe(written)
})

test('no message opens an element or calls someone', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '@', '\\', '`', 'a', '!', '[', ']', '(', ')', '\n', '&') }),
      (message) => {
        const written = escapeMarkdown(message).replaceAll('<!-- -->', '\0')
        expect(written).not.toMatch(/(?<!\\)(\\\\)*[<`[]|@(?!\0)|\n/)
      },
    ),
  )
})
