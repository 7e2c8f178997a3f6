/** Whatever an author saves, half a file or a file cut anywhere, compiling gives something to run or something to say. */
import type { Source } from '@jalon/diagnostics'
import { hasErrors, positionAt } from '@jalon/diagnostics'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exampleFile, exampleSources } from '../testing/example-sources.ts'
import { realSources } from '../testing/real-sources.ts'
import { compile } from './compile.ts'
import { schemaOf } from './schema/schema-of.ts'

const content = realSources().filter(({ file }) => schemaOf(file) !== undefined)
const arbitraryFile = fc.constantFrom(...content.map(({ file }) => file))
const runs = { numRuns: 60 }

/** Each run compiles a whole content root, on machines that may be busy. */
const patience = 60_000

test('the content of the repository compiles without error', () => {
  const { diagnostics } = compile(content)
  const told = diagnostics.map(({ rule, span, message }) => {
    return `${span.source.file}:${positionAt(span.source, span.start).line} ${rule} ${message.fr}`
  })
  expect(told).toEqual([])
})

describe('nothing that is saved goes unanswered', () => {
  test(
    'any text',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
          isAnswered(exampleSources({ [exampleFile]: text, 'network/facts.yaml': text }))
          isAnswered([{ file: exampleFile, text }])
        }),
        runs,
      )
    },
    patience,
  )

  test(
    'any text made of the words and the signs of the language',
    () => {
      const words = [
        'pathway',
        'states',
        'initial',
        'facts',
        'ask',
        'refer',
        'to',
        'next',
        'guard',
        'else',
        'all',
        'not',
        'final',
        'invoke',
        'essai',
        'fin',
        'danger',
        'oui',
      ]
      const names = [
        'constructor',
        '__proto__',
        'toString',
        'hasOwnProperty',
        'Été',
        '12',
        'true',
        'null',
        '~',
        '""',
      ]
      const signs = [
        ': ',
        ':',
        '\n',
        '\n  ',
        '\n    ',
        '\n  - ',
        '{ ',
        ' }',
        '[',
        ']',
        ', ',
        ' # ',
        '"',
        "'",
        '&a ',
        '*a',
        '!t ',
        '<<: ',
        '---\n',
        '? ',
        '| ',
        '\t',
      ]
      const text = fc
        .array(fc.constantFrom(...words, ...names, ...signs, ...signs), { maxLength: 60 })
        .map((parts) => parts.join(''))
      fc.assert(
        fc.property(text, (written) => isAnswered(exampleSources({ [exampleFile]: written }))),
        { numRuns: 200 },
      )
    },
    patience,
  )

  test(
    'a real file cut anywhere',
    () => {
      fc.assert(
        fc.property(arbitraryFile, fc.double({ min: 0, max: 1, noNaN: true }), (file, part) => {
          isAnswered(changed(file, (text) => text.slice(0, Math.floor(text.length * part))))
        }),
        runs,
      )
    },
    patience,
  )

  test(
    'a real file with lines lost and lines written twice',
    () => {
      const edits = fc.array(fc.record({ at: fc.nat(400), twice: fc.boolean() }), {
        minLength: 1,
        maxLength: 4,
      })
      fc.assert(
        fc.property(arbitraryFile, edits, (file, where) => {
          const edit = (
            lines: readonly string[],
            { at, twice }: { readonly at: number; readonly twice: boolean },
          ) => {
            const line = at % Math.max(1, lines.length)
            return lines.toSpliced(line, twice ? 0 : 1, ...(twice ? [lines[line] ?? ''] : []))
          }
          isAnswered(changed(file, (text) => where.reduce(edit, text.split('\n')).join('\n')))
        }),
        runs,
      )
    },
    patience,
  )

  test.each(['constructor', '__proto__', 'toString'])(
    'a real file where every name becomes %s',
    (name) => {
      for (const { file, text } of content) {
        const names = [...new Set(text.match(/(?<=^ {2})[a-z][a-z0-9-]*(?=:)/gm) ?? [])].slice(0, 2)
        for (const each of names) isAnswered(changed(file, (whole) => whole.replaceAll(each, name)))
      }
    },
    patience,
  )
})

test.each(['constructor', '__proto__', 'toString'])(
  'a key or a value named %s is a word like any other',
  (word) => {
    const text = `initial: conseil\nentry: ${word}\nstates:\n  conseil: { advise: Restez., next: fin, ${word}: x }\n  fin: { final: fin }\n`
    const { diagnostics } = compile(exampleSources({ [exampleFile]: text }))
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['wrong-kind-of-value', 'unknown-key'])
    expect(diagnostics.flatMap(({ suggestions }) => suggestions)).toEqual([])
  },
)

/** Compiling throws nothing, points inside the texts, and gives every pathway to run unless it says why not. */
function isAnswered(sources: readonly Source[]): void {
  const { ir, diagnostics } = compile(sources)
  for (const { span, related } of diagnostics) {
    for (const { source, start, end } of [span, ...related.map((each) => each.span)]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(source.text.length)
    }
  }
  if (hasErrors(diagnostics)) return
  const files = sources.filter(({ file }) => file.endsWith('.pathway.yaml'))
  expect(Object.keys(ir.pathways)).toHaveLength(files.length)
}

/** The content of the repository with one file changed. */
function changed(file: string, change: (text: string) => string): readonly Source[] {
  return content.map((source) => (source.file === file ? { file, text: change(source.text) } : source))
}
