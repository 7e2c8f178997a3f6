/** The tables of an HSDS package as they are filled, and their description, limited to what is in them. */
import { readFileSync } from 'node:fs'
import { csvText } from '../../imports/reading/csv-text.ts'
import type { Outgoing } from '../outgoing.ts'

export type Row = Readonly<Record<string, string | undefined>>
/** Rows by the name of their table, in the words of HSDS. */
export type Tables = Readonly<Record<string, readonly Row[]>>

export interface Resource {
  readonly name: string
  readonly path: string
  readonly schema: {
    readonly primaryKey: string
    readonly fields: readonly Field[]
    readonly foreignKeys?: readonly ForeignKey[]
  }
}

export interface Field {
  readonly name: string
  readonly type: string
  readonly format?: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly enum?: readonly string[]
  }
}

export interface ForeignKey {
  readonly fields: string
  readonly reference: { readonly resource: string; readonly fields: string }
}

interface DataPackage {
  readonly version: string
  readonly homepage: string
  readonly license: object
  readonly profile: string
  readonly resources: readonly Resource[]
}

let loaded: DataPackage | undefined

/** The description of HSDS 3.0.0 by its publisher: it stays in its own file, under its own licence. Read once. */
export function hsdsPackage(): DataPackage {
  loaded ??= readPackage()
  return loaded
}

function readPackage(): DataPackage {
  const file = new URL('../../../../schemas/hsds-3.0/datapackage.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The files of a package: its tables that have rows, and `datapackage.json`, which describes them and no other. */
export function packageFiles(tables: Tables, { territory }: Outgoing): Readonly<Record<string, string>> {
  const { version, homepage, license, profile, resources } = hsdsPackage()
  const used = resources.flatMap((resource) => limited(resource, tables))
  const description = {
    name: `jalon-${territory.id}`,
    title: territory.title,
    description: `Annuaire « ${territory.title} ». La description des tables vient de HSDS ${version}, limitée à celles qui sont remplies ; elle garde sa licence.`,
    profile,
    licenses: [{ name: 'etalab-2.0', title: 'Licence Ouverte 2.0' }],
    contributors: [{ title: territory.publisher, role: 'publisher' }],
    sources: [{ title: `Open Referral HSDS ${version}`, path: homepage, license }],
    resources: used.map(({ resource }) => resource),
  }
  return {
    'datapackage.json': `${JSON.stringify(description, null, 2)}\n`,
    ...Object.fromEntries(
      used.map(({ resource, columns, rows }) => {
        const cells = rows.map((row) => columns.map((column) => row[column] ?? ''))
        return [resource.path, csvText(columns, cells)]
      }),
    ),
  }
}

/** A package without them is none, even when there is nothing to say. */
const alwaysThere = ['organization', 'service']

/** A table with its columns that hold something, and the keys that lead to a table of the package. */
function limited(resource: Resource, tables: Tables) {
  const rows = tables[resource.name] ?? []
  if (!isThere(resource.name, tables)) return []
  const { fields, foreignKeys = [], ...schema } = resource.schema
  const kept = fields.filter(
    ({ name, constraints }) => constraints?.required === true || rows.some((row) => row[name] !== undefined),
  )
  const columns = kept.map(({ name }) => name)
  const keys = foreignKeys.filter(
    (key) => columns.includes(key.fields) && isThere(key.reference.resource, tables),
  )
  const described = { ...schema, fields: kept, ...(keys.length === 0 ? {} : { foreignKeys: keys }) }
  return [{ resource: { ...resource, schema: described }, columns, rows }]
}

function isThere(name: string, tables: Tables): boolean {
  return alwaysThere.includes(name) || (tables[name] ?? []).length > 0
}
