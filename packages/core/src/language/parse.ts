/** Reads source text as YAML, keeping where everything was written. It gives back a document whatever it finds. */
import type { Edit, Source, Span } from '@jalon/diagnostics'
import type { Node, Pair } from 'yaml'
import { isAlias, isMap, isScalar, isSeq, parseAllDocuments } from 'yaml'
import { readCommonLayout } from './common-layout.ts'
import type { Document, Problem } from './document.ts'
import { modernise } from './older-forms.ts'
import { quoted } from './quoted.ts'
import type { Entry, Tree } from './tree.ts'
import { faultOf, unreadable } from './yaml-fault.ts'

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
  const common = readCommonLayout(source)
  if (common === undefined) return readAnyLayout(source)
  const problems: Problem[] = []
  return { source, tree: modernise(source, common, problems), problems }
}

/** Reads all of YAML. What the common layout is compared with. */
export function readAnyLayout(source: Source): Document {
  const documents = tryParse(source)
  if (documents === undefined) return { source, problems: [unreadable(source, 'too-deep', 0)] }
  const [document, second] = documents
  if (second !== undefined) return { source, problems: [unsupported(source, '---', second.range[0])] }
  if (document === undefined || document.errors.length > 0) {
    // One mistake in YAML makes the rest of the file look wrong: only the first one is worth telling.
    const [first] = document?.errors ?? []
    return {
      source,
      problems: [first === undefined ? empty(source) : faultOf(source, first)],
    }
  }
  const problems: Problem[] = directives(source)
  const reading: Reading = { source, problems, anchored: new Map() }
  const tree = document.contents === null ? undefined : toTree(document.contents, reading)
  if (tree === undefined || (tree.kind === 'scalar' && tree.value === null)) {
    return { source, problems: [...problems, empty(source)] }
  }
  // What a shortcut stands for is not there to be looked at: the rest of the file would seem wrong.
  return problems.some(({ kind }) => kind === 'unsupported')
    ? { source, problems }
    : { source, tree: modernise(source, tree, problems), problems }
}

/** Nothing but remarks: the first of them shows where there is nothing. */
function empty(source: Source): Problem {
  return unreadable(source, 'empty', Math.max(0, source.text.search(/\S/)))
}

/** What is found on the way through one file. */
interface Reading {
  readonly source: Source
  readonly problems: Problem[]
  /** The text of each anchor that can be written again in the place of its alias. */
  readonly anchored: Map<string, string>
}

/** What must not even be given to the YAML reader. */
function refuse(source: Source): Problem | undefined {
  const { text } = source
  if (text.length > largestText) return unreadable(source, 'too-large', 0)
  const undecoded = text.search(/\uFFFD|\0/)
  if (undecoded !== -1) return unreadable(source, 'not-utf8', undecoded, undecoded + 1)
  const tab = /^[ ]*\t/m.exec(text)
  if (tab !== null) {
    const end = tab.index + tab[0].length
    return unreadable(source, 'tab', end - 1, end, withoutTabs(source))
  }
  const deep = tooDeep(text)
  return deep === undefined ? undefined : unreadable(source, 'too-deep', deep)
}

/** Every tab at the start of a line, as two spaces: one is told, all are mended. */
function withoutTabs(source: Source): readonly Edit[] {
  return [...source.text.matchAll(/^[ ]*\t[ \t]*/gm)].map(({ index, 0: blanks }) => ({
    span: { source, start: index, end: index + blanks.length },
    text: blanks.replaceAll('\t', '  '),
  }))
}

