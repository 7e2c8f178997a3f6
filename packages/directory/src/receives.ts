/** Whether one service receives people of a place. */
import { own } from '@jalon/core/runtime'
import type { Pack, PackCommune, PackService, PackZone } from './pack.ts'
import { type Reason, reasons } from './reason.ts'

/** A commune of the pack, with its index there: zones list indexes. */
export interface Place {
  readonly commune: PackCommune
  readonly index: number
  /** One of its districts, when the commune is cut and somebody said which. */
  readonly district?: string
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

/**
 * Finds a commune of the pack by its INSEE code. No commune, or one of elsewhere, is outside. A district that the
 * commune does not list is as if nobody had said any.
 */
export function placeOf(pack: Pack, code: string | null, district?: string): Place | undefined {
  const index = pack.communes.findIndex((commune) => commune.code === code)
  const commune = pack.communes[index]
  if (commune === undefined) return undefined
  const isListed = district !== undefined && own(commune.districts?.answers ?? {}, district) !== undefined
  return { commune, index, ...(isListed ? { district } : {}) }
}

/** Decides from what the service says of itself, and from nothing else: a zone that is not known stays unknown. */
export function receives(pack: Pack, service: PackService, place: Place | undefined): Receives {
  const isOpen = service.status === 'open'
  if (service.reach.kind === 'national') {
    return isOpen ? yes(reasons.national()) : no(reasons.notOpen(service))
  }
  if (place === undefined) return unknown(reasons.outside(pack.territory.title))

  const coverage = coverageOf(pack, service, place)
  if (coverage.verdict === 'no') return coverage
  if (service.except.includes(place.commune.code)) return no(reasons.excepted(service, place.commune))
  return isOpen ? coverage : no(reasons.notOpen(service))
}

/** What its zones say, whatever its status. One zone that holds the place is enough; one that is not known leaves a doubt. */
function coverageOf(pack: Pack, service: PackService, place: Place): Receives {
  switch (service.reach.kind) {
    case 'national':
      return yes(reasons.national())
    case 'anyone':
      return yes(reasons.anyone())
    case 'unknown':
      return unknown(reasons.unknownZone(service))
    case 'zones': {
      const zones = service.reach.zones.map((id) => own(pack.zones, id))
      const held = zones.flatMap((zone) => (zone === undefined ? [] : (holds(zone, place) ?? [])))
      const sure = held.find(({ byDistrict }) => !byDistrict) ?? held[0]
      if (sure !== undefined) return sure
      const hasDoubt = zones.some((each) => each === undefined || each.communes === 'unknown')
      return hasDoubt ? unknown(reasons.unknownZone(service)) : no(notCovered(pack, service, place))
    }
  }
}

/** Whether a zone holds the place, in which of its districts, and how to say it. */
function holds({ label, communes, districts }: PackZone, { commune, index, district }: Place) {
  if (communes === 'unknown' || !communes.includes(index)) return undefined
  const parts = own(districts ?? {}, commune.code)
  if (parts === undefined) return yes(reasons.zone(label, commune))
  const named = (id: string) => own(commune.districts?.answers ?? {}, id) ?? id
  if (district === undefined) return yes(reasons.zoneByDistrict(label, commune, parts.map(named)), true)
  return parts.includes(district) ? yes(reasons.zoneOfDistrict(label, commune, named(district))) : undefined
}

function notCovered(pack: Pack, service: PackService, place: Place): Reason {
  const kind = own(pack.ir.kinds, service.kind)
  return kind ? reasons.notCovered(kind, place.commune) : reasons.unknownKind(service.kind)
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
