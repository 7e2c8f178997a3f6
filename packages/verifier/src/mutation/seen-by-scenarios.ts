/** Which scenarios would tell of a mistake. Only those whose walk goes through what changes are played again. */
import { run } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { stateKey } from '../change/same-states.ts'
import type { Spot } from '../scenarios/judge-scenario.ts'
import { spotAt, verdictAt } from '../scenarios/judge-scenario.ts'
import { placesOf } from '../scenarios/places.ts'
import type { Scenario } from '../scenarios/scenario.ts'
import type { Mutated } from './mutated.ts'

/** What scenarios are played in. */
export interface Stage {
  readonly packs: readonly Pack[]
  readonly today: string
  /** The places in which a scenario is played, as the directory describes them. */
  spotsOf(scenario: Scenario): readonly Spot[]
}

/** A stage on which each place is looked at once. */
export function stageOf(packs: readonly Pack[], today: string): Stage {
  const known = new Map<string, readonly Spot[]>()
  return {
    packs,
    today,
    spotsOf(scenario) {
      const found = known.get(scenario.commune) ?? placesOf(scenario, packs).map(spotAt)
      known.set(scenario.commune, found)
      return found
    },
  }
}

/** Scenarios that are true, ready to be played on mistakes. */
export interface Playbill {
  /** The first scenario, in the order given, that is not true any more. */
  firstToSee(mutated: Mutated): Scenario | undefined
}

/** A scenario in one place, and the steps that its walk goes through. */
interface Played {
  readonly scenario: Scenario
  readonly spot: Spot
  readonly order: number
}

/** Plays scenarios once, and remembers where they go. Those that are not true already tell nothing. */
export function playbillOf(scenarios: readonly Scenario[], stage: Stage): Playbill {
  const { today } = stage
  const through = new Map<string, Played[]>()
  let order = 0
  for (const scenario of scenarios) {
    const played = stage.spotsOf(scenario)
    if (played.length === 0 || played.some((spot) => !verdictAt(scenario, spot, today).passed)) continue
    for (const spot of played) {
      order++
      for (const step of stepsOf(scenario, spot)) {
        const known = through.get(step)
        if (known === undefined) through.set(step, [{ scenario, spot, order }])
        else known.push({ scenario, spot, order })
      }
    }
  }
  return {
    firstToSee(mutated) {
      const crossing = new Map(
        [...mutated.steps].flatMap((step) =>
          (through.get(step) ?? []).map((each) => [each.order, each] as const),
        ),
      )
      const inOrder = [...crossing.values()].sort((a, b) => a.order - b.order)
      return inOrder.find(({ scenario, spot }) => {
        return !verdictAt(scenario, mistakenSpot(spot, mutated), today).passed
      })?.scenario
    },
  }
}

/** The same place once the mistake is made. */
function mistakenSpot(spot: Spot, { ir, edit }: Mutated): Spot {
  if (edit.kind === 'pathway') return { ...spot, ir }
  const { of, territory, at } = edit
  const isThere = spot.pack.territory.id === territory && at.some(({ code }) => code === spot.code)
  if (!isThere) return { ...spot, ir }
  return { ...spot, ir, available: new Set([...spot.available].filter((kind) => kind !== of)) }
}

function stepsOf({ pathway, answers }: Scenario, { ir, available }: Spot): ReadonlySet<string> {
  const { trace } = run(ir, pathway.value, available, answers)
  return new Set(
    trace.flatMap((event) => (event.kind === 'entered' ? [stateKey(event.at.pathway, event.at.state)] : [])),
  )
}
