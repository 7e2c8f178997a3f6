/**
 * Live facts (language.md C.2, 2): what the future still looks at. Two situations that agree on it have the same future,
 * so the rest is forgotten. Asking a fact that cannot be known yet ends its past; a fact that a guard reads and that may
 * not have been asked stays live as "not asked", which is what keeps a reading before the question exact.
 */
import type { Diagrams } from '../diagrams/diagrams.ts'
import { Bits } from './bits.ts'
import type { Knowledge } from './knowledge.ts'
import { Queue } from './knowledge.ts'
import type { Location } from './program.ts'
import type { Variables } from './variables.ts'

/** By location, the live variables on arrival: a backward analysis of the flattened graph, up to its fixpoint. */
export function liveVariables(
  locations: readonly Location[],
  { may, must }: Knowledge,
  diagrams: Diagrams,
  { list, kinds }: Variables,
): readonly Bits[] {
  const variables = list.length
  const before = predecessorsOf(locations)
  const ends = locations.map(({ asks }, index) =>
    asks === undefined || may[index]?.has(asks) ? undefined : asks,
  )
  const tested = testedKinds(locations, kinds.values(), diagrams, variables)
  const live = locations.map((location, index) => {
    const used = usesOf(location, diagrams, variables)
    if (dependsOnPlace(location, diagrams)) used.addAll(tested[index] as Bits)
    const { asks } = location
    const known = asks === undefined || must[index]?.has(asks)
    if (!known && may[index]?.has(asks)) used.add(asks)
    if (ends[index] !== undefined) used.delete(ends[index])
    return used
  })
  // From the last to the first: most of what a location needs is then known when it is met.
  const queue = new Queue([...locations.keys()].reverse())
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    for (const from of before[index] ?? []) {
      const needed = (live[index] as Bits).copy()
      const ended = ends[from]
      if (ended !== undefined) needed.delete(ended)
      for (const { to, enters } of locations[from]?.moves ?? []) {
        if (to === index && enters !== undefined) needed.delete(enters.variable)
      }
      if (live[from]?.addAll(needed)) queue.add(from)
    }
  }
  return live
}

/**
 * What a location looks at. A kind that only referrals want decides nothing of where a walk goes, so it is not carried
 * along: which kind a referral finds is asked of the communes on the spot. Those that come here are then told apart by
 * the kinds that did decide of the way.
 */
function usesOf({ moves, guards = [], agreed }: Location, diagrams: Diagrams, variables: number): Bits {
  const used = Bits.none(variables)
  const sets = [
    ...moves.map(({ when }) => when),
    ...guards.flatMap(({ holds, fails }) => [holds, fails]),
    ...(agreed === undefined ? [] : [agreed]),
  ]
  for (const set of sets) for (const variable of diagrams.support(set)) used.add(variable)
  return used
}

/** Whether a referral does not lead to the same kind everywhere, or leads to none. */
function dependsOnPlace({ chosen }: Location, diagrams: Diagrams): boolean {
  if (chosen === undefined) return false
  return chosen.length === 0 || chosen.some(({ where }) => diagrams.support(where).size > 0)
}

/** By location, the kinds that some way out may have looked at before. */
function testedKinds(
  locations: readonly Location[],
  kinds: Iterable<number>,
  diagrams: Diagrams,
  variables: number,
): readonly Bits[] {
  const all = Bits.none(variables)
  for (const kind of kinds) all.add(kind)
  const here = locations.map(({ moves }) => {
    const looked = Bits.none(variables)
    for (const { when } of moves) for (const variable of diagrams.support(when)) looked.add(variable)
    looked.keepAll(all)
    return looked
  })
  const tested = locations.map(() => Bits.none(variables))
  const queue = new Queue([...here.keys()].filter((index) => [...(here[index] as Bits)].length > 0))
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    const after = (tested[index] as Bits).copy()
    after.addAll(here[index] as Bits)
    for (const { to } of locations[index]?.moves ?? []) if (tested[to]?.addAll(after)) queue.add(to)
  }
  return tested
}

function predecessorsOf(locations: readonly Location[]): readonly (readonly number[])[] {
  const before = locations.map(() => new Set<number>())
  for (const [index, { moves }] of locations.entries()) for (const { to } of moves) before[to]?.add(index)
  return before.map((set) => [...set])
}
