/** Which referrals a walk may have made before it comes to a place: what is not among them needs no exploration. */
import { Bits } from '../program/bits.ts'
import { Queue } from '../program/knowledge.ts'
import type { Program } from '../program/program.ts'
import type { Sight } from './faults.ts'

/**
 * By location, those of the locations made before on some way through the flattened graph, along the ways out that some
 * situation takes. More than really happen, as who invoked a pathway is not looked at; never fewer.
 */
export function earlierReferrals({ locations, initial }: Program, sights: readonly Sight[]): readonly Bits[] {
  const before = locations.map(() => Bits.none(locations.length))
  const entered = new Set(initial === undefined ? [] : [initial])
  const queue = new Queue(entered)
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    const after = (before[index] as Bits).copy()
    if (locations[index]?.step.kind === 'refer') after.add(index)
    for (const to of takenFrom(sights[index])) {
      const grown = (before[to] as Bits).addAll(after)
      if (!grown && entered.has(to)) continue
      entered.add(to)
      queue.add(to)
    }
  }
  return before
}

/** The locations from which a walk may come to one of these, themselves included; as above, never too few. */
export function leadingTo(sights: readonly Sight[], targets: Iterable<number>): ReadonlySet<number> {
  const sources = new Map<number, number[]>()
  for (const sight of sights) {
    for (const to of takenFrom(sight)) sources.set(to, [...(sources.get(to) ?? []), sight.index])
  }
  const found = new Set(targets)
  // A set grows while it is gone through.
  for (const target of found) for (const from of sources.get(target) ?? []) found.add(from)
  return found
}

function takenFrom(sight: Sight | undefined): readonly number[] {
  return sight?.location.moves.flatMap(({ to, exit }) => (sight.taken.has(exit) ? [to] : [])) ?? []
}
