/** What proving a pathway gives and costs, to be measured. */
import type { Ir } from '@jalon/core'
import type { Situations } from '../../diagrams/diagrams.ts'
import { nothing } from '../../diagrams/diagrams.ts'
import { countWalks } from '../../explore/count-walks.ts'
import { explore } from '../../explore/explore.ts'
import type { Sight } from '../../explore/faults.ts'
import { sightsOf } from '../../explore/faults.ts'
import { longestWalk } from '../../explore/longest-walk.ts'
import { endlessSituations } from '../../explore/loops.ts'
import { toProgram } from '../../program/program.ts'
import type { TerritoryRows } from '../../program/rows.ts'
import { rowsWithoutTerritory } from '../../program/rows.ts'
import { sketched } from './sketch.ts'

export interface ProofFigures {
  readonly states: number
  readonly reached: number
  /** Nothing where some walk has no end. */
  readonly walks: bigint | undefined
  /** Of the longest walk. */
  readonly questions: number
  readonly deadEnds: number
  /** Steps that some walk goes round for ever. */
  readonly looping: number
  /** Nodes of diagrams. */
  readonly nodes: number
}

/** Everything that is proved of a sketch: what is reached, what is wrong, what has no end, and how many walks there are. */
export function proofFigures(
  ir: Ir,
  territories: readonly TerritoryRows[] = rowsWithoutTerritory(ir),
  limit?: number,
): ProofFigures {
  const program = toProgram(ir, sketched, territories, limit === undefined ? {} : { limit })
  const exploration = explore(program)
  const sights = sightsOf(exploration)
  const endless = endlessSituations(exploration)
  const number = (isOne: (sight: Sight) => Situations) =>
    sights.filter((sight) => isOne(sight) !== nothing).length
  return {
    states: sights.length,
    reached: number(({ arriving }) => arriving),
    walks: endless.size > 0 ? undefined : countWalks(exploration),
    questions: longestWalk(exploration),
    deadEnds: number(({ uncovered }) => uncovered),
    looping: endless.size,
    nodes: program.diagrams.size,
  }
}
