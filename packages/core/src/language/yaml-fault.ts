/** Turns what YAML objects to into the mistake that an author made, its place, and its repair when it is certain. */
import type { Edit, Source } from '@jalon/diagnostics'
import type { YAMLError } from 'yaml'
import type { Problem, UnreadableCause } from './document.ts'
import { quoted } from './quoted.ts'

/** The mistake behind the first error of a file. */
export function faultOf(source: Source, error: YAMLError): Problem {
  const line = lineAround(source.text, error.pos[0])
  for (const recognise of [colonInText, hashInText, oddSpace, quoteInText, reservedSign]) {
    const fault = recognise(source, line, error)
    if (fault !== undefined) return fault
  }
  const [start, end] = error.pos
  const cause = causeOf(error, source.text, line)
  // YAML complains where the file ends; the author wants the place where the quote was opened.
  const opened = cause === 'unclosed-quote' ? openedQuote(source.text) : undefined
  if (opened !== undefined) return unreadable(source, cause, opened, opened + 1, closedAtEnd(source, opened))
  if (cause === 'missing-comma') {
    const open = openedBracket(source.text)
    if (open !== undefined) return unreadable(source, 'unclosed-bracket', open, open + 1)
  }
  if (cause === 'indentation' || cause === 'missing-colon') {
    const { from, to } = wordsOf(line)
    return unreadable(source, cause, from, cause === 'indentation' ? Math.min(to, from + 1) : to)
  }
  return unreadable(source, cause, start, Math.min(end, start + 1))
}

export function unreadable(
  source: Source,
  cause: UnreadableCause,
  start: number,
  end = start,
  repair?: readonly Edit[],
): Problem {
  const within = (offset: number) => Math.min(offset, source.text.length)
  const span = { source, start: within(start), end: within(end) }
  return { kind: 'unreadable', cause, span, ...(repair === undefined ? {} : { repair }) }
}

/** Where the text of a line starts and ends, its blanks apart. */
function wordsOf({ start, text }: Line): { readonly from: number; readonly to: number } {
  const from = start + text.length - text.trimStart().length
  return { from, to: Math.max(from, start + text.trimEnd().length) }
}

interface Line {
  readonly start: number
  readonly text: string
}

function lineAround(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const end = text.indexOf('\n', start)
  return { start, text: text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '') }
}

