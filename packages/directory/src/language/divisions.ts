/** How each institution cuts a territory, and the services that rest on it. */
import { type Service, type Territory, type Zone, zonesOf } from './directory.ts'

/** The zones of one institution, in the order of their file. */
export interface Division {
  readonly institution: string
  readonly zones: readonly [Zone, ...Zone[]]
}

/** The divisions of a territory, by institution. */
export function divisionsOf(territory: Territory): readonly Division[] {
  const divisions = new Map<string, [Zone, ...Zone[]]>()
  for (const zone of zonesOf(territory)) {
    const zones = divisions.get(zone.institution)
    if (zones === undefined) divisions.set(zone.institution, [zone])
    else zones.push(zone)
  }
  return [...divisions].map(([institution, zones]) => ({ institution, zones }))
}

/** The services that say they alone are competent in some of these zones. */
export function exclusiveIn(zones: readonly Zone[], services: readonly Service[]): readonly Service[] {
  const names = new Set(zones.map(({ id }) => id.value))
  return services.filter(({ competence, reach }) => {
    return (
      competence === 'exclusive' &&
      reach.kind === 'zones' &&
      reach.zones.some(({ value }) => names.has(value))
    )
  })
}
