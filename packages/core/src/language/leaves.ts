/** Every word and every text of a file, with what it is there for. */
import type { Located } from '@jalon/diagnostics'
import type { Document } from './document.ts'
import type { Scalar, Tree } from './tree.ts'

/** `word`: links to another place, so it must be the same everywhere. `text`: read by people. */
export type Role = 'word' | 'text' | 'flag' | 'other'

export interface Leaf {
  readonly value: Scalar
  readonly role: Role
  /** The keys that lead to it, positions in lists left out. */
  readonly path: readonly string[]
}

export interface Leaves {
  readonly keys: readonly Located<string>[]
  readonly values: readonly Leaf[]
}

const known = new WeakMap<Tree, Leaves>()

/** The keys and the values of a document, in the order of the file. */
export function leavesOf({ source, tree }: Document): Leaves {
  if (tree === undefined) return { keys: [], values: [] }
  const leaves = known.get(tree) ?? collect(tree, source.file)
  known.set(tree, leaves)
  return leaves
}

function collect(tree: Tree, file: string): Leaves {
  const keys: Located<string>[] = []
  const values: Leaf[] = []
  const visit = (at: Tree, path: readonly string[]): void => {
    switch (at.kind) {
      case 'scalar':
        values.push({ value: at, role: roleOf(path, file), path })
        break
      case 'list':
        for (const item of at.items) visit(item, path)
        break
      case 'dict':
        for (const { key, value } of at.entries) {
          keys.push(key)
          visit(value, [...path, key.value])
        }
    }
  }
  visit(tree, [])
  return { keys, values }
}

const texts: ReadonlySet<string> = new Set(
  'title description help say label advise note why purpose role better word long short discreet prepare avoid name text address conditions publisher except-why'.split(
    ' ',
  ),
)
const flags: ReadonlySet<string> = new Set(
  'entry exclusive unknown always-open outside protected everywhere fictional public sensitive-number'.split(
    ' ',
  ),
)
const others: ReadonlySet<string> = new Set(
  'url date reviewed review-by hours value email website by'.split(' '),
)

function roleOf(path: readonly string[], file: string): Role {
  const key = path[path.length - 1] ?? ''
  const holder = path[path.length - 2] ?? ''
  if (texts.has(key) || holder === 'allow') return 'text'
  if (flags.has(key)) return 'flag'
  if (others.has(key) || holder === 'reread') return 'other'
  const isFact = path[0] === 'facts' || file === 'network/facts.yaml'
  return isFact && (key === 'ask' || key === 'question' || holder === 'answers') ? 'text' : 'word'
}
