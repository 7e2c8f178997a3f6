/** The kinds that exist in each class of communes: for the whole of France, in a fraction of a second. */
import { type CommuneClass, communeClasses, zonesByCommune } from './commune-classes.ts'
import type { Pack, PackService } from './pack.ts'
import { availabilityAt } from './resolve.ts'

export interface ClassAvailability {
  readonly communes: CommuneClass
  readonly available: ReadonlySet<string>
}

/**
 * The kinds that exist in each class of communes of a pack, in the order of the classes. Each is asked of the services
 * that may receive it, and of no other: one whose zones do not hold a commune says no there, whatever else is true.
 */
export function availabilityByClass(pack: Pack): readonly ClassAvailability[] {
  const zones = zonesByCommune(pack)
  const indexes = new Map(pack.communes.map(({ code }, index) => [code, index]))
  const { everywhere, inZone } = servicesByZone(pack)
  return communeClasses(pack, zones).map((communes) => {
    const [commune] = communes
    const index = indexes.get(commune.code) ?? -1
    const near = new Set([...everywhere, ...(zones[index] ?? []).flatMap((zone) => inZone[zone] ?? [])])
    const services = [...near]
    return { communes, available: availabilityAt({ ...pack, services }, { commune, index }) }
  })
}

/** The services of each zone, and those that no zone decides of. */
function servicesByZone({ zones, services }: Pack) {
  const places = new Map(Object.keys(zones).map((id, place) => [id, place]))
  const inZone = Object.keys(zones).map((): PackService[] => [])
  const everywhere: PackService[] = []
  for (const service of services) {
    if (service.reach.kind !== 'zones') everywhere.push(service)
    else for (const id of service.reach.zones) inZone[places.get(id) ?? -1]?.push(service)
  }
  return { everywhere, inZone }
}
