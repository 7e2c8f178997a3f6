/** Reads one territory from its files. */
import { entriesOf, get, type Tree, textOf, textsOf } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import type {
  CommuneDistricts,
  InventedCommune,
  NamedStructure,
  Territory,
  WrittenSource,
  Zone,
  ZoneDistricts,
} from './directory.ts'
import { readSelector, type Tables } from './read-selector.ts'
import { readServices } from './read-services.ts'
import { wordsIn } from './words-in.ts'

/** The trees of the three files, absent when a file is. Nothing is concluded from one that could not be read. */
export interface TerritoryTrees {
  readonly id: string
  readonly span: Span
  readonly territory: Tree | 'unreadable' | undefined
  readonly zones: Tree | 'unreadable' | undefined
  readonly services: Tree | undefined
  readonly tables: Tables
}

export function readTerritory(trees: TerritoryTrees): Territory {
  const { id, span, zones, services, tables } = trees
  const territory = trees.territory === 'unreadable' ? undefined : trees.territory
  const fictional = isFictional(territory)
  const asOf = fictional ? textOf(get(territory, 'as-of'))?.value : undefined
  const cog = get(territory, 'cog')
  const communes = get(territory, 'communes')
  return {
    id,
    span,
    title: textOf(get(territory, 'title'))?.value ?? id,
    publisher: textOf(get(territory, 'publisher'))?.value ?? '',
    ...(cog?.kind === 'scalar' && typeof cog.value === 'number'
      ? { cog: { value: cog.value, span: cog.span } }
      : {}),
    ...(asOf === undefined ? {} : { asOf }),
    fictional,
    ...(trees.territory === undefined || communes?.kind === 'dict'
      ? { communes: readSelector(communes, tables) }
      : {}),
    invented: fictional ? readInvented(get(communes, 'list')) : [],
    districts: readDistricts(get(territory, 'districts')),
    named: readNamed(get(territory, 'named')),
    ...(zones === 'unreadable' ? {} : { zones: readZones(zones, tables) }),
    services: readServices(services, 'territory'),
    words: [
      ...wordsIn(territory, ['title', 'publisher']),
      ...entriesOf(get(territory, 'districts')).flatMap(({ value }) => [
        ...wordsIn(value, ['question']),
        ...entriesOf(get(value, 'answers')).flatMap((answer) =>
          wordsIn(get(value, 'answers'), [answer.key.value]),
        ),
      ]),
      ...entriesOf(get(territory, 'named')).flatMap(({ value }) => wordsIn(value, ['name', 'why', 'ask'])),
      ...(zones === 'unreadable' ? [] : entriesOf(zones).flatMap(({ value }) => wordsIn(value, ['label']))),
    ],
  }
}

/** Whether the territory says that it is invented. */
export function isFictional(territory: Tree | undefined): boolean {
  const flag = get(territory, 'fictional')
  return flag?.kind === 'scalar' && flag.value === true
}

function readInvented(tree: Tree | undefined): readonly InventedCommune[] {
  return entriesOf(tree).map(({ key, value }) => ({
    code: key,
    name: textOf(get(value, 'name'))?.value ?? key.value,
    postal: textsOf(get(value, 'postal')).map((postal) => postal.value),
  }))
}

function readDistricts(tree: Tree | undefined): readonly CommuneDistricts[] {
  return entriesOf(tree).map(({ key, value }) => ({
    commune: key,
    question: textOf(get(value, 'question'))?.value ?? '',
    answers: entriesOf(get(value, 'answers')).map((answer) => ({
      id: answer.key,
      label: textOf(answer.value)?.value ?? answer.key.value,
    })),
  }))
}

function readNamed(tree: Tree | undefined): readonly NamedStructure[] {
  return entriesOf(tree).map(({ key, value }) => {
    const ask = textOf(get(value, 'ask'))?.value
    return {
      id: key,
      name: textOf(get(value, 'name'))?.value ?? key.value,
      why: textOf(get(value, 'why'))?.value ?? '',
      ...(ask === undefined ? {} : { ask }),
    }
  })
}

function readZones(tree: Tree | undefined, tables: Tables): ReadonlyMap<string, Zone> {
  return new Map(
    entriesOf(tree).map(({ key, value }) => [key.value, readZone({ id: key, tree: value, tables })]),
  )
}

function readZone({ id, tree, tables }: { id: Zone['id']; tree: Tree; tables: Tables }): Zone {
  const communes = get(tree, 'communes')
  const source = get(tree, 'source')
  return {
    id,
    label: textOf(get(tree, 'label'))?.value ?? id.value,
    institution: textOf(get(tree, 'institution'))?.value ?? '',
    // Only a selection selects: anything else, « unknown » first, is a list that nobody has.
    communes: communes?.kind === 'dict' ? readSelector(communes, tables) : 'unknown',
    districts: readZoneDistricts(get(tree, 'districts')),
    ...(source === undefined ? {} : { source: readSource(source) }),
  }
}

function readZoneDistricts(tree: Tree | undefined): readonly ZoneDistricts[] {
  return entriesOf(tree).map(({ key, value }) => ({ commune: key, districts: textsOf(value) }))
}

function readSource(tree: Tree): WrittenSource {
  return {
    title: textOf(get(tree, 'title'))?.value ?? '',
    isDated: get(tree, 'read') !== undefined || get(tree, 'date') !== undefined,
  }
}
