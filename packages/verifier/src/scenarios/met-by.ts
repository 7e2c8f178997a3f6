/** What scenarios meet, in every commune that they speak of (language.md E.5). */
import { own, run } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import type { Place } from './places.ts'
import { placesOf, toldApart } from './places.ts'
import type { Scenario } from './scenario.ts'
import type { Target } from './target.ts'
import { keyOf } from './target.ts'
import { targetsMet } from './targets-met.ts'

/** A thing, and the scenarios that meet it: their places in the list, in order. */
export interface Met {
  readonly target: Target
  readonly by: readonly number[]
}

/** What each thing is met by, under its key. What no scenario meets is not there. */
export function metBy(scenarios: readonly Scenario[], packs: readonly Pack[]): ReadonlyMap<string, Met> {
  const met = new Map<string, { readonly target: Target; readonly by: number[] }>()
  for (const [index, scenario] of scenarios.entries()) {
    for (const target of metByOne(scenario, packs)) {
      const known = met.get(keyOf(target)) ?? { target, by: [] }
      met.set(keyOf(target), known)
      known.by.push(index)
    }
  }
  return met
}

/** What one scenario meets, each thing once. */
export function metByOne(scenario: Scenario, packs: readonly Pack[]): readonly Target[] {
  const met = new Map<string, Target>()
  for (const place of toldApart(placesOf(scenario, packs)))
    for (const target of metAt(scenario, place)) met.set(keyOf(target), target)
  return [...met.values()]
}

function metAt({ pathway, answers }: Scenario, { pack, available }: Place): readonly Target[] {
  if (own(pack.ir.pathways, pathway.value) === undefined) return []
  const walked = run(pack.ir, pathway.value, available, answers)
  return targetsMet(pack.ir, pathway.value, { available, run: walked })
}
