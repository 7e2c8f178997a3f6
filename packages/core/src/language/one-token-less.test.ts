/**
 * A slip of the finger is seen. A *token* is what YAML reads in one piece: a word, a text with its quotes, a sign such as
 * `:` `-` `{` `,`; blanks, ends of lines and remarks are none. A file is *correct* when no error nor warning is said of
 * its folder, and its pathway is in the program.
 *
 * Take one token away from a correct file: something new is said, or the token was an item of a list between brackets,
 * or the comma between two texts without quotes, and the file, one item shorter, is correct. (Which words a text should
 * hold, where one thing to prepare ends, or which kinds a referral should try, only its author knows.) The examples are tried token by token, the real files here and there (SEED, NUM).
 */
import type { Diagnostic, Source } from '@jalon/diagnostics'
import { readExample } from '@jalon/diagnostics'
import { expect, test } from 'vitest'
import { Lexer } from 'yaml'
import { exampleFile, exampleSources } from '../testing/example-sources.ts'
import { realSources } from '../testing/real-sources.ts'
import { compile } from './compile.ts'
import { languageRules } from './rules/index.ts'
import { schemaOf } from './schema/schema-of.ts'

const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const realTokens = Number(process.env['NUM'] ?? 40)
console.log(`one token less: ${realTokens} places of the real files (SEED=${seed} to replay)`)

/** Only there so that a test that hangs is stopped. */
const patience = 600_000

test.each(languageRules.map((rule) => [rule.name, rule] as const))(
  'in the correct example of %s',
  (_, { examples: { correct } }) => {
    const { files } = readExample(correct, exampleFile)
    const sources = exampleSources(files)
    for (const written of sources.filter(({ file }) => Object.hasOwn(files, file)))
      for (const token of tokensOf(written.text)) expectSeen(sources, written, token)
  },
  patience,
)

test(
  'here and there in the real files',
  () => {
    const sources = realSources()
    const places = sources
      .filter(({ file }) => schemaOf(file) !== undefined)
      .flatMap((written) => tokensOf(written.text).map((token) => ({ written, token })))
    for (let index = 0; index < realTokens; index++) {
      // Any step that shares no factor with the count goes through all of them before coming back.
      const place = places[(seed + index * 7_919) % places.length]
      if (place !== undefined) expectSeen(sources, place.written, place.token)
    }
  },
  patience,
)

interface Token {
  readonly start: number
  readonly end: number
}

function expectSeen(sources: readonly Source[], written: Source, { start, end }: Token): void {
  const text = written.text.slice(0, start) + written.text.slice(end)
  const before = compiled(sources)
  const after = compiled(sources.map((each) => (each === written ? { ...written, text } : each)))
  if ([...after.told].some((each) => !before.told.has(each))) return
  const taken = written.text.slice(start, end)
  const place = { start, end }
  const isShorter = isItem(written.text, place) || isBetweenWords(written.text, place)
  expect({ taken, at: start, isShorter }).toMatchObject({ isShorter: true })
  expect(after.pathways).toEqual(before.pathways)
}

interface Compiled {
  readonly told: ReadonlySet<string>
  readonly pathways: readonly string[]
}

/** The folders already compiled: the same one is compared again and again. */
const known = new WeakMap<readonly Source[], Compiled>()

function compiled(sources: readonly Source[]): Compiled {
  const before = known.get(sources)
  if (before !== undefined) return before
  const { diagnostics, ir } = compile(sources, { today: '2026-11-22', whole: true })
  const now = { told: new Set(diagnostics.map(inWords)), pathways: Object.keys(ir.pathways) }
  known.set(sources, now)
  return now
}

const readerMarks = ['\u0002', '\u0018', '\u001f']

/** What YAML reads in one piece, each with its place. */
function tokensOf(text: string): readonly Token[] {
  let end = 0
  return [...new Lexer().lex(text)].flatMap((lexeme) => {
    // Marks of the reader for itself, which are not in the text.
    if (readerMarks.includes(lexeme)) return []
    const start = end
    end += lexeme.length
    return lexeme.trim() === '' || lexeme.startsWith('#') ? [] : [{ start, end }]
  })
}

/** Whether a token stands by itself between brackets or commas, on its line. */
function isItem(text: string, { start, end }: Token): boolean {
  return /[[,] *$/.test(text.slice(0, start)) && /^ *[\],]/.test(text.slice(end))
}

/** Whether a token is the comma between two words without quotes, on its line. */
function isBetweenWords(text: string, { start, end }: Token): boolean {
  return (
    text.slice(start, end) === ',' &&
    /[\p{L}\d]$/u.test(text.slice(0, start)) &&
    /^ *[\p{L}\d]/u.test(text.slice(end))
  )
}

function inWords({ rule, message, span }: Diagnostic): string {
  return `${rule} ${message.fr} ${span.source.file}`
}
