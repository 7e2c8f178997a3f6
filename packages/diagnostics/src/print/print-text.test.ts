import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Diagnostic } from '../diagnostic.ts'
import { fileSpan } from '../source.ts'
import type { Source, Span } from '../source.ts'
import { finding, said, spanOf } from '../testing/finding.ts'
import { displayWidth } from './display-width.ts'
import { printOne, printText } from './print-text.ts'

const source: Source = {
  file: 'pathways/triage/triage.pathway.yaml',
  text: [
    'pathway: triage',
    'initial: securite',
    'states:',
    '  securite:',
    '    ask: danger',
    '    next: { oui: secuors, non: fin }',
    '  fin: { final: fin }',
    ...Array.from({ length: 10 }, (_, index) => `  autre-${index}: { final: fin }`),
    '  secours: { final: secours }',
    '',
  ].join('\n'),
}

/** The frame alone: between the sentence and « Pourquoi ». */
function frameOf(diagnostic: Diagnostic): string {
  const lines = printOne(diagnostic, 'fr').split('\n')
  const end = lines.findIndex((line) => line.startsWith('  Pourquoi') || line.startsWith('  Situation'))
  return lines.slice(1, end).join('\n')
}

/** A drawing written in a test, without the indent of the test. */
function drawing(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n')
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  // The margin of the drawing itself is as wide as the longest line number.
  return lines.map((line) => line.slice(indent)).join('\n')
}

test('a finding says what, where, why, how, what would mend it, and where to read more', () => {
  const diagnostic = finding(spanOf(source, 'secuors'), {
    help: said('Vouliez-vous dire « secours » ?'),
    suggestions: [
      { label: said('remplacer par « secours »'), edits: [], safety: 'safe' },
      { label: said('écrire cet état'), edits: [], safety: 'review' },
    ],
    witness: {
      answers: [
        ['danger', 'oui'],
        ['violences', ['physique', 'sexuelle']],
      ],
      commune: '99E01',
      communes: 3,
    },
  })
  expect(
    printOne(diagnostic, 'fr')
      .split('\n')
      .map((line) => line.trimEnd()),
  ).toEqual([
    'erreur[unknown-state] « securite » mène à « secuors », qui n’existe pas.',
    '  ┌─ pathways/triage/triage.pathway.yaml:6:18',
    '  │',
    '5 │     ask: danger',
    '6 │     next: { oui: secuors, non: fin }',
    '  │                  ^^^^^^^',
    '7 │   fin: { final: fin }',
    '  │',
    '  Situation\u00a0: danger = oui · violences = physique, sexuelle · commune 99E01 et 2',
    '    autres',
    '  Pourquoi\u00a0: La personne ne pourrait pas continuer.',
    '  Comment\u00a0: Vouliez-vous dire « secours » ?',
    '  Correction possible (sûre)\u00a0: remplacer par « secours »',
    '  Correction possible (à relire)\u00a0: écrire cet état',
    '  Détails\u00a0: jalon explain unknown-state',
  ])
})

test('places near each other in a file share a frame', () => {
  const related = [{ span: spanOf(source, 'initial: securite'), value: said('on commence ici') }]
  expect(frameOf(finding(spanOf(source, 'secuors'), { related }))).toBe(
    drawing(`
      X ┌─ pathways/triage/triage.pathway.yaml:6:18
      X │
      1 │ pathway: triage
      2 │ initial: securite
      X │ ----------------- on commence ici
      3 │ states:
      4 │   securite:
      5 │     ask: danger
      6 │     next: { oui: secuors, non: fin }
      X │                  ^^^^^^^
      7 │   fin: { final: fin }
      X │
    `).replaceAll('X', ' '),
  )
})

test('a place far away has its own frame, on the same margin', () => {
  const related = [{ span: spanOf(source, 'secours: {'), value: said('un nom proche') }]
  const frame = frameOf(finding(spanOf(source, 'secuors'), { related }))
  expect(frame).toContain(' 6 │     next: { oui: secuors, non: fin }')
  expect(frame).toContain('18 │   secours: { final: secours }\n   │   ---------- un nom proche')
  expect(frame.match(/┌─/g)).toHaveLength(2)
})

