/** Reads source text as YAML, keeping where everything was written. It gives back a document whatever it finds. */
import type { Source, Span } from '@jalon/diagnostics'
import type { Node, Pair, YAMLError } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import type { Document, Problem, UnreadableCause } from './document.ts'
import type { Entry, Tree } from './tree.ts'

/** A pathway of this size is ten times what a person can review: beyond it, the file is not one of ours. */
const largestText = 512 * 1024
const deepestNesting = 64

/** Documents already read: comparing versions or trying edits compiles the same sources again and again. */
const known = new WeakMap<Source, Document>()

/** Reads one file. The same source gives the same document. */
export function parse(source: Source): Document {
  const document = known.get(source) ?? read(source)
  known.set(source, document)
  return document
}

function read(source: Source): Document {
  const refused = refuse(source)
  if (refused !== undefined) return { source, problems: [refused] }
  const documents = tryParse(source)
  if (documents === undefined) return { source, problems: [unreadable(source, 'too-deep', 0)] }
  const [document, second] = documents
  if (second !== undefined) return { source, problems: [unsupported(source, '---', second.range[0])] }
  if (document === undefined || document.errors.length > 0) {
    // One mistake in YAML makes the rest of the file look wrong: only the first one is worth telling.
    const [first] = document?.errors ?? []
    return {
      source,
      problems: [first === undefined ? unreadable(source, 'empty', 0) : fromYaml(source, first)],
    }
  }
  const problems: Problem[] = directives(source)
  const tree = document.contents === null ? undefined : toTree(source, document.contents, problems)
  if (tree === undefined || (tree.kind === 'scalar' && tree.value === null)) {
    return { source, problems: [...problems, unreadable(source, 'empty', 0)] }
  }
  // What a shortcut stands for is not there to be looked at: the rest of the file would seem wrong.
  return problems.some(({ kind }) => kind === 'unsupported')
    ? { source, problems }
    : { source, tree, problems }
}

/** What must not even be given to the YAML reader. */
function refuse(source: Source): Problem | undefined {
  const { text } = source
  if (text.length > largestText) return unreadable(source, 'too-large', 0)
  const undecoded = text.search(/\uFFFD|\0/)
  if (undecoded !== -1) return unreadable(source, 'not-utf8', undecoded, undecoded + 1)
  const tab = /^[ ]*\t/m.exec(text)
  if (tab !== null) return unreadable(source, 'tab', tab.index + tab[0].length - 1, tab.index + tab[0].length)
  const deep = tooDeep(text)
  return deep === undefined ? undefined : unreadable(source, 'too-deep', deep)
}

/** Where brackets, or the dashes of lists inside lists, are nested deeper than anyone writes. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (character === '[' || character === '{') depth++
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1)
    if (depth > deepestNesting) return index
  }
  const nested = new RegExp(`^ *(?:[-?:] +){${deepestNesting},}`, 'm').exec(text)
  const indented = new RegExp(`^ {${deepestNesting * 4},}\\S`, 'm').exec(text)
  return (nested ?? indented)?.index
}

function tryParse(source: Source) {
  try {
    const documents = parseAllDocuments(source.text, {
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
      merge: false,
    })
    return Array.isArray(documents) ? documents : []
  } catch (error) {
    // The reader recurses; what passed the depth check and still overflows is as deep as the rest.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function toTree(source: Source, node: Node, problems: Problem[]): Tree {
  const span = spanOf(source, node)
  problems.push(...shortcuts(source, node))
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => toTree(source, item as Node, problems)), span }
  if (isMap(node))
    return {
      kind: 'dict',
      entries: toEntries(source, node.items as Pair<Node, Node | null>[], problems),
      span,
    }
  if (isScalar(node)) return { kind: 'scalar', value: scalarValue(node.value), span }
  return { kind: 'scalar', value: null, span }
}

function toEntries(
  source: Source,
  pairs: readonly Pair<Node, Node | null>[],
  problems: Problem[],
): readonly Entry[] {
  const first = new Map<string, Span>()
  return pairs.flatMap(({ key, value }) => {
    const span = spanOf(source, key)
    problems.push(...shortcuts(source, key))
    if (!isScalar(key)) {
      if (!isAlias(key))
        problems.push(unsupported(source, '?', source.text.lastIndexOf('?', span.start), span.start))
      return []
    }
    const name = typeof key.value === 'string' ? key.value : source.text.slice(span.start, span.end)
    if (name === '<<') {
      problems.push(unsupported(source, '<<', span.start))
      return []
    }
    const earlier = first.get(name)
    if (earlier !== undefined) problems.push({ kind: 'duplicate', key: name, span, first: earlier })
    else first.set(name, span)
    const after: Span = { source, start: span.end, end: span.end }
    const tree: Tree =
      value === null ? { kind: 'scalar', value: null, span: after } : toTree(source, value, problems)
    return [{ key: { value: name, span }, value: tree }]
  })
}

/** The anchor, alias or tag of a node. YAML places the node after them, and the author wants to see them. */
function shortcuts(source: Source, node: Node): readonly Problem[] {
  const { start } = spanOf(source, node)
  if (isAlias(node)) return [unsupported(source, `*${node.source}`, start)]
  const found: Problem[] = []
  if ('anchor' in node && node.anchor) {
    const sign = `&${node.anchor}`
    found.push(unsupported(source, sign, source.text.lastIndexOf(sign, start), start))
  }
  if (node.tag !== undefined) {
    const at = source.text.lastIndexOf('!', Math.max(0, start - 1))
    const sign =
      /^!+[^\s,[\]{}]*/.exec(
        source.text.slice(Math.max(0, source.text[at - 1] === '!' ? at - 1 : at)),
      )?.[0] ?? '!'
    found.push(unsupported(source, sign, source.text.lastIndexOf(sign, start), start))
  }
  return found
}

