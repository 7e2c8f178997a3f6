/**
 * Changes one fact in the text of a file, by its place: every other byte stays as its author left it, remarks and layout
 * included. Nothing here judges what is written; it only refuses what it could not write exactly.
 */
import type { Edit, Source } from '@jalon/diagnostics'
import { type Dict, type Entry, entryOf, get, parse, removalOf, type Tree } from '@jalon/core'
import { readsBackAs } from './reads-back-as.ts'
import { asScalar } from './scalar-text.ts'
import type { FactName } from './written-facts.ts'

/** Which fact: the identifier of its service and its name. */
export interface FactPlace {
  readonly service: string
  readonly fact: FactName
}

/** What to write of it. Keys that are not given keep what they say. */
export interface FactChange {
  readonly value?: string
  /** How it is shown; `null` removes what was written. */
  readonly text?: string | null
  /** The commune of an address. */
  readonly commune?: string
  readonly verified: Readonly<Record<'status' | 'on' | 'by' | 'source' | 'expires', string>>
}

/** The text of the file with this fact changed, or nothing when it cannot be changed by its place alone. */
export function withFact(source: Source, place: FactPlace, change: FactChange): string | undefined {
  const found = find(source, place)
  if (found?.fact.value.kind !== 'dict') return undefined
  const fact = found.fact.value
  const { value, text, commune, verified } = change
  const given = Object.entries({ value, text: text ?? undefined, commune })
  const edits: (Edit | undefined)[] = given.flatMap(([key, words], index) =>
    words === undefined ? [] : [setText(fact, key, words, ['value', 'text', 'commune'].slice(0, index))],
  )
  if (text === null) edits.push(...removed(fact, 'text'))
  const written = get(fact, 'verified')
  if (written === undefined) {
    const words = Object.entries(verified).map(([key, each]) => `${key}: ${asScalar(each)}`)
    edits.push(insertion(fact, fact.entries, `verified: { ${words.join(', ')} }`))
  } else if (written.kind === 'dict') {
    const order = Object.keys(verified)
    for (const [index, [key, words]] of Object.entries(verified).entries()) {
      edits.push(setText(written, key, words, order.slice(0, index)))
    }
  } else return undefined

  const result = applied(source.text, edits)
  return result !== undefined && readsBackAs(source, result, place, change) ? result : undefined
}

/** The text of the file without this fact, nor the contact when it held nothing else. */
export function withoutFact(source: Source, place: FactPlace): string | undefined {
  const found = find(source, place)
  if (found === undefined) return undefined
  const { service, holder, fact } = found
  const isAlone = holder !== service && holder.entries.length === 1
  const [dict, key] = isAlone ? [service, 'contact'] : [holder, fact.key.value]
  const result = applied(source.text, removed(dict, key))
  return result !== undefined && readsBackAs(source, result, place, undefined) ? result : undefined
}

interface Found {
  readonly service: Dict
  /** The contact, or the service itself: hours and site may stand beside. */
  readonly holder: Dict
  readonly fact: Entry
}

function find(source: Source, { service: id, fact: name }: FactPlace): Found | undefined {
  const service = get(parse(source).tree, id)
  if (service?.kind !== 'dict') return undefined
  for (const holder of [get(service, 'contact'), service]) {
    const fact = entryOf(holder, name)
    if (holder?.kind === 'dict' && fact !== undefined) return { service, holder, fact }
  }
  return undefined
}

/** Writes a text under a key; a new one stands after the last of those that come before it. */
function setText(dict: Dict, key: string, words: string, before: readonly string[]): Edit | undefined {
  const entry = entryOf(dict, key)
  if (entry === undefined) {
    const above = dict.entries.filter(({ key: each }) => before.includes(each.value))
    return insertion(
      dict,
      above.length === 0 ? dict.entries.slice(0, 1) : above,
      `${key}: ${asScalar(words)}`,
    )
  }
  const { value } = entry
  const { source } = value.span
  const raw = source.text.slice(value.span.start, value.span.end)
  if (value.kind === 'scalar' && raw !== '' && !/^[|>]|\n/.test(raw)) {
    return { span: value.span, text: asScalar(words, raw) }
  }
  const span = { source, start: entry.key.span.end, end: endOf(value) }
  // The key may stand between quotes that its place leaves out.
  const colon = source.text.indexOf(':', span.start)
  return colon === -1 || colon >= span.end
    ? undefined
    : { span: { ...span, start: colon }, text: `: ${asScalar(words)}` }
}

/** A new entry after the last of some: on the same line between braces, else on a line of its own. */
function insertion(dict: Dict, above: readonly Entry[], words: string): Edit | undefined {
  const last = [...above].sort((a, b) => a.key.span.start - b.key.span.start).at(-1)
  const [first] = dict.entries
  if (last === undefined || first === undefined) return undefined
  const { source } = dict.span
  const end = endOf(last.value)
  if (isFlow(dict)) return { span: { source, start: end, end }, text: `, ${words}` }
  const lineStart = source.text.lastIndexOf('\n', first.key.span.start - 1) + 1
  const indent = ' '.repeat(first.key.span.start - lineStart)
  const lineEnd = source.text.indexOf('\n', end)
  if (lineEnd === -1)
    return {
      span: { source, start: source.text.length, end: source.text.length },
      text: `\n${indent}${words}`,
    }
  const isWindows = source.text[lineEnd - 1] === '\r'
  const at = isWindows ? lineEnd - 1 : lineEnd
  return { span: { source, start: at, end: at }, text: `${isWindows ? '\r' : ''}\n${indent}${words}` }
}

/** Nothing to do when the key is not there; an edit that cannot be made when a remark would go with it. */
function removed(dict: Dict, key: string): readonly (Edit | undefined)[] {
  const index = dict.entries.findIndex((entry) => entry.key.value === key)
  return index === -1 ? [] : (removalOf(dict.entries, index) ?? [undefined])
}

function isFlow({ span }: Tree): boolean {
  return /[{[]/.test(span.source.text[span.start] ?? '')
}

/** Where what is written ends, without the line end that a block takes with it. */
function endOf(tree: Tree): number {
  if (tree.kind !== 'scalar' && !isFlow(tree)) {
    const last = tree.kind === 'dict' ? tree.entries.at(-1)?.value : tree.items.at(-1)
    if (last !== undefined) return endOf(last)
  }
  const { source, start, end } = tree.span
  return start + source.text.slice(start, end).trimEnd().length
}

/** The text with every edit made, in the order of their places; nothing when one of them could not be. */
function applied(text: string, edits: readonly (Edit | undefined)[]): string | undefined {
  const known = edits.flatMap((edit) => edit ?? [])
  if (known.length < edits.length || known.length === 0) return undefined
  let [result, done] = ['', 0]
  for (const { span, text: words } of known.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    if (span.start < done) return undefined
    result += text.slice(done, span.start) + words
    done = span.end
  }
  return result + text.slice(done)
}
