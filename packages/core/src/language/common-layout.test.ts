/** What the quick reader understands, the YAML reader understands in the same way, to the last place. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCommonLayout } from './common-layout.ts'
import { modernise } from './older-forms.ts'
import { readAnyLayout } from './parse.ts'

const root = fileURLToPath(new URL('../../../../pathways/', import.meta.url))
const realFiles = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^[^.].*\.yaml$/.test(name),
)
const realTexts = realFiles.map((name) => readFileSync(join(root, name), 'utf8'))

/** Gives whether the quick reader read it. */
function expectAgreement(text: string): boolean {
  const source = { file: 'essai.yaml', text }
  const common = readCommonLayout(source)
  if (common === undefined) return false
  const tree = modernise(source, common, [])
  expect(readAnyLayout(source), text).toEqual({ source, tree, problems: [] })
  return true
}

test.each(realFiles)('%s', (name) => {
  expectAgreement(readFileSync(join(root, name), 'utf8'))
})

test('most files are in the common layout', () => {
  expect(realTexts.filter(expectAgreement).length).toBeGreaterThan(realTexts.length * 0.8)
})

test.each([
  ['a block text', 'a: |\n  b\n'],
  ['a text on two lines', 'a: b\n  c\n'],
  ['a quoted text on two lines', 'a: "b\n  c"\n'],
  ['an escape', 'a: "b\\n"\n'],
  ['a collection on two lines', 'a: [b,\n  c]\n'],
  ['no value', 'a:\nb: c\n'],
  ['no value between braces', 'a: { b: , c: d }\n'],
  ['a key alone between braces', 'a: { b }\n'],
  ['a comma before a bracket', 'a: [b, ]\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['a colon at the end of a text', 'a: b:\n'],
  ['a pair in a list', 'a: [b: c]\n'],
  ['an anchor', 'a: &b c\n'],
  ['an alias', 'a: *b\n'],
  ['a tag', 'a: !b c\n'],
  ['a merge', '<<: b\n'],
  ['a question mark', '? a\n'],
  ['a key written twice', 'a: b\na: c\n'],
  ['a key written twice between braces', 'a: { b: c, b: d }\n'],
  ['a directive', '%YAML 1.2\n---\na: b\n'],
  ['two documents', 'a: b\n---\nc: d\n'],
  ['a tab', 'a:\tb\n'],
  ['another end of line', 'a: b\r\n'],
  ['a list at the same depth as its key', 'a:\n- b\nc: d\n'],
  ['a list in a list', 'a:\n  - - b\n'],
  ['a line between two depths', 'a:\n    b: c\n  d: e\n'],
  ['a remark deeper than what follows', 'a:\n  b: c\n    # d\n  e: f\n'],
  ['a number that is not whole', 'a: 1.5\n'],
  ['a number in another base', 'a: 0x1F\n'],
  ['a number too large to be exact', 'a: 12345678901234567890\n'],
  ['nothing', ''],
  ['remarks only', '# a\n'],
  ['a word', 'a\n'],
  ['a list', '- a\n'],
])('%s is left to the YAML reader', (_, text) => {
  expect(readCommonLayout({ file: 'essai.yaml', text })).toBeUndefined()
})

test.each([
  ['depths', 'a:\n  b:\n    c: d\n  e: f\ng: h\n'],
  ['lists', 'a:\n  - b\n  - c: d\n    e: f\n  - [g, h]\n'],
  ['remarks and empty lines', '# a\nb: c # d\n\n# e\nf:\n  # g\n  h: i\n\n\n# j\n'],
  ['quotes', 'a: "b: c # d"\ne: \'f\'\'g\'\nh: { "i": "j" }\n'],
  ['words that are no texts', 'a: true\nb: null\nc: 12\nd: 007\ne: 2026-11-22\nf: 72h\n'],
  ['signs inside a text', "a: l'été b#c d:e, [f] {g} & * !\n"],
  ['an end without a line', 'a:\n  b: c'],
  ['blanks at the end', 'a: b  \nc:  d\n'],
])('%s', (_, text) => {
  expect(expectAgreement(text)).toBe(true)
})

test('a text with anything typed anywhere', () => {
  const typed = fc.oneof(
    fc.constantFrom(
      ...[
        ' ',
        '  ',
        '\n',
        '\n\n',
        '\n  ',
        '\n    ',
        '# note\n',
        ' # note\n',
        ',',
        '{',
        '}',
        '[',
        ']',
        ': ',
        ':',
      ],
      ...['- ', '-', '"', "'", '|', '>', '&a ', '*a', '!t ', '?', '%', '@', '`', '\\', '\t', '\r\n', '---\n'],
      ...[
        '~',
        '0x1',
        '1e3',
        '.5',
        '.inf',
        'null',
        'true',
        '\u00A0',
        '\uFEFF',
        '\u2028',
        '\u0085',
        'é',
        '<<: ',
      ],
    ),
    fc.string({ maxLength: 3 }),
  )
  const edit = fc.tuple(fc.nat(), fc.nat({ max: 6 }), typed)
  let read = 0
  fc.assert(
    fc.property(passage(), fc.array(edit, { minLength: 1, maxLength: 3 }), (text, edits) => {
      const changed = edits.reduce((before, [at, removed, added]) => {
        const from = at % (before.length + 1)
        return before.slice(0, from) + added + before.slice(from + removed)
      }, text)
      if (expectAgreement(changed)) read++
    }),
    { numRuns: Number(process.env['RUNS'] ?? 2000) },
  )
  // Otherwise nothing was compared.
  expect(read).toBeGreaterThan(100)
})

/** Some lines of a real file, from one that starts at its margin. */
function passage(): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: realTexts.length - 1 }), fc.nat(), fc.integer({ min: 1, max: 12 }))
    .map(([file, from, count]) => {
      const lines = (realTexts[file] ?? '').split('\n')
      const part = lines.slice(from % lines.length).slice(0, count)
      const margin = Math.min(...part.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
      return `${part.map((line) => line.slice(Number.isFinite(margin) ? margin : 0)).join('\n')}\n`
    })
}
