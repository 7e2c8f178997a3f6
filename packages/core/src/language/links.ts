/** The pages that content cites as its sources, and what is known of them once someone has asked. */
import type { Located } from '@jalon/diagnostics'
import type { Document } from './document.ts'
import type { Tree } from './tree.ts'
import { entriesOf, get, textOf } from './tree.ts'

/** A page cited in a file. */
export interface Link {
  readonly url: Located<string>
  /** What its authors call the source: its identifier, or its title when it has none. */
  readonly source: string
}

/** What became of a page. Only the first three are certain; a page that is not reached today may be there tomorrow. */
export type LinkAnswer =
  | { readonly kind: 'found' }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'no-host'; readonly host: string }
  | { readonly kind: 'no-address' }
  | { readonly kind: 'unreached'; readonly because: UnreachedCause }

/** `guarded`: it refuses tools. `broken`: it answers that something is wrong there. `silent`: it does not answer. */
export type UnreachedCause = 'guarded' | 'broken' | 'silent'

/** The pages that files cite, and what is known of each by its address. */
export interface AskedLinks {
  readonly links: readonly Link[]
  readonly answers: ReadonlyMap<string, LinkAnswer>
}

/** The pages that a file cites, in its order: every `url`, whoever holds it. The site of a structure is no source. */
export function linksOf({ tree }: Document): readonly Link[] {
  return linksIn(tree, undefined)
}

function linksIn(tree: Tree | undefined, name: string | undefined): readonly Link[] {
  switch (tree?.kind) {
    case 'list':
      return tree.items.flatMap((item) => linksIn(item, undefined))
    case 'dict': {
      const url = textOf(get(tree, 'url'))
      const source = name ?? textOf(get(tree, 'title'))?.value ?? ''
      return [
        ...(url === undefined ? [] : [{ url, source: source === '' ? url.value : source }]),
        ...entriesOf(tree).flatMap(({ key, value }) =>
          key.value === 'sources' && value.kind === 'dict'
            ? entriesOf(value).flatMap((each) => linksIn(each.value, each.key.value))
            : linksIn(value, undefined),
        ),
      ]
    }
    case 'scalar':
    case undefined:
      return []
  }
}
