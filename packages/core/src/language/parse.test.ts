/** What the carets of the rules' examples cannot draw: places at the very start of a line. */
import { describe, expect, test } from 'vitest'
import { parse } from './parse.ts'

const problemsOf = (text: string) =>
  parse({ file: 'essai.pathway.yaml', text }).problems.map(({ span, ...problem }) => {
    return { ...problem, at: [span.start, span.end] }
  })

describe('a file is read as its author meant it, or not at all', () => {
  test.each([
    ['a second document', 'a: 1\n---\nb: 2\n', { kind: 'unsupported', sign: '---', at: [5, 8] }],
    ['a directive', '%YAML 1.1\n---\na: yes\n', { kind: 'unsupported', sign: '%YAML', at: [0, 5] }],
    ['an anchor on a key', '&a b: 1\n', { kind: 'unsupported', sign: '&a', at: [0, 2] }],
    ['a tag on the whole file', '!!map\na: 1\n', { kind: 'unsupported', sign: '!!map', at: [0, 5] }],
    ['a key that is not a text', '? [a]\n: b\n', { kind: 'unsupported', sign: '?', at: [0, 1] }],
    ['a tabulation', '\ta: 1\n', { kind: 'unreadable', cause: 'tab', at: [0, 1] }],
    ['nothing but a comment', '# rien\n', { kind: 'unreadable', cause: 'empty', at: [0, 0] }],
    [
      'brackets closed in a comment, then opened without end',
      `# ${']'.repeat(99)}\na: ${'['.repeat(99)}`,
      { kind: 'unreadable', cause: 'too-deep' },
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf(text)).toMatchObject([problem])
    expect(parse({ file: 'essai.pathway.yaml', text }).tree).toBeUndefined()
  })

  test('an ordinary file, with its first line of dashes', () => {
    expect(problemsOf('---\na: 1\n')).toEqual([])
  })
})