test('a place of several lines is drawn with a bar, its blank end left out', () => {
  const start = source.text.indexOf('securite:')
  const span = { source, start, end: source.text.indexOf('fin: {') }
  const related = [{ span: spanOf(source, 'danger'), value: said('la question') }]
  expect(frameOf(finding(span, { related }))).toBe(
    drawing(`
      X ┌─ pathways/triage/triage.pathway.yaml:4:3
      X │
      3 │   states:
      4 │ ╭   securite:
      5 │ │     ask: danger
      X │ │          ------ la question
      6 │ │     next: { oui: secuors, non: fin }
      X │ ╰────────────────────────────────────^
      7 │     fin: { final: fin }
      X │
    `).replaceAll('X', ' '),
  )
})

test('a very long place keeps its two first lines and its last', () => {
  const span = { source, start: source.text.indexOf('autre-0'), end: source.text.indexOf('secours: {') }
  const frame = frameOf(finding(span))
  expect(frame).toContain(' 9 │ │   autre-1: { final: fin }\n ⋮ │ │\n17 │ │   autre-9: { final: fin }')
})

test.each([
  ['a tab, which is seen', 'clé:\tsecuors', 'clé:→   secuors', '        ^^^^^^^'],
  ['East Asian letters', '日本語: secuors', '日本語: secuors', '        ^^^^^^^'],
  ['combining accents', 'e\u0301te\u0301: secuors', 'e\u0301te\u0301: secuors', '     ^^^^^^^'],
  ['a family of emoji', '👩‍👩‍👧: secuors', '👩‍👩‍👧: secuors', '    ^^^^^^^'],
  ['non-breaking spaces', '«\u00a0a\u202f»: secuors', '«\u00a0a\u202f»: secuors', '       ^^^^^^^'],
  [
    'a turn of direction, which is written out',
    'a\u202eb: secuors',
    'a<U+202E>b: secuors',
    '            ^^^^^^^',
  ],
  [
    'an escape, which is written out',
    'a\u001b[31m: secuors',
    'a<U+001B>[31m: secuors',
    '               ^^^^^^^',
  ],
  ['the end of a Windows line', 'a: secuors\r', 'a: secuors', '   ^^^^^^^'],
])('the place stays under its word after %s', (_, text, shown, under) => {
  const one = { file: 'a.yaml', text: `${text}\n` }
  const lines = frameOf(finding(spanOf(one, 'secuors'))).split('\n')
  expect(lines.slice(2, 4)).toEqual([`1 │ ${shown}`, `  │ ${under}`])
})

test('a long line is cut around the place', () => {
  const one = { file: 'a.yaml', text: `${'avant '.repeat(40)}secuors ${'après '.repeat(40)}\n` }
  const [code = '', under = ''] = frameOf(finding(spanOf(one, 'secuors')))
    .split('\n')
    .slice(2, 4)
  expect(code).toMatch(/^1 │ ….*secuors.*…$/)
  expect(under.indexOf('^')).toBe(code.indexOf('secuors'))
  expect(displayWidth(code)).toBeLessThanOrEqual(80)
})

test('a file that is one endless line is printed like another', () => {
  const one = { file: 'a.yaml', text: `${'été 日本 '.repeat(20_000)}secuors` }
  const lines = frameOf(finding(spanOf(one, 'secuors'))).split('\n')
  expect(lines[2]).toMatch(/^1 │ ….* secuors$/)
})

test('a place that is nothing but a position has one sign under it', () => {
  expect(frameOf(finding(fileSpan({ file: 'a.yaml', text: '' })))).toContain('1 │\n  │ ^')
})

