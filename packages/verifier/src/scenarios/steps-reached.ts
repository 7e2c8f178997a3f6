/** Where scenarios go: the steps that at least one of them enters, in one of the communes it speaks of. */
import type { Pack } from '@jalon/directory'
import { metBy } from './met-by.ts'
import type { Scenario } from './scenario.ts'

/** By pathway, the states that scenarios enter, be they entered from another pathway that invokes it. */
export function stepsReached(
  scenarios: readonly Scenario[],
  packs: readonly Pack[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>()
  for (const { target } of metBy(scenarios, packs).values()) {
    if (target.sort !== 'states') continue
    const states = reached.get(target.pathway) ?? new Set()
    reached.set(target.pathway, states.add(target.state))
  }
  return reached
}
