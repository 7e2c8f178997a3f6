/** Whether one service receives people of a place. */
import { own } from '@jalon/core/runtime'
import type { Pack, PackCommune, PackService } from './pack.ts'
import { type Reason, reasons } from './reason.ts'

/** A commune of the pack, with its index there: zones list indexes. */
export interface Place {
  readonly commune: PackCommune
  readonly index: number
}

export type Receives =
  | { readonly verdict: 'yes'; readonly reason: string }
  | { readonly verdict: 'no'; readonly reason: Reason }
  | { readonly verdict: 'unknown'; readonly reason: Reason }

/** Finds a commune of the pack by its INSEE code. No commune, or one of elsewhere, is outside. */
export function placeOf(pack: Pack, code: string | null): Place | undefined {
  const index = pack.communes.findIndex((commune) => commune.code === code)
  const commune = pack.communes[index]
  return commune && { commune, index }
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
      const zone = zones.find(
        (each) => each !== undefined && each.communes !== 'unknown' && each.communes.includes(place.index),
      )
      if (zone !== undefined) return yes(reasons.zone(zone.label, place.commune))
      const hasDoubt = zones.some((each) => each === undefined || each.communes === 'unknown')
      return hasDoubt ? unknown(reasons.unknownZone(service)) : no(notCovered(pack, service, place))
    }
  }
}

function notCovered(pack: Pack, service: PackService, place: Place): Reason {
  const kind = own(pack.ir.kinds, service.kind)
  return kind ? reasons.notCovered(kind, place.commune) : reasons.unknownKind(service.kind)
}

function yes(reason: string): Receives {
  return { verdict: 'yes', reason }
}

function no(reason: Reason): Receives {
  return { verdict: 'no', reason }
}

function unknown(reason: Reason): Receives {
  return { verdict: 'unknown', reason }
}
