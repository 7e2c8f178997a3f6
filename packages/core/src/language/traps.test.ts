/** The traps of YAML, as authors meet them: each is told in its own words, and mended with one key. */
import type { Diagnostic } from '@jalon/diagnostics'
import { applySafe } from '@jalon/diagnostics'
import { describe, expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../testing/example-sources.ts'
import { compile } from './compile.ts'

/** A pathway with one line of its own; what is wrong in it, and its text once mended. */
function mend(line: string) {
  const written = `initial: conseil\nstates:\n${line}\n  fin: { final: fin }\n`
  const sources = exampleSources({ [exampleFile]: written })
  const source = sources.find(({ file }) => file === exampleFile)
  if (source === undefined) throw new Error('no example')
  const { diagnostics } = compile(sources)
  const inFile = ({ severity, span }: Diagnostic) => severity !== 'hint' && span.source.file === exampleFile
  const told = diagnostics.filter(inFile)
  const { text } = applySafe(source, told)
  const after = compile(sources.map((each) => (each === source ? { ...source, text } : each)))
  return {
    told: told.map(({ rule }) => rule),
    text,
    left: after.diagnostics.filter(inFile).map(({ rule }) => rule),
  }
}

describe('a trap is told once, and mended with one key', () => {
  test.each([
    [
      'a French colon',
      "  conseil:\n    advise: Attention : appelez d'abord\n    next: fin",
      'unreadable-yaml',
      '"Attention : appelez d\'abord"',
    ],
    [
      'a French colon between braces',
      "  conseil: { advise: Attention : appelez d'abord, next: fin }",
      'unreadable-yaml',
      '{ advise: "Attention : appelez d\'abord", next: fin }',
    ],
    [
      'a French colon in an item',
      '  conseil:\n    advise: Restez.\n    avoid:\n      - Attention : la presser\n    next: fin',
      'wrong-kind-of-value',
      '- "Attention : la presser"',
    ],
    [
      'a comma between braces',
      '  conseil: { advise: Oui, bien sûr, next: fin }',
      'unknown-key',
      '{ advise: "Oui, bien sûr", next: fin }',
    ],
    [
      'two commas between braces',
      '  conseil: { advise: Oui, bien sûr, tout de suite, next: fin }',
      'unknown-key',
      '{ advise: "Oui, bien sûr, tout de suite", next: fin }',
    ],
    [
      'a # that cuts a text',
      "  conseil:\n    advise: Faites le #31# d'abord\n    next: fin",
      'misleading-value',
      '"Faites le #31# d\'abord"',
    ],
    [
      'a # that cuts a line between braces',
      "  conseil: { advise: Faites le #31# d'abord, next: fin }",
      'unreadable-yaml',
      '{ advise: "Faites le #31# d\'abord", next: fin }',
    ],
    [
      'a code that loses its zero',
      '  conseil: { advise: 01001, next: fin }',
      'misleading-value',
      '{ advise: "01001", next: fin }',
    ],
    [
      'a number for a text',
      '  conseil: { advise: 17, next: fin }',
      'wrong-kind-of-value',
      '{ advise: "17", next: fin }',
    ],
    [
      'tabs',
      '\tconseil:\n\t\tadvise: Restez.\n\t\tnext: fin',
      'tab-indentation',
      '  conseil:\n    advise: Restez.\n    next: fin',
    ],
    [
      'the same line twice',
      '  conseil: { advise: Restez., next: fin }\n  conseil: { advise: Restez., next: fin }',
      'duplicate-key',
      'conseil: { advise: Restez., next: fin }\n  fin',
    ],
    [
      'a tag',
      '  conseil: { advise: !important Restez., next: fin }',
      'unsupported-yaml',
      '{ advise: Restez., next: fin }',
    ],
    [
      'a word that other tools read as yes',
      '  conseil: { advise: Yes, next: fin }',
      'misleading-value',
      '{ advise: "Yes", next: fin }',
    ],
    [
      'a character that nobody sees',
      '  con\u200bseil: { advise: Restez., next: fin }',
      'invisible-character',
      '  conseil: { advise',
    ],
    [
      'a letter of another alphabet',
      '  conseil: { advise: Restez., n\u0435xt: fin }',
      'invisible-character',
      ', next: fin }',
    ],
    [
      'letters in two parts',
      '  conseil: { advise: Cafe\u0301., next: fin }',
      'invisible-character',
      '{ advise: Café., next: fin }',
    ],
    [
      'a non-breaking space after a key',
      '  conseil:\n    advise:\u00a0Restez.\n    next: fin',
      'unreadable-yaml',
      'advise: Restez.',
    ],
    [
      'straight quotes in a text',
      '  conseil:\n    advise: "Dites "oui" ou non"\n    next: fin',
      'unreadable-yaml',
      '"Dites \\"oui\\" ou non"',
    ],
    [
      'a text that starts with a reserved sign',
      '  conseil:\n    advise: @elle, restez\n    next: fin',
      'unreadable-yaml',
      '"@elle, restez"',
    ],
    ['a misspelt key', '  conseil: { advise: Restez., nxet: fin }', 'unknown-key', ', next: fin }'],
  ])('%s', (_, line, rule, mended) => {
    const { told, text, left } = mend(line)
    expect(told).toEqual([rule])
    expect(text).toContain(mended)
    expect(left).toEqual([])
  })

  test('« else » goes to the end of its list', () => {
    const { told, text, left } = mend(
      '  conseil:\n    next:\n      - { else: fin }\n      - { guard: { danger: oui }, target: fin }',
    )
    expect(told).toEqual(['bad-branch'])
    expect(text).toContain('next:\n      - { guard: { danger: oui }, target: fin }\n      - { else: fin }\n')
    expect(left).toEqual([])
  })

  test('a second document is told where it starts', () => {
    const written = 'initial: fin\nstates:\n  fin: { final: fin }\n---\ntitle: Suite\n'
    const told = compile(exampleSources({ [exampleFile]: written })).diagnostics
    expect(told.map(({ message, help }) => [message.fr, help?.fr])).toEqual([
      [
        '« --- » commence un deuxième document dans ce fichier.',
        'Gardez un seul contenu par fichier, et retirez cette ligne.',
      ],
    ])
  })

  test('an anchor and its alias become the text itself', () => {
    const { told, text, left } = mend(
      '  conseil: { advise: &mot Parlez-lui seule., next: rappel }\n  rappel: { advise: *mot, next: fin }',
    )
    expect(told).toEqual(['unsupported-yaml', 'unsupported-yaml'])
    expect(text).toContain(
      'advise: Parlez-lui seule., next: rappel }\n  rappel: { advise: "Parlez-lui seule.", next',
    )
    expect(left).toEqual([])
  })
})