/** What stands before a value in a block, and inside braces. */
const beforeBlock = /^\s*(?:- )*"?[\w-]+"?:\s+/.source
const beforeFlow = /[{,]\s*"?[\w-]+"?:\s+/.source
/** A text without quotes, as far as the next key or the brace that closes; commas that no key follows belong to it. */
const flowText = /[^"'[\]{},#\s][^"[\]{},]*(?:, (?![\w-]+:)[^"[\]{},]*)*/.source

/** A second colon in a text without quotes: the French space before it made it look like a key. */
function colonInText(source: Source, line: Line): Problem | undefined {
  const found = textInBlock(line) ?? textInBraces(line)
  const colon = found?.value.indexOf(': ') ?? -1
  if (found === undefined || colon === -1) return undefined
  const start = line.start + found.at
  const sign = start + colon
  return unreadable(source, 'colon-in-text', sign, sign + 1, [quotes(source, start, found.value)])
}

interface FoundText {
  readonly value: string
  /** Where it starts in its line. */
  readonly at: number
}

/** The text without quotes that takes the rest of its line, a remark apart. */
function textInBlock({ text }: Line): FoundText | undefined {
  const at = new RegExp(`^${beforeBlock}`).exec(text)?.[0].length ?? 0
  const rest = text.slice(at)
  const remark = rest.search(/\s#\s/)
  const value = (remark === -1 ? rest : rest.slice(0, remark)).trimEnd()
  return at === 0 || /^["'[{|>#]/.test(value) || !value.includes(': ') || value.includes('#')
    ? undefined
    : { value, at }
}

/** The first text without quotes that holds a colon, between braces. */
function textInBraces({ text }: Line): FoundText | undefined {
  const match = new RegExp(`(${beforeFlow})(?=[^"[\\]{},]*: )(${flowText})(?=[,}\\]])`).exec(text)
  const [, before = '', value] = match ?? []
  return match === null || value === undefined
    ? undefined
    : { value: value.trimEnd(), at: match.index + before.length }
}

/** A # in a text without quotes, inside braces: the rest of the line, brace included, became a comment. */
function hashInText(source: Source): Problem | undefined {
  const match = new RegExp(`(${beforeFlow})(?=[^"[\\]{},\\n]*\\s#)(${flowText})(?=[,}\\]])`).exec(source.text)
  const [, before = '', value] = match ?? []
  if (match === null || value === undefined || value.includes('\n')) return undefined
  const start = match.index + before.length
  const hash = start + value.search(/\s#/) + 1
  return unreadable(source, 'hash-in-text', hash, hash + 1, [quotes(source, start, value.trimEnd())])
}

/** A non-breaking space where YAML wants an ordinary one, after the colon of a key. */
function oddSpace(source: Source, line: Line): Problem | undefined {
  const match = /^(\s*(?:- )*[\w-]+:)([\u00a0\u202f\u2007\u2009]+)/.exec(line.text)
  if (match?.[1] === undefined || match[2] === undefined) return undefined
  const start = line.start + match[1].length
  const end = start + match[2].length
  return unreadable(source, 'odd-space', start, end, [{ span: { source, start, end }, text: ' ' }])
}

/** Straight quotes inside a text that stands between straight quotes: the first one ends it. */
function quoteInText(source: Source, line: Line, { code }: YAMLError): Problem | undefined {
  const match = /^(\s*(?:- )*[\w-]+:\s+")(.*)"\s*$/.exec(line.text)
  const [, before = '', inside] = match ?? []
  if (code !== 'UNEXPECTED_TOKEN' || inside === undefined) return undefined
  const signs = [...inside.matchAll(/(?<!\\)"/g)].map(({ index }) => line.start + before.length + index)
  const [first] = signs
  if (first === undefined) return undefined
  const repair = signs.map((at) => ({ span: { source, start: at, end: at + 1 }, text: '\\"' }))
  return unreadable(source, 'quote-in-text', first, first + 1, repair)
}

/** A text that starts with a sign that YAML keeps for itself. */
function reservedSign(source: Source, line: Line, { code, pos: [at] }: YAMLError): Problem | undefined {
  if (code !== 'BAD_SCALAR_START') return undefined
  const rest = line.text.slice(at - line.start)
  const value = line.text.includes('{')
    ? new RegExp(`^${flowText}`).exec(rest)?.[0].trimEnd()
    : rest.trimEnd()
  return unreadable(source, 'reserved-sign', at, at + 1, value ? [quotes(source, at, value)] : undefined)
}

function quotes(source: Source, start: number, value: string): Edit {
  return { span: { source, start, end: start + value.length }, text: quoted(value) }
}

/** The first quote that opens a value and is not closed on its line. */
function openedQuote(text: string): number | undefined {
  const match = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m.exec(text)
  return match?.[1] === undefined ? undefined : match.index + match[1].length
}

/** The quote closed where its line ends: most texts hold in one line, and someone reads it before it is done. */
function closedAtEnd(source: Source, opened: number): readonly Edit[] {
  const { start, text } = lineAround(source.text, opened + 1)
  const end = start + text.trimEnd().length
  return [{ span: { source, start: end, end }, text: source.text[opened] ?? '"' }]
}

/** The last brace or bracket that is opened and never closed. In a text without quotes they are signs like others. */
function openedBracket(text: string): number | undefined {
  const open: number[] = []
  const pieces = /(?<=[\s,:[{])(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')|(?:^|\s)#.*|[[\]{}]/gm
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (piece === '}' || piece === ']') open.pop()
    else if (piece === '{' || piece === '[') {
      const before = text.slice(text.lastIndexOf('\n', index - 1) + 1, index)
      if (open.length > 0 || /(?:^|[:-] )\s*$/.test(before)) open.push(index)
    }
  }
  return open.at(-1)
}

/** Words and nothing else: neither a key, nor an item, nor a remark. */
function hasNoColon({ text }: Line): boolean {
  return /^\s*[^\s#:{}[\]-]([^:{}[\]]|:(?=\S))*$/.test(text)
}

function causeOf({ code, message, pos: [at] }: YAMLError, text: string, line: Line): UnreadableCause {
  if (/implicit|indent/i.test(message) && hasNoColon(line)) return 'missing-colon'
  if (code === 'TAB_AS_INDENT') return 'tab'
  if (/quote/i.test(message)) return 'unclosed-quote'
  if (code === 'MISSING_CHAR' || /flow (map|sequence|collection)/i.test(message)) return 'missing-comma'
  if (code === 'UNEXPECTED_TOKEN' && /[}\]]/.test(text[at] ?? '')) return 'unopened-bracket'
  if (code === 'BAD_INDENT' || code === 'MULTILINE_IMPLICIT_KEY' || /indent/i.test(message))
    return 'indentation'
  return text.trim() === '' ? 'empty' : 'other'
}
