/** Reads what every pathway shares: kinds, conditions, sources, invariants. */
import type { CommuneRole, IrKind, Nature } from '../ir/ir.ts'
import type { Document } from './document.ts'
import { readFacts } from './read-facts.ts'
import { readGuard } from './read-guard.ts'
import { readInvariants } from './read-invariants.ts'
import { sourceMatters } from './schema/pathway-schema.ts'
import type { Tree } from './tree.ts'
import { entriesOf, get, textOf, textsOf } from './tree.ts'
import type { KindTaxonomy, Unit, WrittenCondition, WrittenKind, WrittenSource } from './unit.ts'

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
      const plainName = word('plain-name')
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
        ...(plainName === undefined ? {} : { plainName }),
        ...(flagOf(get(value, 'between-professionals')) ? { betweenProfessionals: true } : {}),
      }
      const insideFor = textsOf(get(value, 'inside-for'))
      return [key.value, { name: key, kind, insideFor, taxonomy: readTaxonomy(get(value, 'taxonomy')) }]
    }),
  )
}

function readTaxonomy(tree: Tree | undefined): KindTaxonomy {
  const words = (list: Tree | undefined) => textsOf(list).map(({ value }) => value)
  const dataInclusion = get(tree, 'data-inclusion')
  return {
    themes: words(get(dataInclusion, 'themes')),
    networks: words(get(dataInclusion, 'networks')),
    terms: words(get(tree, 'hsds')),
  }
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
        ...readMatter(get(value, 'matter')),
        ...readDisagreement(get(value, 'disagrees')),
      }
      return [key.value, source]
    }),
  )
}

function readMatter(tree: Tree | undefined): Pick<WrittenSource, 'matter'> {
  const word = textOf(tree)
  const value = sourceMatters.find((each) => each === word?.value)
  return word === undefined || value === undefined ? {} : { matter: { value, span: word.span } }
}

function readDisagreement(tree: Tree | undefined): Pick<WrittenSource, 'disagrees'> {
  const other = textOf(get(tree, 'with'))
  const about = textOf(get(tree, 'about'))?.value ?? ''
  return other === undefined ? {} : { disagrees: { with: other, about } }
}

export function readConditions(tree: Tree | undefined): ReadonlyMap<string, WrittenCondition> {
  return new Map(entriesOf(tree).map(({ key, value }) => [key.value, { name: key, guard: readGuard(value) }]))
}

function flagOf(tree: Tree | undefined): boolean | undefined {
  return tree?.kind === 'scalar' && typeof tree.value === 'boolean' ? tree.value : undefined
}
