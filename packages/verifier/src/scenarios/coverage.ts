/** What the scenarios of a network meet of what can happen, and few scenarios that would meet the rest (language.md E.5). */
import type { Ir } from '@jalon/core'
import type { Pack } from '@jalon/directory'
import { rowsOf } from '../program/rows.ts'
import { meetable } from './meetable.ts'
import type { Met } from './met-by.ts'
import { metBy } from './met-by.ts'
import type { Scenario } from './scenario.ts'
import type { Suggested } from './suggest.ts'
import { suggestFor } from './suggest.ts'
import type { Target } from './target.ts'
import { keyOf } from './target.ts'
import { writtenTargets } from './written-targets.ts'

/** The scenarios of a network, and where they happen. */
export interface ScenariosOfNetwork {
  readonly ir: Ir
  readonly packs: readonly Pack[]
  readonly scenarios: readonly Scenario[]
  /** The day decides only which services are open for good. */
  readonly today: string
}

export interface Coverage {
  /** Everything that scenarios meet, in every pathway. */
  readonly met: readonly Met[]
  /** Everything that some scenario could meet, pathway after pathway, in file order. */
  readonly counted: readonly Met[]
  /** For what none meets. */
  readonly suggested: readonly Suggested[]
  /** What happens only to someone from elsewhere, and that no scenario can tell: it is not counted. */
  readonly untellable: readonly Target[]
  /** The pathways too large to be looked at: only what is met is counted there. */
  readonly refused: readonly string[]
}

/** The coverage of some pathways, by every scenario there is. What nothing reaches is not counted. */
export function coverageOf(
  { ir, packs, scenarios, today }: ScenariosOfNetwork,
  pathways: readonly string[] = Object.keys(ir.pathways),
): Coverage {
  const met = metBy(scenarios, packs)
  const could = meetable(ir, rowsOf(packs))
  const targets = pathways.flatMap((pathway) => writtenTargets(ir, pathway))
  const missing = targets.filter((target) => !met.has(keyOf(target)))
  const { suggested, meetable: missed, untellable } = suggestFor(missing, could, packs, today)
  const canBeMet = new Set(missed.map(keyOf))
  return {
    met: [...met.values()],
    counted: targets.flatMap((target): readonly Met[] => {
      const by = met.get(keyOf(target))?.by ?? []
      return by.length > 0 || canBeMet.has(keyOf(target)) ? [{ target, by }] : []
    }),
    suggested,
    untellable,
    refused: could.refused().filter((pathway) => pathways.includes(pathway)),
  }
}
