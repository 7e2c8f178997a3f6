/** Why a service is a candidate for a commune, or why nobody was found. */
import type { PackCommune, PackStatus } from './pack.ts'

/** Why nobody was found. The word counts the gaps; `reasonText` says it whole, where authors read it. */
export interface Reason {
  readonly kind: ReasonKind
  /** What it speaks of, by name: a kind, a service, or the territory. */
  readonly about: string
  /** The commune that is not received, by name. */
  readonly commune?: string
  /** How a service that is not open is. */
  readonly status?: PackStatus
}

export type ReasonKind =
  /** No such kind in the vocabulary. */
  | 'unknown-kind'
  /** No commune was given, or it is not one of this territory. */
  | 'outside'
  /** The directory knows no service of this kind. */
  | 'nothing-recorded'
  /** A service exists, nobody knows for which communes. */
  | 'unknown-zone'
  /** Services exist, for other communes. */
  | 'not-covered'
  /** The service that would receive this commune no longer does. */
  | 'excepted'
  /** The service that would receive this commune is closed, suspended or not open yet. */
  | 'not-open'
  /** A protected place whose front door is not found here. */
  | 'no-front-door'

/** Why a service receives a commune: sentences that the professional reads. */
export const reasons = {
  /** A zone that is the commune itself needs no second mention of it. `part` tells in which districts. */
  zone: (label: string, { name }: PackCommune, part = ''): string => {
    return (label === communeNamed(name) ? label : `${label}\u00a0: ${communeNamed(name)}`) + part
  },
  anyone: (): string => 'reçoit toute personne, quelle que soit sa commune',
  national: (): string => 'service national, partout en France',
}

/** « commune de Metz », « commune d'Ars-Laquenexy », « commune du Ban-Saint-Martin ». */
export function communeNamed(name: string): string {
  if (name.startsWith('Le ')) return `commune du ${name.slice(3)}`
  if (name.startsWith('Les ')) return `commune des ${name.slice(4)}`
  return /^[aeiouàâéèêëîïôœæ]/i.test(name) ? `commune d'${name}` : `commune de ${name}`
}
