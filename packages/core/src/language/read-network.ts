/** Reads what every pathway shares: kinds, conditions, sources, invariants. */
import type { Located } from '@jalon/diagnostics'
import type { CommuneRole, IrKind, Nature } from '../ir/ir.ts'
import type { Document } from './document.ts'
import { readFacts } from './read-facts.ts'
import { readGuard } from './read-guard.ts'
import { invariantKeys, invariantTemplates } from './schema/invariant-schema.ts'
import type { Tree } from './tree.ts'
import { entriesOf, get, itemsOf, textOf, textsOf } from './tree.ts'
import type { Unit, WrittenCondition, WrittenInvariant, WrittenKind, WrittenSource } from './unit.ts'

/** A file of the network that declares facts, conditions or invariants. */
export function readUnit(document: Document, holds: 'facts' | 'conditions' | 'invariants'): Unit {
  const { tree } = document
  return {
    document,
    sources: new Map(),
    facts: holds === 'facts' ? readFacts(tree) : new Map(),
    conditions: holds === 'conditions' ? readConditions(tree) : new Map(),
    invariants: holds === 'invariants' ? readInvariants(get(tree, 'invariants')) : [],
  }
}

/** The kinds of structures, lines and actions. What is not said of a kind is what is true of most. */
export function readKinds({ tree }: Document): ReadonlyMap<string, WrittenKind> {
  return new Map(
    entriesOf(tree).map(({ key, value }) => {
      const word = (name: string) => textOf(get(value, name))?.value
      const nature = (word('nature') ?? 'structure') as Nature
      const role = word('role')
      const kind: IrKind = {
        id: key.value,
        label: word('label') ?? '',
        nature,
        purpose: word('purpose') ?? '',
        ...(role === undefined ? {} : { role }),
        basedOn: (word('based-on') ?? 'residence') as CommuneRole,
        alwaysOpen: flagOf(get(value, 'always-open')) ?? false,
        outside: flagOf(get(value, 'outside')) ?? nature === 'structure',
        insideFor: textsOf(get(value, 'inside-for')).map((profession) => profession.value),
        protected: flagOf(get(value, 'protected')) ?? false,
      }
      return [key.value, { name: key, kind, insideFor: textsOf(get(value, 'inside-for')) }]
    }),
  )
}

export function readSources(tree: Tree | undefined): ReadonlyMap<string, WrittenSource> {
  return new Map(
    entriesOf(tree).map(({ key, value }) => {
      const [url, date, status] = ['url', 'date', 'status'].map((name) => textOf(get(value, name))?.value)
      const source: WrittenSource = {
        name: key,
        title: textOf(get(value, 'title'))?.value ?? '',
        ...(url === undefined ? {} : { url }),
        ...(date === undefined ? {} : { date }),
        ...(status === 'read' || status === 'to-verify' ? { status } : {}),
      }
      return [key.value, source]
    }),
  )
}

export function readConditions(tree: Tree | undefined): ReadonlyMap<string, WrittenCondition> {
  return new Map(entriesOf(tree).map(({ key, value }) => [key.value, { name: key, guard: readGuard(value) }]))
}

/** The invariants of a list, with the names that their condition and their patterns use. */
export function readInvariants(tree: Tree | undefined): readonly WrittenInvariant[] {
  return itemsOf(tree).flatMap((item) => {
    const id = textOf(get(item, 'id'))
    const condition = get(item, 'if')
    if (id === undefined) return []
    const patterns = entriesOf(item).filter(({ key }) => isTemplate(key.value))
    const named = (key: string) =>
      patterns.flatMap(({ value }) => namesUnder(value, key)).filter(({ value }) => value !== 'any')
    return [
      {
        id,
        ...(condition === undefined ? {} : { condition: readGuard(condition) }),
        kinds: named('refer'),
        facts: named('ask'),
        states: [...named('advise'), ...named('state')],
        outcomes: named('final'),
        pathways: textsOf(get(item, 'applies-to')),
        sources: textsOf(get(item, 'sources')),
        templates: patterns.map(({ key }) => key),
        strange: entriesOf(item).flatMap(({ key }) => (invariantKeys.has(key.value) ? [] : [key])),
      },
    ]
  })
}

function isTemplate(key: string): boolean {
  return (invariantTemplates as readonly string[]).includes(key)
}

/** The names given to a key anywhere inside a pattern. */
function namesUnder(tree: Tree, key: string): readonly Located<string>[] {
  if (tree.kind === 'list') return tree.items.flatMap((item) => namesUnder(item, key))
  return entriesOf(tree).flatMap((entry) =>
    entry.key.value === key ? textsOf(entry.value) : namesUnder(entry.value, key),
  )
}

function flagOf(tree: Tree | undefined): boolean | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'boolean' ? tree.value : undefined
}
