/** Communes that nothing in the directory tells apart. */
import type { Pack, PackCommune } from './pack.ts'

/** Communes for which every kind resolves in the same way: what is proved for one holds for all. */
export type CommuneClass = readonly [PackCommune, ...PackCommune[]]

/**
 * Groups the communes of a pack by the zones that hold them and the services that except them. Work on the whole of
 * France then grows with the number of groups, not of communes. In the order of their first commune.
 */
export function communeClasses(pack: Pack, zones = zonesByCommune(pack)): readonly CommuneClass[] {
  const excepted = exceptionsByCommune(pack)
  const classes = new Map<string, [PackCommune, ...PackCommune[]]>()
  for (const [index, commune] of pack.communes.entries()) {
    const key = `${zones[index]?.join()} ${excepted.get(commune.code) ?? ''}`
    const group = classes.get(key)
    if (group === undefined) classes.set(key, [commune])
    else group.push(commune)
  }
  return [...classes.values()]
}

/** By the code of a commune, the services that except it: their places among those of the pack. */
function exceptionsByCommune({ services }: Pack): ReadonlyMap<string, readonly number[]> {
  const excepted = new Map<string, number[]>()
  for (const [place, { except }] of services.entries()) {
    for (const code of new Set(except)) {
      const known = excepted.get(code)
      if (known === undefined) excepted.set(code, [place])
      else known.push(place)
    }
  }
  return excepted
}

/** By commune of a pack, the zones that hold it: their places among those of the pack. */
export function zonesByCommune(pack: Pack): readonly (readonly number[])[] {
  const zones = pack.communes.map((): number[] => [])
  for (const [zone, { communes }] of Object.values(pack.zones).entries()) {
    for (const index of communes === 'unknown' ? [] : communes) zones[index]?.push(zone)
  }
  return zones
}
