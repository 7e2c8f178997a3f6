import { expect, test } from 'vitest'
import { format } from './format.ts'

const laidOut = (text: string) => format({ file: 'essai.yaml', text })

test.each([
  ['two spaces a level, lists included', 'a:\n    b:\n    - c\n', 'a:\n  b:\n    - c\n'],
  ['at most one blank line in a row', '\n\na: 1\n\n\n\nb: 2\n\n', 'a: 1\n\nb: 2\n'],
  [
    'comments at the level of what they speak of',
    'a:\n      # haut\n      b: 1\n      # bas\n# suite\nc: 2\n',
    'a:\n  # haut\n  b: 1\n  # bas\n# suite\nc: 2\n',
  ],
  ['one space before a comment that ends a line', 'a: 1      # note   \n', 'a: 1 # note\n'],
  ['spaces inside braces, none inside brackets', 'a: {b: [ c,d ],}\n', 'a: { b: [c, d] }\n'],
  ['one line when it fits', 'a: {\n  b: c,\n  d: e\n}\n', 'a: { b: c, d: e }\n'],
  [
    'below one another when it does not',
    `a: [\n  { ask: ${'b'.repeat(60)} },\n  { ask: ${'c'.repeat(60)} }]\n`,
    `a:\n  - { ask: ${'b'.repeat(60)} }\n  - { ask: ${'c'.repeat(60)} }\n`,
  ],
  ['a long line that was one line', `a: { b: "${'x'.repeat(150)}" }\n`, `a: { b: "${'x'.repeat(150)}" }\n`],
  [
    'a long list of words on as few lines as hold it',
    `a: [\n${'  structure-de-soins,\n'.repeat(8)}  ]\n`,
    `a: [${Array(5).fill('structure-de-soins').join(', ')},\n  ${Array(3).fill('structure-de-soins').join(', ')}]\n`,
  ],
  ['no comment lost by joining lines', 'a: { b: c, # ici\n  d: e }\n', 'a:\n  b: c # ici\n  d: e\n'],
  ['quotes of a text, double', "a: 'oui'\nb: 'dit \"oui\"'\n", 'a: "oui"\nb: \'dit "oui"\'\n'],
  [
    'a key without the quotes that it does not need',
    '"danger": oui\n"yes": x\n"01": y\n',
    'danger: oui\n"yes": x\n"01": y\n',
  ],
  [
    'the line breaks of a text',
    'a: |\n     un\n\n       deux\nb: "trois\n       quatre"\n',
    'a: |\n  un\n\n    deux\nb: "trois\n  quatre"\n',
  ],
  ['ends of lines of other systems', 'a: 1\r\nb: 2', 'a: 1\nb: 2\n'],
  ['composed letters', 'a: e\u0301te\u0301\n', 'a: été\n'],
])('the layout has %s', (_, before, after) => {
  expect(laidOut(before)).toBe(after)
  expect(laidOut(after)).toBe(after)
})

test.each([
  ['that is not YAML', 'a: [1\n'],
  ['that uses a shortcut of YAML', 'a: &x 1\nb: *x\n'],
  ['that holds several documents', 'a: 1\n---\nb: 2\n'],
  ['that is empty', ''],
  ['that marks its keys with « ? »', '? a\n: b\n'],
])('a file %s is given back as it is', (_, text) => {
  expect(laidOut(text)).toBe(text)
})
