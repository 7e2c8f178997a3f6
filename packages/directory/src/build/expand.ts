/** The communes that a selector means, by code. */
import { communeIndex } from '../communes/commune-index.ts'
import type { Selector } from '../language/directory.ts'

/** Every code selected. Codes are taken as written: `unknown-commune` speaks of those that are no commune of today. */
export function expand({ codes, table, departments, groups, except }: Selector): ReadonlySet<string> {
  const selected = new Set<string>()
  for (const { value } of [...codes, ...(table?.codes ?? [])]) selected.add(value)
  for (const { value } of departments) addAll(selected, communeIndex().inDepartment(value))
  for (const { value } of groups) addAll(selected, communeIndex().inGroup(value))
  for (const { value } of except) selected.delete(value)
  return selected
}

function addAll(selected: Set<string>, communes: readonly { readonly code: string }[] | undefined): void {
  for (const { code } of communes ?? []) selected.add(code)
}
