/** What laying out never does, over texts that nobody would write and over every real file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from '../parse.ts'
import { format } from './format.ts'
import { sameContent } from './same-content.ts'

const root = fileURLToPath(new URL('../../../../../pathways/', import.meta.url))
const realFiles = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /^[^.].*\.yaml$/.test(name),
)

/** Only there so that a test that hangs is stopped. */
const patience = 60_000

/** Laid out once, it says the same; laid out twice, it is the same. */
function expectKept(text: string): void {
  const source = { file: 'essai.yaml', text }
  const once = format(source)
  if (parse(source).tree === undefined) {
    expect(once).toBe(text)
    return
  }
  expect(sameContent(source, { ...source, text: once }), `${text}\n⇒\n${once}`).toBe(true)
  expect(format({ ...source, text: once })).toBe(once)
}

test.each(realFiles)('%s keeps its data and its comments', (name) => {
  expectKept(readFileSync(join(root, name), 'utf8'))
})

test(
  'a text written in any layout keeps its data and its comments',
  () => {
    fc.assert(
      fc.property(writtenDict(), fc.boolean(), (lines, hasCrlf) =>
        expectKept(`${lines.join(hasCrlf ? '\r\n' : '\n')}\n`),
      ),
      {
        numRuns: 300,
      },
    )
  },
  patience,
)

test(
  'a text with anything typed anywhere is kept, or given back as it is',
  () => {
    const typed = fc.constantFrom(
      ' ',
      '  ',
      '\n',
      '\n\n',
      '# note\n',
      ' # note\n',
      ',',
      '{',
      '}',
      '[',
      ']',
      ': ',
      '- ',
      '"',
      "'",
      '|',
      '>',
      '|+\n',
      '? ',
      '---\n',
      '...',
      '\\',
      '\r',
      '\t',
      'é',
      'e\u0301',
      '\u1fef',
      '&a ',
      '!',
      '%',
      '0',
    )
    const edit = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 3 }),
      typed: fc.oneof(typed, fc.constant('')),
    })
    fc.assert(
      fc.property(fc.constantFrom(...strange), fc.array(edit, { maxLength: 6 }), (text, edits) => {
        expectKept(
          edits.reduce((before, { at, remove, typed: added }) => {
            const place = at % (before.length + 1)
            return before.slice(0, place) + added + before.slice(place + remove)
          }, text),
        )
      }),
      { numRuns: 1000 },
    )
  },
  patience,
)

/** Small texts that hold every way of writing that YAML has. */
const strange = [
  '# top\n\na: 1 # x\n\n# c1\nb:\n  # c2\n  c: d\n  # c3\n# c4\ne: { f: g, # h\n  i: [j,\n k] } # l\nm: # n\n  - o # p\n  # q\n  - r: s\n    t: u\n# end\n',
  'a: |- # c\n   x\n\n   y  \n\n\nb: >+\n  z\n\n\n# k\nc:\n  # v\n  text\n  more\nd:\n- # d1\n  x: y\n-\n  - p\n? q\n: r\n',
  '--- # s\na: b\n...\n# z\n',
  '{ "a":b, c, e: , "f g": \'h\', } # t\n',
  'a:\n  b: 1\n\n  # tail of b\n\nc: 2\n  # deeper\nd:\n    - - x\n      - y\n    - "two\n      lines"\n    - plain\n\n      with a gap\n',
  'a: "x \\\n    y\\ \n   z"\nb: \'it\'\'s\'\nc: [ [a], {b: c}, "d,e", ]\nd: |2\n    x\n  y\n',
  'key with space: "\u00ab\u00a0ok\u00a0\u00bb"\n"quoted-key": x\n\'single\': y\n"yes": no\n99E01: z\n',
]

/** A dict of a few levels, each written one way or another, as lines. */
function writtenDict(): fc.Arbitrary<readonly string[]> {
  const word = fc.constantFrom(
    'a',
    'oui',
    'suivi-3919',
    'null',
    '"99E01"',
    "'x y'",
    '"« x »"',
    'une phrase, avec virgule',
    '1',
    '~',
    '"a\\nb"',
    'x#y',
  )
  const flowWord = fc.constantFrom('a', 'oui', '"b, c"', "'d'", '[e, f]', '{ g: h }', '{}', '[ ]')
  const comment = fc.constantFrom('', '', '', ' # note', '   #note')
  const above = fc.array(fc.constantFrom('', '', '# au-dessus', '    # à droite'), { maxLength: 3 })
  const step = fc.constantFrom(1, 2, 3, 4)
  const { dict } = fc.letrec<{ dict: readonly string[]; value: readonly string[] }>((tie) => ({
    dict: fc
      .array(fc.tuple(above, tie('value'), comment), { minLength: 1, maxLength: 4 })
      .chain((entries) =>
        step.map((width) =>
          entries.flatMap(([lines, value, end], index) => entry(`k${index}:`, lines, value, end, width)),
        ),
      ),
    value: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      word.map((each) => [each]),
      fc.array(flowWord, { maxLength: 4 }).map((words) => [`[${words.join(' , ')}]`]),
      fc
        .array(flowWord, { minLength: 1, maxLength: 4 })
        .map((words) => ['[', ...words.map((each) => `  ${each}, # ici`), ' ]']),
      fc
        .array(flowWord, { minLength: 1, maxLength: 40 })
        .map((words) => ['{', ...words.map((each, index) => `  k${index}:  ${each},`), ' }']),
      fc
        .array(fc.constantFrom('x', '', '  y', 'z  '), { minLength: 1, maxLength: 4 })
        .chain((lines) =>
          fc
            .constantFrom('|', '>', '|-', '>+', '|+')
            .map((header) => [header, '  w', ...lines.map((line) => (line === '' ? '' : `  ${line}`))]),
        ),
      fc.constantFrom(['"sur', '  deux lignes"'], ['sans', '', '  guillemets']),
      tie('dict').map((lines) => ['', ...lines]),
      fc
        .array(fc.tuple(above, tie('value'), comment), { minLength: 1, maxLength: 3 })
        .map((items) => ['', ...items.flatMap(([lines, value, end]) => entry('-', lines, value, end, 2))]),
    ),
  }))
  return dict
}

function entry(
  head: string,
  above: readonly string[],
  value: readonly string[],
  comment: string,
  width: number,
): readonly string[] {
  const [first = '', ...rest] = value
  const end = rest.length === 0 || first === '' ? comment : ''
  return [
    ...above,
    `${head} ${first}${end}`,
    ...rest.map((line) => (line === '' ? '' : `${' '.repeat(width)}${line}`)),
  ]
}