/** Where brackets, or the dashes of lists inside lists, are nested deeper than anyone writes. */
function tooDeep(text: string): number | undefined {
  let depth = 0
  for (const { index, 0: bracket } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
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

function toTree(node: Node, reading: Reading): Tree {
  const span = spanOf(reading.source, node)
  reading.problems.push(...shortcuts(node, reading))
  if (isSeq(node))
    return { kind: 'list', items: node.items.map((item) => toTree(item as Node, reading)), span }
  if (isMap(node)) {
    return { kind: 'dict', entries: toEntries(node.items as Pair<Node, Node | null>[], reading), span }
  }
  if (isScalar(node)) return { kind: 'scalar', value: scalarValue(node.value), span }
  return { kind: 'scalar', value: null, span }
}

function toEntries(pairs: readonly Pair<Node, Node | null>[], reading: Reading): readonly Entry[] {
  const { source, problems } = reading
  const first = new Map<string, Entry>()
  return pairs.flatMap(({ key, value }) => {
    const span = spanOf(source, key)
    problems.push(...shortcuts(key, reading))
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
    const after: Span = { source, start: span.end, end: span.end }
    const tree: Tree = value === null ? { kind: 'scalar', value: null, span: after } : toTree(value, reading)
    const entry: Entry = { key: { value: name, span }, value: tree }
    const earlier = first.get(name)
    if (earlier === undefined) first.set(name, entry)
    else problems.push(writtenTwice(entry, earlier))
    return [entry]
  })
}

/** A line longer than this holds more than one entry, and there may be thousands of them. */
const longestEntry = 2000

/** A key written twice. When both lines say the same thing, the second can go. */
function writtenTwice({ key, value }: Entry, earlier: Entry): Problem {
  const { source, start } = key.span
  const raw = (entry: Entry) => source.text.slice(entry.key.span.start, entry.value.span.end)
  const before = source.text.slice(Math.max(0, start - longestEntry), start)
  const [after = ''] = source.text.slice(start, start + longestEntry).split('\n', 1)
  const lineStart = start - before.length + before.lastIndexOf('\n') + 1
  const end = start + after.length + 1
  const isSame = raw({ key, value }) === raw(earlier)
  const isWholeLine =
    isSame &&
    source.text.slice(lineStart, end).trim() === raw({ key, value }).trim() &&
    end <= source.text.length
  return {
    kind: 'duplicate',
    key: key.value,
    span: key.span,
    first: earlier.key.span,
    ...(isWholeLine ? { repair: [{ span: { source, start: lineStart, end }, text: '' }] } : {}),
  }
}

/** The anchor, alias or tag of a node. YAML places the node after them, and the author wants to see them. */
function shortcuts(node: Node, { source, anchored }: Reading): readonly Problem[] {
  const { start, end } = spanOf(source, node)
  if (isAlias(node)) {
    const copy = anchored.get(node.source)
    const problem = unsupported(source, `*${node.source}`, start)
    return [copy === undefined ? problem : { ...problem, repair: [{ span: problem.span, text: copy }] }]
  }
  const found: Problem[] = []
  if ('anchor' in node && node.anchor) {
    const sign = `&${node.anchor}`
    const copy = copyOf(node, source.text.slice(start, end))
    if (copy !== undefined) anchored.set(node.anchor, copy)
    const problem = unsupported(source, sign, source.text.lastIndexOf(sign, start), start)
    found.push(copy === undefined ? problem : withoutSign(problem))
  }
  if (node.tag !== undefined) {
    const at = source.text.lastIndexOf('!', Math.max(0, start - 1))
    const sign =
      /^!+[^\s,[\]{}]*/.exec(
        source.text.slice(Math.max(0, source.text[at - 1] === '!' ? at - 1 : at)),
      )?.[0] ?? '!'
    const problem = unsupported(source, sign, source.text.lastIndexOf(sign, start), start)
    found.push(isScalar(node) ? withoutSign(problem) : problem)
  }
  return found
}

/** What an alias stands for, when it can be written again in one line. */
function copyOf(node: Node, text: string): string | undefined {
  if (text === '' || text.includes('\n')) return undefined
  if (!isScalar(node)) return /^[[{]/.test(text) ? text : undefined
  return typeof node.value !== 'string' || /^["']|^[\w-]+$/.test(text) ? text : quoted(node.value)
}

/** A problem mended by removing its sign, and the blanks after it. */
function withoutSign(problem: Problem): Problem {
  const { source, start, end } = problem.span
  const blanks = /^[ ]*/.exec(source.text.slice(end))?.[0].length ?? 0
  return { ...problem, repair: [{ span: { source, start, end: end + blanks }, text: '' }] }
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

/** A shortcut of YAML, at its own place or, when it is not found there, at the place of what it stands before. */
function unsupported(source: Source, sign: string, at: number, otherwise = 0): Problem {
  const start = at === -1 ? otherwise : at
  return {
    kind: 'unsupported',
    sign,
    span: { source, start, end: Math.min(source.text.length, start + sign.length) },
  }
}
