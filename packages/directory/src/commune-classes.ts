/** Communes that nothing in the directory tells apart. */
import type { Pack, PackCommune } from './pack.ts'

/** Communes for which every kind resolves in the same way: what is proved for one holds for all. */
export type CommuneClass = readonly [PackCommune, ...PackCommune[]]

/**
 * Groups the communes of a pack by the zones that hold them and the services that except them. Work on the whole of
 * France then grows with the number of groups, not of communes. In the order of their first commune.
 */
export function communeClasses(pack: Pack): readonly CommuneClass[] {
  const marks = zonesByCommune(pack).map((zones): number[] => [...zones])
  const indexes = new Map(pack.communes.map(({ code }, index) => [code, index]))
  for (const [mark, { except }] of pack.services.entries()) {
    // Below zero, so that no service is mistaken for a zone.
    for (const code of new Set(except)) marks[indexes.get(code) ?? -1]?.push(-1 - mark)
  }

  const classes = new Map<string, [PackCommune, ...PackCommune[]]>()
  for (const [index, commune] of pack.communes.entries()) {
    const key = (marks[index] ?? []).join()
    const group = classes.get(key)
    if (group === undefined) classes.set(key, [commune])
    else group.push(commune)
  }
  return [...classes.values()]
}

/** By commune of a pack, the zones that hold it: their places among those of the pack. */
export function zonesByCommune(pack: Pack): readonly (readonly number[])[] {
  const zones = pack.communes.map((): number[] => [])
  for (const [zone, { communes }] of Object.values(pack.zones).entries()) {
    for (const index of communes === 'unknown' ? [] : communes) zones[index]?.push(zone)
  }
  return zones
}
