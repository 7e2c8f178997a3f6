/** Where scenarios go: the steps that at least one of them enters, in one of the communes it speaks of. */
import { own, run } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { availability } from '@jalon/directory'
import { placesOf } from './judge-scenario.ts'
import type { Scenario } from './scenario.ts'

/** By pathway, the states that scenarios enter, be they entered from another pathway that invokes it. */
export function stepsReached(
  scenarios: readonly Scenario[],
  packs: readonly Pack[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const reached = new Map<string, Set<string>>()
  for (const scenario of scenarios) {
    for (const { pack, code } of placesOf(scenario, packs)) {
      if (own(pack.ir.pathways, scenario.pathway.value) === undefined) continue
      const { trace } = run(pack.ir, scenario.pathway.value, availability(pack, code), scenario.answers)
      for (const event of trace) {
        if (event.kind !== 'entered') continue
        const states = reached.get(event.at.pathway) ?? new Set()
        reached.set(event.at.pathway, states.add(event.at.state))
      }
    }
  }
  return reached
}
