/** In which order two versions take their steps, so that the one behind catches up. */
import type { Location, Program } from '../program/program.ts'
import { stepsAfter } from '../program/program.ts'
import { reversePostorder } from '../program/reverse-postorder.ts'
import type { SameStates } from './same-states.ts'
import type { Side } from './side.ts'
import type { Both } from './version.ts'

/** By location, a rank in which the same step of both versions has one place, whichever version it is of. */
export function meetingOrder(
  { locations, indexOf }: Program,
  { before, after }: Both<Side>,
  same: SameStates,
): readonly number[] {
  const nowOf = new Map<string, number>()
  for (const [index, { pathway }] of locations.entries()) {
    if (pathway.startsWith('after/')) nowOf.set(after.keyOf(index), index)
  }
  const placeOf = locations.map(({ pathway }, index) => {
    if (!pathway.startsWith('before/')) return index
    return nowOf.get(same.afterOf.get(before.keyOf(index)) ?? '') ?? index
  })
  const members = new Map<number, number[]>()
  for (const [index, place] of placeOf.entries()) members.set(place, [...(members.get(place) ?? []), index])
  const next = (place: number) =>
    (members.get(place) ?? []).flatMap((index) =>
      stepsAfter(locations[index] as Location, indexOf).map((to) => placeOf[to] ?? to),
    )
  const start = before.initial === undefined ? undefined : placeOf[before.initial]
  const fromBefore = reversePostorder(locations.length, start, next)
  const ranks = placeOf.map((place) => fromBefore[place] ?? 0)
  if (after.initial === undefined || ranks[after.initial] !== locations.length) return ranks
  // The new start is reached by nothing of the former version.
  const fromAfter = reversePostorder(locations.length, placeOf[after.initial], next)
  return placeOf.map((place) => fromAfter[place] ?? 0)
}
