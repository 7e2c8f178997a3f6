/** The tables of an HSDS package, as its description names them, or why the package is refused. */
import { hsdsPackage, type Resource } from '../../exports/hsds/tables.ts'
import { readTable } from '../../../language/read-table.ts'
import type { ImportContext, Refusal } from '../import-format.ts'
import { field, itemsIn, textIn } from '../reading/json-value.ts'
import { placeIn } from '../reading/line.ts'
import { refuse } from '../reading/refuse.ts'
import { refusals } from '../reading/refusals.ts'
import { missingTable, noPackage, rowOfOtherWidth, tooMuch } from './refusals.ts'

/** The values of a row by column; an empty cell is not there. */
export type Row = Readonly<Record<string, string>>

export interface HsdsTables {
  rows(table: string): readonly Row[]
}

/** Without them there is nothing to import. */
const needed = ['organization', 'service']

/** All the tables together. They are held whole, each cell with its place: many times what they weigh. */
export const mostBytes = 32 * 1024 * 1024

/** Reads every table that the package names and that we have a use for, whole. */
export async function readTables(context: ImportContext): Promise<HsdsTables | Refusal> {
  const { file } = context
  const room = { left: mostBytes }
  const text = await textOf(context, file.split(/[\\/]/).at(-1) ?? file, room)
  if (text === 'too-much') return refuse(startOf(file), tooMuch(mostBytes))
  const resources = text === undefined ? undefined : resourcesOf(text)
  if (resources === undefined) return refuse(startOf(file), noPackage)

  // A table is called as the standard calls it: the package may give its file any name.
  const official = new Map(hsdsPackage().resources.map((resource) => [resource.name, resource]))
  const tables = new Map<string, readonly Row[]>()
  for (const { name, path } of resources) {
    const known = official.get(name)
    if (known === undefined) continue
    const table = await textOf(context, path, room)
    if (table === 'too-much') return refuse(startOf(file), tooMuch(mostBytes))
    if (table === undefined) return refuse(startOf(file), missingTable(known.path))
    const rows = rowsOf(known, table)
    if ('rule' in rows) return rows
    tables.set(name, rows)
  }
  const missing = needed.find((name) => !tables.has(name))
  if (missing !== undefined)
    return refuse(startOf(file), missingTable(official.get(missing)?.path ?? missing))
  return { rows: (name) => tables.get(name) ?? [] }
}

interface Named {
  readonly name: string
  readonly path: string
}

/** The tables that a description names. One that lies elsewhere than beside is not read. */
function resourcesOf(text: string): readonly Named[] | undefined {
  const described = parsed(text)
  if (!Array.isArray(field(described, 'resources'))) return undefined
  return itemsIn(described, 'resources').flatMap((resource) => {
    const [name, path] = [textIn(resource, 'name'), textIn(resource, 'path')]
    return name !== undefined && path !== undefined && /^[\w-]+\.csv$/.test(path) ? [{ name, path }] : []
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function rowsOf({ path, schema }: Resource, text: string): readonly Row[] | Refusal {
  const { columns, rows } = readTable({ file: path, text })
  const absent = schema.fields
    .filter(({ name, constraints }) => constraints?.required === true && !columns.includes(name))
    .map(({ name }) => name)
  if (absent.length > 0) return refuse(startOf(path), refusals.missingColumns(absent))
  const odd = rows.findIndex((row) => row.size !== columns.length)
  if (odd !== -1) return refuse(startOf(path), rowOfOtherWidth(odd + 1, path))
  return rows.map((row) =>
    Object.fromEntries([...row].flatMap(([column, { value }]) => (value === '' ? [] : [[column, value]]))),
  )
}

async function textOf(
  { beside }: ImportContext,
  name: string,
  room: { left: number },
): Promise<string | 'too-much' | undefined> {
  const bytes = beside?.(name)
  if (bytes === undefined) return undefined
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of bytes) {
    room.left -= piece.length
    if (room.left < 0) return 'too-much'
    text += decoder.decode(piece, { stream: true })
  }
  return text + decoder.decode()
}

function startOf(file: string) {
  return placeIn({ file, number: 1, text: '', ended: true })
}
