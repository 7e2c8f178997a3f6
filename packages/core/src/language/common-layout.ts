/**
 * Reads the layout in which nearly everything is written, many times faster than a reader of all of YAML: an entry a
 * line, flow collections closed on their line, texts without escapes. It gives up on anything else, at the first doubt,
 * and the YAML reader then reads the whole text. A test compares both on every file and on anything typed anywhere.
 */
import type { Located, Source, Span } from '@jalon/diagnostics'
import type { Dict, Entry, List, Tree } from './tree.ts'

/** The tree of a text in the common layout, where nothing is to be said of its YAML; otherwise nothing. */
export function readCommonLayout(source: Source): Dict | undefined {
  try {
    return new Reader(source).read()
  } catch (error) {
    if (error instanceof Doubt) return undefined
    throw error
  }
}

class Doubt extends Error {}

/** A line that holds something, remarks apart. */
interface Line {
  readonly indent: number
  readonly start: number
  readonly end: number
}

// All of them look from a place, and never past the end of its line. Only ordinary spaces are blanks.
const key = /(?:[A-Za-z0-9_][\w-]{0,99}|"[^"\\\n]{0,99}"):(?= |$)/my
const doubleQuoted = /"[^"\\\n]*"/y
const singleQuoted = /'(?:[^'\n]|'')*'/y
const plain = /[A-Za-z\u00C0-\u024F0-9«(](?:[^\n:#]|:(?=[^ \n])|(?<! )#)*/y
const plainInFlow = /[A-Za-z\u00C0-\u024F0-9«(](?:[^\n:#,[\]{}]|(?<! )#)*/y
const blanks = / */y
const restOfLine = / *(?: #[^\n]*)?$/my

/** Plain words that are no texts. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])
const integer = /^\d{1,15}$/
const otherNumber = /^(?:\d+|0o[0-7]+|0x[\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)$/

class Reader {
  readonly #source: Source
  readonly #text: string
  readonly #lines: readonly Line[]
  /** The line being read. */
  #at = 0

  constructor(source: Source) {
    this.#source = source
    this.#text = source.text
    this.#lines = linesOf(source.text)
  }

  read(): Dict {
    const [first] = this.#lines
    if (first === undefined || first.indent > 0) throw new Doubt()
    const tree = this.#dict(first.start, 0)
    if (this.#at < this.#lines.length) throw new Doubt()
    return tree
  }

  /** What stands on the lines that follow, deeper than a key. */
  #block(line: Line): Tree {
    return this.#text.startsWith('- ', line.start) ? this.#list(line) : this.#dict(line.start, line.indent)
  }

  /** Entries one below the other; the first one may stand after a dash. */
  #dict(start: number, indent: number): Dict {
    const entries: Entry[] = []
    let from: number | undefined = start
    while (from !== undefined) {
      const name = this.#match(key, from)
      const value = this.#value(from + name.length, indent)
      entries.push({ key: this.#keyOf(name, from), value })
      from = this.#next(indent)?.start
    }
    return { kind: 'dict', entries: each(entries), span: this.#span(start, this.#endOfBlock()) }
  }

  #list({ start, indent }: Line): List {
    const items: Tree[] = []
    let line: Line | undefined = this.#lines[this.#at]
    while (line !== undefined) {
      if (!this.#text.startsWith('- ', line.start)) throw new Doubt()
      const from = this.#after(blanks, line.start + 1)
      const isDict = matches(key, this.#text, from)
      items.push(isDict ? this.#dict(from, indent + from - line.start) : this.#inline(from, indent))
      line = this.#next(indent)
    }
    return { kind: 'list', items, span: this.#span(start, this.#endOfBlock()) }
  }

  /** What follows a colon: on the line, or below and deeper. */
  #value(colon: number, indent: number): Tree {
    const from = this.#after(blanks, colon)
    if (from < this.#line().end) return this.#inline(from, indent)
    this.#at++
    const below = this.#lines[this.#at]
    if (below === undefined || below.indent <= indent) throw new Doubt()
    return this.#block(below)
  }

  /** A value that ends with its line; what is deeper below would be more of it. */
  #inline(from: number, indent: number): Tree {
    const tree = this.#flow(from, plain)
    if (!matches(restOfLine, this.#text, tree.span.end)) throw new Doubt()
    this.#at++
    const below = this.#lines[this.#at]
    if (below !== undefined && below.indent > indent) throw new Doubt()
    return tree
  }

  #flow(from: number, unquoted: RegExp): Tree {
    switch (this.#text[from]) {
      case '{':
        return this.#flowDict(from)
      case '[':
        return this.#flowList(from)
      case '"': {
        const raw = this.#match(doubleQuoted, from)
        return { kind: 'scalar', value: raw.slice(1, -1), span: this.#span(from, from + raw.length) }
      }
      case "'": {
        const raw = this.#match(singleQuoted, from)
        const value = raw.slice(1, -1).replaceAll("''", "'")
        return { kind: 'scalar', value, span: this.#span(from, from + raw.length) }
      }
      default: {
        const raw = withoutBlanks(this.#match(unquoted, from))
        return { kind: 'scalar', value: scalarOf(raw), span: this.#span(from, from + raw.length) }
      }
    }
  }

  #flowDict(start: number): Dict {
    const entries: Entry[] = []
    const end = this.#flowItems(start, '}', (from) => {
      const name = this.#match(key, from)
      const value = this.#flow(this.#after(blanks, from + name.length), plainInFlow)
      entries.push({ key: this.#keyOf(name, from), value })
      return value.span.end
    })
    return { kind: 'dict', entries: each(entries), span: this.#span(start, end) }
  }

  #flowList(start: number): List {
    const items: Tree[] = []
    const end = this.#flowItems(start, ']', (from) => {
      const item = this.#flow(from, plainInFlow)
      items.push(item)
      return item.span.end
    })
    return { kind: 'list', items, span: this.#span(start, end) }
  }

  /** Reads what stands between brackets, and gives the place after the last one. */
  #flowItems(start: number, closing: string, read: (from: number) => number): number {
    let from = this.#after(blanks, start + 1)
    if (this.#text[from] === closing) return from + 1
    for (;;) {
      const sign = this.#after(blanks, read(from))
      if (this.#text[sign] === closing) return sign + 1
      if (this.#text[sign] !== ',') throw new Doubt()
      from = this.#after(blanks, sign + 1)
    }
  }

  #keyOf(written: string, start: number): Located<string> {
    const raw = written.slice(0, -1)
    const value = raw.startsWith('"') ? raw.slice(1, -1) : raw
    return { value, span: this.#span(start, start + raw.length) }
  }

  #line(): Line {
    const line = this.#lines[this.#at]
    if (line === undefined) throw new Doubt()
    return line
  }

  /** The line being read, when it is one more of those at an indentation. Between two of them, nobody knows. */
  #next(indent: number): Line | undefined {
    const line = this.#lines[this.#at]
    if (line !== undefined && line.indent > indent) throw new Doubt()
    return line?.indent === indent ? line : undefined
  }

  /** YAML counts the end of its last line as part of a block. */
  #endOfBlock(): number {
    const end = this.#lines[this.#at - 1]?.end ?? 0
    return Math.min(end + 1, this.#text.length)
  }

  #match(pattern: RegExp, from: number): string {
    pattern.lastIndex = from
    const [found] = pattern.exec(this.#text) ?? []
    if (found === undefined) throw new Doubt()
    return found
  }

  #after(pattern: RegExp, from: number): number {
    return from + this.#match(pattern, from).length
  }

  #span(start: number, end: number): Span {
    return { source: this.#source, start, end }
  }
}

function matches(pattern: RegExp, text: string, from: number): boolean {
  pattern.lastIndex = from
  return pattern.test(text)
}

/** The lines that hold something. A remark must not be deeper than what follows: YAML may count it as part of a value. */
function linesOf(text: string): readonly Line[] {
  if (/[\t\r\uFEFF\u2028\u2029]|^ +$/m.test(text)) throw new Doubt()
  const lines: Line[] = []
  let deepest = 0
  for (const { index, 0: content } of text.matchAll(/^ *[^ \n][^\n]*$/gm)) {
    const indent = content.search(/[^ ]/)
    if (content[indent] === '#') {
      deepest = Math.max(deepest, indent)
      continue
    }
    if (deepest > indent) throw new Doubt()
    deepest = 0
    lines.push({ indent, start: index + indent, end: index + content.length })
  }
  if (deepest > 0) throw new Doubt()
  return lines
}

/** The entries of a dict; a name written twice is for the YAML reader to tell. */
function each(entries: readonly Entry[]): readonly Entry[] {
  if (new Set(entries.map(({ key: { value } }) => value)).size < entries.length) throw new Doubt()
  return entries
}

/** A word without quotes, as the core schema of YAML reads it. */
function scalarOf(raw: string): string | number | boolean | null {
  const word = words.get(raw)
  if (word !== undefined) return word
  if (integer.test(raw)) return Number(raw)
  if (otherNumber.test(raw)) throw new Doubt()
  return raw
}

function withoutBlanks(text: string): string {
  return text.endsWith(' ') ? text.replace(/ +$/, '') : text
}
