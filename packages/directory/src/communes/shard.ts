/**
 * The communes of a département as a page loads them: for pages that let people name a commune of elsewhere. A shard is
 * loaded before any answer or not at all, since asking for one would tell which commune it is for.
 */
import type { PackCommune } from '../pack.ts'
import { type Commune, communeIndex } from './commune-index.ts'

/** The communes of a département in their order of codes: `[code, name, postal codes, former names]`, the last when there are. */
export type CommuneShard = readonly ShardRow[]
export type ShardRow = readonly [code: string, name: string, postal: string, ...former: readonly string[]]

/** The shard of a département, or nothing when no département has this code. */
export function communeShard(department: string): CommuneShard | undefined {
  const communes = communeIndex().inDepartment(department)
  if (communes === undefined) return undefined
  return [...communes]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, name, postal, former }) => [code, name, postal.join(' '), ...former])
}

/** A commune of the official list as a pack holds it. */
export function asPackCommune({ code, name, postal, former }: Commune): PackCommune {
  return { code, name, postal, ...(former.length === 0 ? {} : { former }) }
}
