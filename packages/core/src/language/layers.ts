/** A file laid over the same file of a base: the entries of both, each where it was written. */
import type { Located, Source } from '@jalon/diagnostics'
import type { Document } from './document.ts'
import { parse } from './parse.ts'
import type { Dict, Entry, List, Tree } from './tree.ts'
import { entriesOf, get, textOf } from './tree.ts'

/** An entry that a file and its base both have. */
export interface SharedEntry {
  readonly name: Located<string>
  readonly inBase: Located<string>
}

/**
 * Reads a file with what it rests on, as one document. Where both name the same entry, the file has its way in what a
 * network may say in its own words (`isReplaceable`), and the base in the rest.
 */
export function parseWhole(source: Source): Document {
  const own = parse(source)
  if (source.base === undefined) return own
  const base = parse(source.base)
  const tree = laidOver(base.tree, own.tree, isReplaceable(source.file))
  return { source, ...(tree === undefined ? {} : { tree }), problems: [], layers: [base, own] }
}

/** The files that a document was read from, as each is by itself. */
export function layersOf(document: Document): readonly Document[] {
  return document.layers ?? [document]
}

/** Whether a network may write again what its base says in this file: its teams, its national services, its words, what its scenarios must meet. */
export function isReplaceable(file: string): boolean {
  return /(^|\/)network\/(owners|national|wording|coverage)\.yaml$/.test(file)
}

/** The entries of a file that its base has too, in the order of the file. None without a base. */
export function sharedEntries(source: Source): readonly SharedEntry[] {
  return source.base === undefined ? [] : sharedIn(parse(source.base).tree, parse(source).tree)
}

function sharedIn(base: Tree | undefined, own: Tree | undefined): readonly SharedEntry[] {
  return entriesOf(own).flatMap(({ key, value }): readonly SharedEntry[] => {
    const before = entriesOf(base).find((entry) => entry.key.value === key.value)
    if (before === undefined) return []
    if (before.value.kind !== 'list' || value.kind !== 'list') return [{ name: key, inBase: before.key }]
    const names = new Map(before.value.items.flatMap((item) => named(item)))
    return value.items.flatMap((item) =>
      named(item).flatMap(([word, name]) => {
        const inBase = names.get(word)
        return inBase === undefined ? [] : [{ name, inBase }]
      }),
    )
  })
}

/** The entries of both, those of the base first. What is not of the same form is left to those who check forms. */
function laidOver(base: Tree | undefined, own: Tree | undefined, ownWins: boolean): Tree | undefined {
  if (base?.kind !== 'dict' || own?.kind !== 'dict') return base ?? own
  const mine = new Map(entriesOf(own).map((entry) => [entry.key.value, entry]))
  const theirs = entriesOf(base).map((entry): Entry => {
    const other = mine.get(entry.key.value)
    if (other === undefined) return entry
    if (entry.value.kind === 'list' && other.value.kind === 'list') {
      return { key: entry.key, value: listLaidOver(entry.value, other.value, ownWins) }
    }
    return ownWins ? other : entry
  })
  const known = new Set(theirs.map(({ key }) => key.value))
  const dict: Dict = {
    ...base,
    entries: [...theirs, ...entriesOf(own).filter(({ key }) => !known.has(key.value))],
  }
  return dict
}

function listLaidOver(base: List, own: List, ownWins: boolean): List {
  const replaced = new Set((ownWins ? own : base).items.flatMap((item) => named(item).map(([word]) => word)))
  const isOther = (item: Tree) => named(item).every(([word]) => !replaced.has(word))
  return {
    ...base,
    items: ownWins
      ? [...base.items.filter(isOther), ...own.items]
      : [...base.items, ...own.items.filter(isOther)],
  }
}

/** What an item of a list is called: an invariant by its identifier, a word and an abbreviation by themselves. */
function named(item: Tree): readonly (readonly [string, Located<string>])[] {
  const name = ['id', 'word', 'short'].flatMap((key) => textOf(get(item, key)) ?? [])[0] ?? textOf(item)
  return name === undefined ? [] : [[name.value, name]]
}
