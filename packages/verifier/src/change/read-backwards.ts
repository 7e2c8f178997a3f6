/**
 * The situations that lead somewhere, read backwards. A situation is here a whole sheet, with an answer to every
 * question: what is not asked does not matter. Answers never change along a walk, so each step back only keeps those
 * that take it.
 */
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import { Agenda } from '../explore/agenda.ts'
import type { Program } from '../program/program.ts'
import { reversePostorder } from '../program/reverse-postorder.ts'
import type { Given } from './side.ts'

/** A way into a place. */
export interface WayIn {
  readonly from: number
  readonly when: Situations
  readonly gives: readonly Given[]
}

/** Ways to somewhere, and the situations that matter there. */
export interface Goal {
  readonly ways: readonly WayIn[]
  readonly situations: Situations
}

/**
 * The sheets at the first place that lead to one of these goals. `into`: by place, the ways to it. `reached`: by place,
 * what comes there at all, where it is known: what leads on from elsewhere does not matter, and may be most of it.
 */
export function backwards(
  { diagrams }: Program,
  into: readonly (readonly WayIn[])[],
  start: number,
  goals: readonly Goal[],
  reached: readonly Situations[] = [],
): Situations {
  const found = new Map<number, Situations>()
  const ranks = orderOf(into, start)
  const agenda = new Agenda<true>(
    (place) => -(ranks[place] ?? 0),
    () => true,
  )
  const come = (ways: readonly WayIn[], there: Situations): void => {
    for (const { from, when, gives } of ways) {
      const matters = reached[from] ?? everything
      if (matters === nothing) continue
      const before = gives.reduceRight((set, { variable, value }) => {
        return diagrams.forget(diagrams.intersect(set, diagrams.where(variable, [value])), variable)
      }, there)
      const known = found.get(from) ?? nothing
      const taken = diagrams.simplify(diagrams.intersect(when, before), matters)
      if (diagrams.intersect(diagrams.minus(taken, known), matters) === nothing) continue
      const grown = diagrams.simplify(diagrams.union(known, taken), matters)
      found.set(from, grown)
      agenda.add(0, from, true)
    }
  }
  for (const { ways, situations } of goals) come(ways, situations)
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    come(into[next.key] ?? [], found.get(next.key) ?? nothing)
  }
  return found.get(start) ?? nothing
}

const orders = new WeakMap<readonly (readonly WayIn[])[], readonly number[]>()

/** The places that come after the others are gone back from first. */
function orderOf(into: readonly (readonly WayIn[])[], start: number): readonly number[] {
  const known = orders.get(into)
  if (known !== undefined) return known
  const after = into.map((): number[] => [])
  for (const [place, ways] of into.entries()) for (const { from } of ways) after[from]?.push(place)
  const order = reversePostorder(into.length, start, (place) => after[place] ?? [])
  orders.set(into, order)
  return order
}
