/** Checks a tabular data package against what its own `datapackage.json` declares of it. */
import type { Field, Resource } from '../exchange/exports/hsds/tables.ts'
import { readTable } from '../language/read-table.ts'

type Rows = readonly ReadonlyMap<string, string>[]

const types: Readonly<Record<string, RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  time: /^\d\d:\d\d:\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
}

const formats: Readonly<Record<string, RegExp>> = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/,
  email: /^\S+@\S+$/,
}

/** Every way in which the files are not what their package says: files, columns, values, keys. */
export function faultsOfPackage(files: Readonly<Record<string, string>>): readonly string[] {
  const { resources }: { resources: readonly Resource[] } = JSON.parse(files['datapackage.json'] ?? '{}')
  const tables = new Map(resources.map((each) => [each.name, rowsOf(each, files)]))
  const known = new Set(['datapackage.json', ...resources.map(({ path }) => path)])
  return [
    ...Object.keys(files).flatMap((file) => (known.has(file) ? [] : [`${file} is in no resource`])),
    ...resources.flatMap((resource) => {
      const header = (files[resource.path] ?? '').split('\n')[0]
      const expected = resource.schema.fields.map(({ name }) => name).join(',')
      const rows = tables.get(resource.name) ?? []
      return [
        ...(header === expected ? [] : [`${resource.path} has columns ${header}`]),
        ...resource.schema.fields.flatMap((field) => faultsOfField(field, rows, resource)),
        ...faultsOfKeys(resource, tables),
      ]
    }),
  ]
}

function rowsOf({ path }: Resource, files: Readonly<Record<string, string>>): Rows {
  const { rows } = readTable({ file: path, text: files[path] ?? '' })
  return rows.map((row) => new Map([...row].map(([column, { value }]) => [column, value])))
}

function faultsOfField(
  { name, type, format, constraints = {} }: Field,
  rows: Rows,
  { path, schema }: Resource,
) {
  const values = rows.map((row) => row.get(name) ?? '')
  const written = values.filter((value) => value !== '')
  const isUnique = constraints.unique === true || schema.primaryKey === name
  const shape = types[type]
  const form = format === undefined ? undefined : formats[format]
  const faults = [
    ...(constraints.required === true && written.length < values.length ? ['is missing'] : []),
    ...(isUnique && new Set(written).size < written.length ? ['is there twice'] : []),
    ...(shape === undefined
      ? [`has the unknown type ${type}`]
      : written.filter((value) => !shape.test(value))),
    ...(form === undefined ? [] : written.filter((value) => !form.test(value))),
    ...written.filter((value) => constraints.enum !== undefined && !constraints.enum.includes(value)),
  ]
  return faults.map((fault) => `${path} ${name}: ${fault}`)
}

function faultsOfKeys(
  { path, name, schema }: Resource,
  tables: ReadonlyMap<string, Rows>,
): readonly string[] {
  return (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = new Set((tables.get(reference.resource) ?? []).map((row) => row.get(reference.fields)))
    const used = (tables.get(name) ?? []).flatMap((row) => row.get(fields) || [])
    return used
      .filter((id) => !known.has(id))
      .map((id) => `${path} ${fields}: ${id} is no ${reference.resource}`)
  })
}
