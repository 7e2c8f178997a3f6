/** Reads what the network promises: the promise itself, and the names that it uses with their places. */
import type { Located } from '@jalon/diagnostics'
import type { IrPromise, Motif, Pattern } from '../ir/invariant.ts'
import type { Urgency } from '../ir/ir.ts'
import { urgencies } from '../ir/ir.ts'
import { readGuard } from './read-guard.ts'
import { invariantKeys, invariantTemplates } from './schema/invariant-schema.ts'
import type { Entry, Tree } from './tree.ts'
import { entriesOf, get, itemsOf, textOf, textsOf } from './tree.ts'
import type { WrittenInvariant } from './unit.ts'

/** The invariants of a list. One without a name is left out: the shape has already said it. */
export function readInvariants(tree: Tree | undefined): readonly WrittenInvariant[] {
  return itemsOf(tree).flatMap((item) => {
    const id = textOf(get(item, 'id'))
    const condition = get(item, 'if')
    if (id === undefined) return []
    const written = entriesOf(item).filter(({ key }) => isTemplate(key.value))
    const [form] = written
    const promise = form === undefined || written.length > 1 ? undefined : readPromise(form)
    const named = (key: string) =>
      written.flatMap(({ value }) => namesUnder(value, key)).filter(({ value }) => !reserved.has(value))
    return [
      {
        id,
        why: textOf(get(item, 'why'))?.value ?? '',
        ...(condition === undefined ? {} : { condition: readGuard(condition) }),
        ...(promise === undefined ? {} : { promise }),
        kinds: named('refer'),
        facts: named('ask'),
        states: [...named('advise'), ...named('state')],
        outcomes: named('final'),
        pathways: textsOf(get(item, 'applies-to')),
        sources: textsOf(get(item, 'sources')),
        templates: written.map(({ key }) => key),
        strange: entriesOf(item).flatMap(({ key }) => (invariantKeys.has(key.value) ? [] : [key])),
      },
    ]
  })
}

/** What names nothing in particular: whoever it is, or nobody at all. */
const reserved: ReadonlySet<string> = new Set(['any', 'nobody'])

function isTemplate(key: string): boolean {
  return (invariantTemplates as readonly string[]).includes(key)
}

function readPromise({ key, value }: Entry): IrPromise | undefined {
  const at = (name: string) => readPattern(get(value, name))
  switch (key.value) {
    case 'first-is':
    case 'every-path-includes':
    case 'unreachable':
      return { kind: key.value, pattern: readPattern(value) }
    case 'always-before':
    case 'always-after':
      return { kind: key.value, first: at('first'), next: at('then') }
    case 'never-together':
      return { kind: key.value, patterns: itemsOf(value).map(readPattern) }
    case 'within-steps': {
      const limit = get(value, 'at-most')
      const atMost = limit?.kind === 'scalar' && typeof limit.value === 'number' ? limit.value : 0
      return { kind: key.value, atMost, reach: at('reach') }
    }
    default:
      return undefined
  }
}

/** One motif or several; a motif with several sorts of events stands for any of them. */
function readPattern(tree: Tree | undefined): Pattern {
  return itemsOf(tree).flatMap((item): readonly Motif[] => {
    const urgency = textsOf(get(item, 'urgency')).flatMap(({ value }) =>
      urgencies.filter((each) => each === value),
    )
    const motifs = (['refer', 'ask', 'advise', 'state', 'final'] as const).flatMap((kind) => {
      const names = textsOf(get(item, kind)).map(({ value }) => value)
      return names.length === 0 ? [] : [motifOf(kind, names, urgency)]
    })
    // An urgency alone is that of any referral.
    return motifs.length === 0 && urgency.length > 0 ? [motifOf('refer', ['any'], urgency)] : motifs
  })
}

function motifOf(kind: Motif['kind'], names: readonly string[], urgency: readonly Urgency[]): Motif {
  const among = names.includes('any') ? 'any' : names
  return kind === 'refer' ? { kind, among, ...(urgency.length === 0 ? {} : { urgency }) } : { kind, among }
}

/** The names given to a key anywhere inside a pattern. */
function namesUnder(tree: Tree, key: string): readonly Located<string>[] {
  if (tree.kind === 'list') return tree.items.flatMap((item) => namesUnder(item, key))
  return entriesOf(tree).flatMap((entry) =>
    entry.key.value === key ? textsOf(entry.value) : namesUnder(entry.value, key),
  )
}
