/** Reads the names that the files of a content root declare, and which of those files may hide some. */
import type { Document } from './document.ts'
import { layersOf } from './layers.ts'
import { readKinds, readUnit } from './read-network.ts'
import { pathwaySchema } from './schema/pathway-schema.ts'
import { entriesOf, get, textsOf } from './tree.ts'
import type { Pathway, Unit } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The vocabulary of the documents of a content root, some of them already read as pathways. */
export function readVocabulary(documents: readonly Document[], pathways: readonly Pathway[]): Vocabulary {
  const named = (file: string) => documents.find(({ source }) => source.file === file)
  const facts = named('network/facts.yaml')
  const conditions = named('network/conditions.yaml')
  const kinds = named('network/kinds.yaml')
  const invariants = named('network/invariants.yaml')
  const teams = entriesOf(named('network/owners.yaml')?.tree)
  return {
    facts: new Map([
      ...pathways.flatMap((unit) => [...unit.facts]),
      ...(facts ? readUnit(facts, 'facts').facts : []),
    ]),
    conditions: conditions ? readUnit(conditions, 'conditions').conditions : new Map(),
    kinds: kinds ? readKinds(kinds) : new Map(),
    owners: new Set(teams.map(({ key }) => key.value)),
    answered: new Set(teams.flatMap(({ value }) => textsOf(get(value, 'matters')).map((each) => each.value))),
    pathways: byName(pathways),
    ...(invariants ? { promises: readUnit(invariants, 'invariants') } : {}),
    unread: documents
      .flatMap(layersOf)
      .filter(mayHideNames)
      .map(({ source }) => source),
  }
}

/** The files that use names: those of the network, then the pathways. */
export function readUnits(documents: readonly Document[], pathways: readonly Pathway[]): readonly Unit[] {
  const network = documents.flatMap((document) => {
    const holds = (['facts', 'conditions', 'invariants'] as const).find(
      (name) => document.source.file === `network/${name}.yaml`,
    )
    return holds === undefined ? [] : [readUnit(document, holds)]
  })
  return [...network, ...pathways]
}

/** Of two pathways with the same name, the one whose file has that name is the one meant by the others. */
function byName(pathways: readonly Pathway[]): ReadonlyMap<string, Pathway> {
  const named = new Map<string, Pathway>()
  for (const pathway of [...pathways].sort((a, b) => Number(hasNameOfFile(b)) - Number(hasNameOfFile(a)))) {
    if (!named.has(pathway.id.value)) named.set(pathway.id.value, pathway)
  }
  return new Map(
    pathways.flatMap((each) => (named.get(each.id.value) === each ? [[each.id.value, each]] : [])),
  )
}

/** Whether a pathway is called as its file. */
export function hasNameOfFile({ id, document }: Pathway): boolean {
  return document.source.file.split('/').at(-1) === `${id.value}.pathway.yaml`
}

const pathwayKeys: ReadonlySet<string> = new Set(Object.keys(pathwaySchema['properties'] as object))
const sections: readonly string[] = ['facts', 'conditions', 'sources', 'states']

function mayHideNames({ source, tree }: Document): boolean {
  if (tree?.kind !== 'dict') return true
  if (!source.file.endsWith('.pathway.yaml')) return false
  return tree.entries.some(({ key, value }) => {
    return !pathwayKeys.has(key.value) || (sections.includes(key.value) && value.kind !== 'dict')
  })
}
