/** Whether one service receives people of a place. */
import { type IrKind, own } from '@jalon/core/runtime'
import type { Pack, PackCommune, PackService, PackZone } from './pack.ts'
import { type Reason, reasons } from './reason.ts'

/** A commune of the pack, with its index there: zones list indexes. */
export interface Place {
  readonly commune: PackCommune
  readonly index: number
  /** When the commune is cut, what somebody said of where in it. */
  readonly district?: string | undefined
}

export type Receives =
  | {
      readonly verdict: 'yes'
      readonly reason: string
      /** In some districts of the commune only, and nobody said which. */
      readonly byDistrict: boolean
    }
  | { readonly verdict: 'no'; readonly reason: Reason }
  | { readonly verdict: 'unknown'; readonly reason: Reason }

/** Finds a commune of the pack by its INSEE code. No commune, or one of elsewhere, is outside. */
export function placeOf(pack: Pack, code: string | null, district?: string): Place | undefined {
  const index = pack.communes.findIndex((commune) => commune.code === code)
  const commune = pack.communes[index]
  return commune && { commune, index, district }
}

/** Decides from what the service says of itself, and from nothing else: a zone that is not known stays unknown. */
export function receives(pack: Pack, service: PackService, place: Place | undefined): Receives {
  const isOpen = service.status === 'open'
  if (service.reach.kind === 'national') {
    return isOpen ? yes(reasons.national()) : no(notOpen(service))
  }
  if (place === undefined) return unknown({ kind: 'outside', about: pack.territory.title })

  const coverage = coverageOf(pack, service, place)
  if (coverage.verdict === 'no') return coverage
  if (service.except.includes(place.commune.code))
    return no({ kind: 'excepted', about: service.name, commune: place.commune.name })
  return isOpen ? coverage : no(notOpen(service))
}

/** What its zones say, whatever its status. One zone that holds the place is enough; one that is not known leaves a doubt. */
function coverageOf(pack: Pack, service: PackService, place: Place): Receives {
  switch (service.reach.kind) {
    case 'national':
      return yes(reasons.national())
    case 'anyone':
      return yes(reasons.anyone())
    case 'unknown':
      return unknown({ kind: 'unknown-zone', about: service.name })
    case 'zones': {
      const zones = service.reach.zones.map((id) => own(pack.zones, id))
      const held = zones.flatMap((zone) => (zone === undefined ? [] : (holds(zone, place) ?? [])))
      const sure = held.find(({ byDistrict }) => !byDistrict) ?? held[0]
      if (sure !== undefined) return sure
      const hasDoubt = zones.some((each) => each === undefined || each.communes === 'unknown')
      return hasDoubt
        ? unknown({ kind: 'unknown-zone', about: service.name })
        : no(notCovered(pack, service, place))
    }
  }
}

/**
 * Whether a zone holds the place, in which of its districts, and how to say it. A district that the commune does not list
 * is as if nobody had said any.
 */
function holds({ label, communes, districts }: PackZone, { commune, index, district }: Place) {
  if (communes === 'unknown' || !communes.includes(index)) return undefined
  const parts = own(districts ?? {}, commune.code)
  if (parts === undefined) return yes(reasons.zone(label, commune))
  const named = (id = '') => own(commune.districts?.answers ?? {}, id)
  const here = named(district)
  if (here === undefined)
    return yes(reasons.zone(label, commune, `, selon le quartier (${parts.map(named).join(', ')})`), true)
  return parts.includes(district ?? '') ? yes(reasons.zone(label, commune, `, ${here}`)) : undefined
}

function notCovered(pack: Pack, service: PackService, place: Place): Reason {
  const kind = own(pack.ir.kinds, service.kind)
  return kind ? notCoveredBy(kind, place) : { kind: 'unknown-kind', about: service.kind }
}

/** Services of the kind exist, for other communes. */
export function notCoveredBy({ label }: IrKind, { commune }: Place): Reason {
  return { kind: 'not-covered', about: label, commune: commune.name }
}

function notOpen({ name, status }: PackService): Reason {
  return { kind: 'not-open', about: name, status }
}

function yes(reason: string, byDistrict = false) {
  return { verdict: 'yes', reason, byDistrict } as const
}

function no(reason: Reason): Receives {
  return { verdict: 'no', reason }
}

function unknown(reason: Reason): Receives {
  return { verdict: 'unknown', reason }
}
