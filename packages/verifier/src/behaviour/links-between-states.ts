/** The states of a pathway as a graph: who leads to whom, whatever the answers. */
import type { IrPathway } from '@jalon/core'
import { own, statesAfter } from '@jalon/core'

/** Every state that some of these lead to, themselves included. */
export function reachedFrom(starts: Iterable<string>, { states }: IrPathway): ReadonlySet<string> {
  const reached = new Set<string>()
  const pending = [...starts]
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    const step = own(states, state)
    if (step === undefined || reached.has(state)) continue
    reached.add(state)
    pending.push(...statesAfter(step))
  }
  return reached
}

/** By state, those that lead to it. */
export function sourcesOf({ states }: IrPathway): ReadonlyMap<string, readonly string[]> {
  const sources = new Map<string, string[]>(Object.keys(states).map((state) => [state, []]))
  for (const [state, step] of Object.entries(states)) {
    for (const target of new Set(statesAfter(step))) sources.get(target)?.push(state)
  }
  return sources
}
