/** The places that a scenario speaks of, and what exists there. Both are looked for once for all scenarios. */
import type { Pack } from '@jalon/directory'
import { availability, availabilityByClass } from '@jalon/directory'
import type { Scenario } from './scenario.ts'

/** A commune of a territory, or with `code: null` someone from elsewhere. */
export interface Place {
  readonly pack: Pack
  readonly code: string | null
  /** The kinds that exist there: one same set wherever they are the same. */
  readonly available: ReadonlySet<string>
}

/** One commune of each class of each territory, and outside; outside alone; or the one commune that is named. */
export function placesOf({ commune }: Pick<Scenario, 'commune'>, packs: readonly Pack[]): readonly Place[] {
  if (commune === 'any') return packs.flatMap((pack) => knownOf(pack).classes)
  if (commune === 'outside') return packs.map((pack) => knownOf(pack).outside)
  return packs.flatMap((pack) => knownOf(pack).at(commune) ?? [])
}

/** Among some places, one for each set of kinds: an engine sees no other difference. */
export function toldApart(places: readonly Place[]): readonly Place[] {
  const seen = new Map<string, Place>()
  for (const place of places) {
    const key = keyOf(place)
    if (!seen.has(key)) seen.set(key, place)
  }
  return [...seen.values()]
}

const keys = new WeakMap<ReadonlySet<string>, string>()

function keyOf({ available }: Place): string {
  const key = keys.get(available) ?? [...available].sort().join(' ')
  keys.set(available, key)
  return key
}

interface KnownPlaces {
  readonly outside: Place
  readonly classes: readonly Place[]
  at(code: string): Place | undefined
}

const known = new WeakMap<Pack, KnownPlaces>()

function knownOf(pack: Pack): KnownPlaces {
  const made = known.get(pack) ?? lookAt(pack)
  known.set(pack, made)
  return made
}

function lookAt(pack: Pack): KnownPlaces {
  const byCode = new Map<string, Place>()
  const outside: Place = { pack, code: null, available: availability(pack, null) }
  const classes: Place[] = [outside]
  for (const { communes, available } of availabilityByClass(pack)) {
    for (const [index, { code }] of communes.entries()) {
      const place: Place = { pack, code, available }
      byCode.set(code, place)
      if (index === 0) classes.push(place)
    }
  }
  return { outside, classes, at: (code) => byCode.get(code) }
}
