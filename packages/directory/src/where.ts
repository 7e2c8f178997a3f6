/** The communes of a situation: one decides for each need, and it is not always where she lives. */
import { type CommuneRole, own } from '@jalon/core/runtime'
import type { Pack } from './pack.ts'
import { type Place, placeOf } from './receives.ts'

/** INSEE codes by role; `null` is outside the territory. A role that is not given is where she lives. */
export type Whereabouts = Readonly<Partial<Record<Exclude<CommuneRole, 'any'>, string | null>>> & {
  readonly residence: string | null
  /** By code of a commune that some institution cuts, the district. */
  readonly districts?: Readonly<Record<string, string>>
}

/** One commune for every role, or several. */
export type Where = string | null | Whereabouts

/** The commune that decides for a kind. One that any commune may decide, and one that nobody knows, go by where she lives. */
export function communeFor({ ir }: Pack, where: Where, kind: string): string | null {
  if (where === null || typeof where === 'string') return where
  const role = own(ir.kinds, kind)?.basedOn ?? 'any'
  const given = role === 'any' ? undefined : where[role]
  return given === undefined ? where.residence : given
}

/** The place that decides for a kind, or nothing when it is outside the territory. */
export function placeFor(pack: Pack, where: Where, kind: string): Place | undefined {
  const commune = communeFor(pack, where, kind)
  const districts = where === null || typeof where === 'string' ? undefined : where.districts
  return placeOf(pack, commune, commune === null ? undefined : own(districts ?? {}, commune))
}
