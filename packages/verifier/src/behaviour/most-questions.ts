/**
 * How many questions a walk may still ask, whatever the conditions: the longest way through the states, those of invoked
 * pathways included, less what is known already on every way. A bound, that spares exploring most of a pathway.
 */
import { own, statesAfter } from '@jalon/core'
import type { Location, Program } from '../program/program.ts'

/** By location, on arrival; nothing where states form a circle. Questions that are not counted are left out. */
export function mostQuestions(
  program: Program,
  isCounted: (fact: string) => boolean,
): readonly number[] | undefined {
  const { locations, order, knowledge, ir } = program
  const byOrder = [...locations.keys()].sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0))
  const inside = locations.map(() => 0)
  const next = ({ pathway, step }: Location) =>
    statesAfter(step).flatMap((state) => program.indexOf(pathway, state) ?? [])
  const invoked = ({ step }: Location) =>
    step.kind === 'invoke'
      ? program.indexOf(step.pathway, own(ir.pathways, step.pathway)?.initial ?? '')
      : undefined
  const most = (indexes: readonly number[]) => Math.max(0, ...indexes.map((index) => inside[index] ?? 0))

  // From the last: what a location leads to is then known, unless states form a circle.
  for (const index of byOrder.toReversed()) {
    const location = locations[index] as Location
    const { step, asks } = location
    const callee = invoked(location)
    const led = [...next(location), ...(callee === undefined ? [] : [callee])]
    if (order[index] === locations.length) continue
    if (led.some((to) => (order[to] ?? 0) <= (order[index] ?? 0))) return undefined
    const isNew = step.kind === 'ask' && isCounted(step.fact) && !knowledge.must[index]?.has(asks ?? -1)
    inside[index] =
      (isNew ? 1 : 0) + most(next(location)) + (callee === undefined ? 0 : (inside[callee] ?? 0))
  }

  // From the first: what comes after a pathway is what comes after those that invoke it.
  const after = new Map<string, number>()
  for (const index of byOrder) {
    const location = locations[index] as Location
    if (location.step.kind !== 'invoke') continue
    const { pathway } = location.step
    const left = most(next(location)) + (after.get(location.pathway) ?? 0)
    after.set(pathway, Math.max(after.get(pathway) ?? 0, left))
  }
  // Invoked twice, a pathway asks its questions once: there are never more than facts.
  const facts = new Set(locations.flatMap(({ step }) => (step.kind === 'ask' ? [step.fact] : [])))
  const all = [...facts].filter(isCounted).length
  return locations.map(({ pathway }, index) =>
    Math.min(all, (inside[index] ?? 0) + (after.get(pathway) ?? 0)),
  )
}
