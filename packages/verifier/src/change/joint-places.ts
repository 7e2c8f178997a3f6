/** The communes that two versions of the directory have in common, each with what exists there before and now. */
import type { Ir } from '@jalon/core'
import { own } from '@jalon/core'
import type { Place, TerritoryRows } from '../program/rows.ts'
import type { Both, Version } from './version.ts'

export interface JointPlaces {
  readonly territories: readonly TerritoryRows[]
  /** Kinds that do not exist in the same communes any more, or go by another commune: they are told apart by version. */
  readonly moved: ReadonlySet<string>
}

/** The name of a kind of the version before, once it is told apart from what it is now. */
export function formerKind(kind: string): string {
  return `${kind}${formerly}`
}

/** The kind that a name stands for. */
export function trueKind(name: string): string {
  return name.endsWith(formerly) ? name.slice(0, -formerly.length) : name
}

const formerly = ' @avant'

interface Joint {
  readonly place: Place
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** The communes of the territories that both versions have. */
export function jointPlaces({ before, after }: Both<Version>): JointPlaces {
  const territories = after.territories.flatMap(({ territory, rows }) => {
    const former = before.territories.find((each) => each.territory === territory)
    if (former === undefined) return []
    const known = new Map(
      former.rows.flatMap(({ places, available }) => places.map((each) => [each.code, available])),
    )
    const joint = rows.flatMap(({ places, available }) =>
      places.flatMap((place): readonly Joint[] => {
        const was = known.get(place.code)
        return was === undefined ? [] : [{ place, before: was, after: available }]
      }),
    )
    return [{ territory, joint }]
  })
  const moved = movedKinds(
    { before: before.ir, after: after.ir },
    territories.flatMap(({ joint }) => joint),
  )
  return {
    moved,
    territories: territories.map(({ territory, joint }) => ({ territory, rows: rowsOf(joint, moved) })),
  }
}

function movedKinds({ before, after }: Both<Ir>, joint: readonly Joint[]): ReadonlySet<string> {
  // Most communes of a territory have one of a few rows.
  const rows = new Map(joint.map((each) => [each.before, new Map<ReadonlySet<string>, Joint>()]))
  for (const each of joint) rows.get(each.before)?.set(each.after, each)
  const pairs = [...rows.values()].flatMap((byAfter) => [...byAfter.values()])
  return new Set(
    Object.keys(after.kinds).filter((kind) => {
      const was = own(before.kinds, kind)
      if (was === undefined) return false
      if (was.basedOn !== after.kinds[kind]?.basedOn) return true
      return pairs.some((pair) => pair.before.has(kind) !== pair.after.has(kind))
    }),
  )
}

function rowsOf(joint: readonly Joint[], moved: ReadonlySet<string>): TerritoryRows['rows'] {
  const rows = new Map<string, { available: ReadonlySet<string>; places: Place[] }>()
  const sets = new Map<ReadonlySet<string>, Map<ReadonlySet<string>, ReadonlySet<string>>>()
  for (const { place, before, after } of joint) {
    const byAfter = sets.get(before) ?? new Map<ReadonlySet<string>, ReadonlySet<string>>()
    sets.set(before, byAfter)
    const available = byAfter.get(after) ?? together({ before, after }, moved)
    byAfter.set(after, available)
    const key = [...available].sort().join()
    const row = rows.get(key) ?? { available, places: [] }
    rows.set(key, row)
    row.places.push(place)
  }
  return [...rows.values()]
}

function together(
  { before, after }: Both<ReadonlySet<string>>,
  moved: ReadonlySet<string>,
): ReadonlySet<string> {
  return new Set([...after, ...[...before].map((kind) => (moved.has(kind) ? formerKind(kind) : kind))])
}
