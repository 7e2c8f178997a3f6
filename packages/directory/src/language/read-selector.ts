/** Reads which communes are meant. */
import { entriesOf, get, type Tree, textOf, textsOf } from '@jalon/core'
import type { Selector, TableSelection } from './directory.ts'
import type { Table } from './read-table.ts'

/** The CSV tables beside, by the name of their file. */
export type Tables = ReadonlyMap<string, Table>

/** Reads a selection. What has not the expected form selects nothing; the rules on form have said so. */
export function readSelector(tree: Tree | undefined, tables: Tables): Selector {
  const table = readSelection(tree, tables)
  return {
    codes: textsOf(get(tree, 'codes')),
    departments: textsOf(get(tree, 'departement')),
    groups: [...textsOf(get(tree, 'epci')), ...textsOf(get(tree, 'ept'))],
    ...(table === undefined ? {} : { table }),
    except: textsOf(get(tree, 'except')),
  }
}

function readSelection(tree: Tree | undefined, tables: Tables): TableSelection | undefined {
  const from = textOf(get(tree, 'from'))
  if (from === undefined) return undefined
  const conditions = entriesOf(get(tree, 'where')).flatMap(({ key, value }) => {
    const wanted = textOf(value)
    return wanted === undefined ? [] : [{ column: key, value: wanted }]
  })
  const table = tables.get(from.value)
  if (table === undefined)
    return { from, where: conditions.map((each) => ({ ...each, known: [] })), codes: [] }

  const { columns, rows } = table
  const valuesOf = (column: string) => [...new Set(rows.flatMap((row) => row.get(column)?.value ?? []))]
  const selected = rows.filter((row) =>
    conditions.every(({ column, value }) => row.get(column.value)?.value === value.value),
  )
  return {
    from,
    where: conditions.map((each) => ({ ...each, known: valuesOf(each.column.value) })),
    columns,
    codes: selected.flatMap((row) => row.get('code') ?? []),
  }
}