/** Directives such as %YAML, which change how the rest is read. */
function directives(source: Source): Problem[] {
  const match = /^%[A-Z]+/m.exec(source.text)
  return match === null ? [] : [unsupported(source, match[0], match.index)]
}

function scalarValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : String(value)
}

/** The place of a node: its own text, without the blank that YAML counts after it. */
function spanOf(source: Source, node: Node): Span {
  const [start, end] = node.range ?? [0, 0]
  return { source, start, end }
}

function unreadable(source: Source, cause: UnreadableCause, start: number, end = start): Problem {
  const within = (offset: number) => Math.min(offset, source.text.length)
  return { kind: 'unreadable', cause, span: { source, start: within(start), end: within(end) } }
}

/** A shortcut of YAML, at its own place or, when it is not found there, at the place of what it stands before. */
function unsupported(source: Source, sign: string, at: number, otherwise = 0): Problem {
  const start = at === -1 ? otherwise : at
  return {
    kind: 'unsupported',
    sign,
    span: { source, start, end: Math.min(source.text.length, start + sign.length) },
  }
}

function fromYaml(source: Source, error: YAMLError): Problem {
  const [start, end] = error.pos
  const colon = colonInText(source.text, start)
  if (colon !== undefined) return unreadable(source, 'colon-in-text', colon, colon + 1)
  const cause = causeOf(error, source.text)
  // YAML complains where the file ends; the author wants the place where the quote was opened.
  const opened = cause === 'unclosed-quote' ? openedQuote(source.text) : undefined
  return unreadable(
    source,
    cause,
    opened ?? start,
    opened === undefined ? Math.min(end, start + 1) : opened + 1,
  )
}

/** The first quote that opens a value and is not closed on its line. */
function openedQuote(text: string): number | undefined {
  const match = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*)$/m.exec(text)
  return match?.[1] === undefined ? undefined : match.index + match[1].length
}

/** The place of a second colon on the line of an unquoted text: the French space before it made it look like a key. */
function colonInText(text: string, at: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1
  const line = text.slice(
    lineStart,
    text.indexOf('\n', lineStart) === -1 ? undefined : text.indexOf('\n', lineStart),
  )
  const match = /^(\s*(?:- )?[\w-]+:\s+[^"'[{|>#\s][^#]*?)[ \u00a0\u202f]*: /.exec(line)
  return match?.[1] === undefined ? undefined : lineStart + line.indexOf(':', match[1].length)
}

function causeOf({ code, message }: YAMLError, text: string): UnreadableCause {
  if (code === 'TAB_AS_INDENT') return 'tab'
  if (/quote/i.test(message)) return 'unclosed-quote'
  if (code === 'MISSING_CHAR' || /flow (map|sequence|collection)/i.test(message)) return 'unclosed-bracket'
  if (code === 'BAD_INDENT' || code === 'MULTILINE_IMPLICIT_KEY' || /indent/i.test(message))
    return 'indentation'
  return text.trim() === '' ? 'empty' : 'other'
}
