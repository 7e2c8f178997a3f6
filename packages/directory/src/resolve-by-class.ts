/** What each class of communes is answered, need by need: for the whole of France, in a fraction of a second. */
import { own } from '@jalon/core/runtime'
import { type CommuneClass, communeClasses, zonesByCommune } from './commune-classes.ts'
import type { Pack } from './pack.ts'
import { notCoveredBy, type Place } from './receives.ts'
import { type Resolution, resolveIn } from './resolve.ts'

export interface ClassOfCommunes {
  readonly communes: CommuneClass
  /** Its first commune: what is true of it is true of all. */
  readonly place: Place
  /** The pack with the services that may receive it, and no other. */
  readonly near: Pack
}

/**
 * The classes of communes of a pack, in the order of their first commune, each with the services that may receive it. A
 * service whose zones are all known and hold none of them says no there, whatever else is true: it is never asked.
 */
export function classesOf(pack: Pack): readonly ClassOfCommunes[] {
  const zones = zonesByCommune(pack)
  const indexes = new Map(pack.communes.map(({ code }, index) => [code, index]))
  const { everywhere, inZone } = servicesByZone(pack)
  return communeClasses(pack, zones).map((communes) => {
    const [commune] = communes
    const index = indexes.get(commune.code) ?? -1
    const near = new Set([...everywhere, ...(zones[index] ?? []).flatMap((zone) => inZone[zone] ?? [])])
    const services = [...near].sort((a, b) => a - b).flatMap((each) => pack.services[each] ?? [])
    return { communes, place: { commune, index }, near: { ...pack, services } }
  })
}

/** Who receives people of a class for a kind of need: the same answer as `resolve` gives for each of its communes. */
export function resolveForClass(
  pack: Pack,
  { place, near }: ClassOfCommunes,
  kindId: string,
  today: string,
): Resolution {
  const answer = resolveIn(near, place, kindId, today)
  const kind = own(pack.ir.kinds, kindId)
  if (kind === undefined || answer.result !== 'unknown' || answer.reason.kind !== 'nothing-recorded')
    return answer
  return pack.services.some((service) => service.kind === kindId)
    ? { result: 'none', reason: notCoveredBy(kind, place) }
    : answer
}

/** By their place in the pack: the services of each zone, and those that may receive people from anywhere. */
function servicesByZone({ zones, services }: Pack) {
  const places = new Map(Object.keys(zones).map((id, place) => [id, place]))
  const inZone = Object.keys(zones).map((): number[] => [])
  const everywhere: number[] = []
  const isKnown = (id: string) => (own(zones, id)?.communes ?? 'unknown') !== 'unknown'
  for (const [index, { reach }] of services.entries()) {
    if (reach.kind !== 'zones' || !reach.zones.every(isKnown)) everywhere.push(index)
    else for (const id of reach.zones) inZone[places.get(id) ?? -1]?.push(index)
  }
  return { everywhere, inZone }
}
