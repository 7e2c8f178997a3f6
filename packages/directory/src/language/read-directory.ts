/** Reads the directory from the files of a content root. */
import type { Checked, Diagnostic, Source } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import {
  type Document,
  documentRules,
  layersOf,
  parseWhole,
  type Schema,
  shapeOf,
  shapeRules,
  type Tree,
} from '@jalon/core'
import { type Directory, type Service, type Territory, territoryFiles } from './directory.ts'
import { firstWord } from './first-word.ts'
import type { Tables } from './read-selector.ts'
import { readServices } from './read-services.ts'
import { readTable } from './read-table.ts'
import { isFictional, readTerritory } from './read-territory.ts'
import { nationalSchema, servicesSchema } from './schemas/services-schema.ts'
import { territorySchema } from './schemas/territory-schema.ts'
import { zonesSchema } from './schemas/zones-schema.ts'

/**
 * Every territory and the national services, among the files of a content root; other files are left to others. What
 * has not the form of its file is told here, what the values say is for `checkDirectory`.
 */
export function readDirectory(sources: readonly Source[]): Checked<Directory> {
  const diagnostics: Diagnostic[] = []
  const read = (
    source: Source | undefined,
    schemaOf: (tree: Tree | undefined) => Schema,
  ): Tree | undefined => {
    if (source === undefined) return undefined
    const document = parseWhole(source)
    diagnostics.push(...layersOf(document).flatMap((layer) => checkForm(layer, schemaOf(layer.tree))))
    return document.tree
  }

  const nationalFile = sources.find(({ file }) => file === 'network/national.yaml')
  const national: readonly Service[] = readServices(
    read(nationalFile, () => nationalSchema),
    'national',
  )

  const territories = [...foldersOf(sources)].map(([id, files]): Territory => {
    const [territory, zones, services] = territoryFiles.map((name) => files.get(name))
    const [first] = files.values()
    return readTerritory({
      id,
      span: firstWord(territory ?? first ?? { file: `territories/${id}/territory.yaml`, text: '' }),
      territory: territory && (read(territory, (tree) => territorySchema(isFictional(tree))) ?? 'unreadable'),
      zones: zones && (read(zones, () => zonesSchema) ?? 'unreadable'),
      services: read(services, () => servicesSchema),
      tables: tablesOf(files),
    })
  })
  return { value: { national, territories, strays: straysOf(sources) }, diagnostics }
}

/** What YAML and the schema of the file say of a document. */
function checkForm(document: Document, schema: Schema): readonly Diagnostic[] {
  return [...runRules(documentRules, document), ...runRules(shapeRules, shapeOf(document, schema))]
}

const territoryPath = /^territories\/([^/]+)\/([^/]+)$/

/** The files of each territory by name, territories in alphabetical order. */
function foldersOf(sources: readonly Source[]): ReadonlyMap<string, ReadonlyMap<string, Source>> {
  const folders = new Map<string, Map<string, Source>>()
  for (const source of sources) {
    const [, id, name] = territoryPath.exec(source.file) ?? []
    if (id === undefined || name === undefined) continue
    const files = folders.get(id) ?? new Map<string, Source>()
    folders.set(id, files.set(name, source))
  }
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function tablesOf(files: ReadonlyMap<string, Source>): Tables {
  const tables = [...files].filter(([name]) => name.endsWith('.csv'))
  return new Map(tables.map(([name, source]) => [name, readTable(source)]))
}

/** YAML files that nothing reads. Notes and tables may lie beside as their authors like. */
function straysOf(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ file }) => {
    const name = territoryPath.exec(file)?.[2]
    return name !== undefined && /\.ya?ml$/.test(name) && !territoryFiles.some((known) => known === name)
  })
}
