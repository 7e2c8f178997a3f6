/** A file as a tree whose every leaf knows where it was written. What YAML allows and our language does not is gone. */
import type { Located, Span } from '@jalon/diagnostics'

export type Tree = Scalar | List | Dict

export interface Scalar {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly span: Span
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  readonly span: Span
}

export interface Dict {
  readonly kind: 'dict'
  readonly entries: readonly Entry[]
  readonly span: Span
}

export interface Entry {
  readonly key: Located<string>
  readonly value: Tree
}

/** The entries of a dict; none when it is something else. A key written twice gives its first value only. */
export function entriesOf(tree: Tree | undefined): readonly Entry[] {
  return tree?.kind === 'dict' ? [...byKey(tree).values()] : []
}

/** The entry of a key. */
export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'dict' ? byKey(tree).get(key) : undefined
}

/** The value of a key. */
export function get(tree: Tree | undefined, key: string): Tree | undefined {
  return entryOf(tree, key)?.value
}

const indexes = new WeakMap<Dict, ReadonlyMap<string, Entry>>()

/** The entries of a dict by key, made once: a broken file may have thousands, each looked up for its own finding. */
function byKey(dict: Dict): ReadonlyMap<string, Entry> {
  const known = indexes.get(dict)
  if (known !== undefined) return known
  const index = new Map<string, Entry>()
  for (const entry of dict.entries) if (!index.has(entry.key.value)) index.set(entry.key.value, entry)
  indexes.set(dict, index)
  return index
}

/** The value at the end of a path of keys and positions. */
export function getIn(tree: Tree | undefined, path: readonly string[]): Tree | undefined {
  return path.reduce<Tree | undefined>(
    (at, step) => (at?.kind === 'list' ? at.items[Number(step)] : get(at, step)),
    tree,
  )
}

/** A text with its place; nothing when it is not a text, or an empty one. */
export function textOf(tree: Tree | undefined): Located<string> | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'string' && tree.value !== ''
    ? { value: tree.value, span: tree.span }
    : undefined
}

/** A text, or the texts of a list: where the language accepts one or several. */
export function textsOf(tree: Tree | undefined): readonly Located<string>[] {
  return (tree?.kind === 'list' ? tree.items : [tree]).flatMap((item) => textOf(item) ?? [])
}

/** The items of a list; what is not a list is taken as its only item, and nothing as no item. */
export function itemsOf(tree: Tree | undefined): readonly Tree[] {
  if (tree === undefined) return []
  return tree.kind === 'list' ? tree.items : [tree]
}

/** The tree as plain data. Dicts have no prototype, so that a key named `__proto__` is a key like any other. */
export function toData(tree: Tree): unknown {
  switch (tree.kind) {
    case 'scalar':
      return tree.value
    case 'list':
      return tree.items.map(toData)
    case 'dict': {
      const data: Record<string, unknown> = Object.create(null)
      for (const { key, value } of entriesOf(tree)) data[key.value] = toData(value)
      return data
    }
  }
}
