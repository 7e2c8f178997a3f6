/** Every commune that somebody may be in, as the kinds that exist there (language.md C.2, 3), listed one by one. */
import type { CommuneRole, Ir } from '@jalon/core'
import { communeRoles, own } from '@jalon/core'
import type { TerritoryRows } from '../program/rows.ts'

/**
 * The sets of kinds that somebody may have around: in each territory, a commune for each role that kinds are decided by.
 * A kind that any commune decides goes with where she lives. Each set is there once.
 */
export function everyCommune(ir: Ir, territories: readonly TerritoryRows[]): readonly ReadonlySet<string>[] {
  const found = new Map<string, ReadonlySet<string>>()
  for (const { rows } of territories) {
    const known = [...new Set(rows.flatMap(({ available }) => [...available]))]
    const combinations = communeRoles.reduce<readonly (readonly string[])[]>(
      (all, role) => {
        const ofRole = known.filter((kind) => roleOf(ir, kind) === role)
        const each = rows.map(({ available }) => ofRole.filter((kind) => available.has(kind)))
        return ofRole.length === 0 ? all : all.flatMap((kinds) => each.map((more) => [...kinds, ...more]))
      },
      rows.length === 0 ? [] : [[]],
    )
    for (const kinds of combinations) found.set([...kinds].sort().join(' '), new Set(kinds))
  }
  return [...found.values()]
}

function roleOf(ir: Ir, kind: string): CommuneRole {
  const role = own(ir.kinds, kind)?.basedOn ?? 'residence'
  return role === 'any' ? 'residence' : role
}
