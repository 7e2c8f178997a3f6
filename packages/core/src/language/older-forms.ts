/** Keys that the language wrote otherwise before: still read, and told with their new form. */
import type { Source } from '@jalon/diagnostics'
import type { Problem } from './document.ts'
import { removalOf } from './removal.ts'
import type { Entry, Tree } from './tree.ts'

interface OlderForm {
  readonly file: RegExp
  /** The place of the key, as the keys that lead to it; `*` is any key or position. */
  readonly path: RegExp
  readonly from: string
  /** Absent when the key has become useless. */
  readonly to?: string
  /** What must also be true of the dict that holds it. */
  readonly holds?: (entries: readonly Entry[], value: Tree) => boolean
}

const pathwayFile = /\.pathway\.yaml$/

const olderForms: readonly OlderForm[] = [
  // What exists everywhere is now what has the nature of a line or of an action.
  {
    file: /^network\/kinds\.yaml$/,
    path: /^[^/]+\/everywhere$/,
    from: 'everywhere',
    holds: (entries, value) => isTrue(value) && isLineOrAction(entries),
  },
  { file: pathwayFile, path: /^states\/[^/]+\/next\/\d+\/default$/, from: 'default', to: 'else' },
  { file: pathwayFile, path: /^(facts|states)\/[^/]+\/question$/, from: 'question', to: 'ask' },
  { file: /^network\/facts\.yaml$/, path: /^[^/]+\/question$/, from: 'question', to: 'ask' },
]

/** The tree with its older keys under their new names; each is added to the problems. */
export function modernise(source: Source, tree: Tree, problems: Problem[]): Tree {
  const forms = olderForms.filter(
    ({ file, from }) => file.test(source.file) && source.text.includes(`${from}:`),
  )
  return forms.length === 0 ? tree : renamed(tree, '', forms, problems)
}

function renamed(tree: Tree, path: string, forms: readonly OlderForm[], problems: Problem[]): Tree {
  const inside = (step: string | number) => (path === '' ? `${step}` : `${path}/${step}`)
  if (tree.kind === 'scalar') return tree
  if (tree.kind === 'list') {
    return { ...tree, items: tree.items.map((item, index) => renamed(item, inside(index), forms, problems)) }
  }
  const entries = tree.entries.flatMap((entry, index): readonly Entry[] => {
    const { key } = entry
    const value = renamed(entry.value, inside(key.value), forms, problems)
    const form = forms.find((each) => isWritten(each, inside(key.value), entry, tree.entries))
    if (form === undefined) return [{ key, value }]
    const { from, to } = form
    const repair = to === undefined ? removalOf(tree.entries, index) : [{ span: key.span, text: to }]
    problems.push({
      kind: 'older',
      from,
      ...(to === undefined ? {} : { to }),
      span: key.span,
      ...(repair === undefined ? {} : { repair }),
    })
    return to === undefined ? [] : [{ key: { ...key, value: to }, value }]
  })
  return { ...tree, entries }
}

function isWritten(
  { path, from, to, holds }: OlderForm,
  at: string,
  entry: Entry,
  entries: readonly Entry[],
): boolean {
  if (entry.key.value !== from || !path.test(at)) return false
  // With both forms side by side, which one counts is for the author to say.
  if (to !== undefined && entries.some(({ key }) => key.value === to)) return false
  return holds === undefined || holds(entries, entry.value)
}

function isTrue(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.value === true
}

function isLineOrAction(entries: readonly Entry[]): boolean {
  const nature = entries.find(({ key }) => key.value === 'nature')?.value
  return nature?.kind === 'scalar' && (nature.value === 'line' || nature.value === 'action')
}
