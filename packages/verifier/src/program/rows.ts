/**
 * Commune classes (language.md C.2, 3): a commune is the row of the kinds that exist there. Equal rows are one to every
 * check. The commune may differ by role (where she lives, where the facts happened): a row is then made of one commune
 * for each role, and every combination inside a territory is looked at, someone from elsewhere included.
 */
import type { CommuneRole, Ir } from '@jalon/core'
import { communeRoles, own } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { availability, availabilityByClass } from '@jalon/directory'

/** A commune of a territory; with `code: null`, outside it. */
export interface Place {
  readonly territory: string
  readonly code: string | null
  readonly name: string
}

/** Communes with the same kinds. */
export interface Row {
  readonly available: ReadonlySet<string>
  /** In the order of the territories and of their communes; outside comes last. */
  readonly places: readonly Place[]
}

/** The rows of one territory. */
export interface TerritoryRows {
  readonly territory: string
  readonly rows: readonly Row[]
}

/** The rows of each territory, made once for every pathway. */
export function rowsOf(packs: readonly Pack[]): readonly TerritoryRows[] {
  return packs.map((pack) => {
    const territory = pack.territory.id
    const rows = new Map<string, { available: ReadonlySet<string>; places: Place[] }>()
    const add = (available: ReadonlySet<string>, places: readonly Place[]) => {
      const key = [...available].join(' ')
      const row = rows.get(key)
      if (row === undefined) rows.set(key, { available, places: [...places] })
      else for (const place of places) row.places.push(place)
    }
    for (const { communes, available } of availabilityByClass(pack)) {
      add(
        available,
        communes.map(({ code, name }) => ({ territory, code, name })),
      )
    }
    add(availability(pack, null), [{ territory, code: null, name: pack.territory.title }])
    return { territory, rows: [...rows.values()] }
  })
}

/** Without any territory, the only place is outside: what exists everywhere, and nothing else. */
export function rowsWithoutTerritory(ir: Ir): readonly TerritoryRows[] {
  const available = new Set(
    Object.values(ir.kinds).flatMap(({ id, nature }) => (nature === 'structure' ? [] : [id])),
  )
  return [{ territory: '', rows: [{ available, places: [{ territory: '', code: null, name: '' }] }] }]
}

/** The kinds of each role; a kind that any commune decides goes with where she lives. */
export function kindsByRole(ir: Ir, kinds: readonly string[]): ReadonlyMap<CommuneRole, readonly string[]> {
  const roleOf = (kind: string): CommuneRole => {
    const role = own(ir.kinds, kind)?.basedOn ?? 'residence'
    return role === 'any' ? 'residence' : role
  }
  const roles = communeRoles.flatMap((role): readonly (readonly [CommuneRole, readonly string[]])[] => {
    const ofRole = kinds.filter((kind) => roleOf(kind) === role)
    return ofRole.length === 0 ? [] : [[role, ofRole]]
  })
  return new Map(roles)
}
