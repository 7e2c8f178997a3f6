/** A few scenarios that would together tell of every mistake that nothing tells of, chosen one by one: the most useful first. */
import type { Mutated } from './mutated.ts'
import type { Stage } from './seen-by-scenarios.ts'
import { playbillOf } from './seen-by-scenarios.ts'
import type { Judged, Told } from './verdict.ts'

/** A mistake with the scenario that would tell of it. */
export interface Tellable {
  readonly mutated: Mutated
  readonly judged: Judged
  readonly told: Told
  readonly isGrave: boolean
}

/** A scenario to add, and the mistakes that it would tell of and those before it would not. */
export interface Chosen {
  readonly told: Told
  readonly sees: readonly Tellable[]
}

/** The scenarios to add. What concerns safety counts first. */
export function chosenFor(stage: Stage, all: readonly Tellable[]): readonly Chosen[] {
  const candidates = distinct(all.map(({ told }) => told)).map((told) => {
    const { firstToSee } = playbillOf([told.scenario], stage)
    return { told, sees: new Set(all.filter(({ mutated }) => firstToSee(mutated) !== undefined)) }
  })
  const left = new Set(all)
  const chosen: Chosen[] = []
  const worth = ({ sees }: (typeof candidates)[number]) => {
    let [grave, any] = [0, 0]
    for (const each of sees) {
      if (!left.has(each)) continue
      any++
      if (each.isGrave) grave++
    }
    return { grave, any }
  }
  for (;;) {
    const best = candidates
      .map((candidate) => ({ candidate, ...worth(candidate) }))
      .reduce<{ readonly candidate: (typeof candidates)[number]; grave: number; any: number } | undefined>(
        (most, each) =>
          most === undefined || each.grave > most.grave || (each.grave === most.grave && each.any > most.any)
            ? each
            : most,
        undefined,
      )
    if (best === undefined || best.any === 0) return chosen
    const sees = [...best.candidate.sees]
      .filter((each) => left.has(each))
      .sort((a, b) => Number(b.isGrave) - Number(a.isGrave))
    chosen.push({ told: best.candidate.told, sees })
    for (const each of sees) left.delete(each)
  }
}

function distinct(told: readonly Told[]): readonly Told[] {
  const nameOf = ({ scenario: { pathway, commune, answers, expected } }: Told) =>
    JSON.stringify([pathway.value, commune, answers, expected])
  return [...new Map(told.map((each) => [nameOf(each), each])).values()]
}