test('for a screen reader, everything is a sentence', () => {
  const related = [{ span: spanOf(source, 'initial: securite'), value: said('on commence ici') }]
  const diagnostic = finding(spanOf(source, 'secuors'), {
    related,
    suggestions: [{ label: said('remplacer par « secours »'), edits: [], safety: 'safe' }],
    witness: { answers: [['danger', 'oui']], commune: null, communes: 1 },
  })
  const text = printText([diagnostic], 'fr', { plain: true, colour: true })
  expect(text.replaceAll('\u00a0', ' ').split('\n')).toEqual([
    'pathways/triage/triage.pathway.yaml, ligne 6, colonne 18 : erreur, « securite » mène à « secuors », qui n’existe pas.',
    'Texte : « next: { oui: secuors, non: fin } »',
    'Voir aussi : pathways/triage/triage.pathway.yaml, ligne 2, colonne 1 : on commence ici',
    'Situation : danger = oui ; hors du territoire',
    'Pourquoi : La personne ne pourrait pas continuer.',
    'Correction possible (sûre) : remplacer par « secours »',
    'Détails : jalon explain unknown-state',
    '',
    '1 erreur',
  ])
})

test.each([
  ['nothing', [], 'Rien à signaler.'],
  ['one of each', ['error', 'warning', 'hint'], '1 erreur, 1 avertissement, 1 conseil'],
  ['several', ['error', 'error', 'warning', 'warning'], '2 erreurs, 2 avertissements'],
] as const)('the last line counts: %s', (_, severities, count) => {
  const found = severities.map((severity) => finding(fileSpan(source), { severity }))
  expect(printText(found, 'fr').split('\n').at(-1)).toBe(count)
})

/** Blanks at the end of a line are seen by no one. */
function withoutTrail(text: string): string {
  return text.replace(/\s+$/gm, '')
}

/** Any text, with more of what makes printing hard than chance would bring. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '\t',
        '日本',
        '👩‍👩‍👧',
        '\u202e',
        '\u001b[2J',
        'e\u0301',
        ' '.repeat(30),
        'mot '.repeat(30),
      ),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''))

/** A finding anywhere in any file. */
const anyFinding = fc
  .record({
    text: anyText,
    places: fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
      { minLength: 1, maxLength: 4 },
    ),
    words: anyText,
  })
  .map(({ text, places, words }) => {
    const one = { file: 'a.yaml', text }
    const spans = places.map(([a, b]): Span => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)].map((share) => Math.floor(share * text.length))
      return { source: one, start: start ?? 0, end: end ?? 0 }
    })
    const [first = fileSpan(one), ...others] = spans
    return finding(first, {
      message: said(words),
      related: others.map((span) => ({ span, value: said(words) })),
    })
  })

test('whatever the file, nothing hidden reaches the terminal and no line is wider than it', () => {
  fc.assert(
    fc.property(anyFinding, (diagnostic) => {
      const text = printOne(diagnostic, 'fr')
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200e\u200f\u2028\u2029]/u)
      for (const line of text.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80)
    }),
    { numRuns: 400 },
  )
})

test('colours change nothing but colours', () => {
  fc.assert(
    fc.property(anyFinding, (diagnostic) => {
      const plain = stripVTControlCharacters(printOne(diagnostic, 'fr', { colour: true }))
      expect(withoutTrail(plain)).toBe(withoutTrail(printOne(diagnostic, 'fr')))
    }),
    { numRuns: 200 },
  )
})

test('the colour of a finding is that of its severity', () => {
  const text = printOne(finding(spanOf(source, 'secuors')), 'fr', { colour: true })
  expect(text).toContain('\u001b[1;31merreur[unknown-state]\u001b[0m')
  expect(text).toContain('\u001b[1;31m^^^^^^^\u001b[0m')
})

test('a line that a finding hides is shown by no drawing, its own or that of a neighbour', () => {
  const secret = finding(spanOf(source, 'ask'), { hidden: [spanOf(source, 'danger')] })
  const neighbour = finding(spanOf(source, 'secuors'))
  expect(printOne(secret, 'fr')).not.toContain('danger')
  const all = printText([secret, neighbour], 'fr')
  expect(all).not.toContain('danger')
  expect(all).toContain('5 │ ···')
  expect(all).toContain('secuors')
})
