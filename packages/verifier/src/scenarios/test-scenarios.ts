/** Tests the scenarios of a network: whether each still holds, what they meet, and what they leave out. */
import type { Vocabulary } from '@jalon/core'
import type { Coverage, ScenariosOfNetwork } from './coverage.ts'
import { coverageOf } from './coverage.ts'
import type { Floors } from './floors.ts'
import type { Judgement } from './judge-scenario.ts'
import { judge } from './judge-scenario.ts'
import type { Scenario } from './scenario.ts'

/** What is to be tested: the scenarios of a network, where its pathways are written, and what it wants of them. */
export interface ToTest extends ScenariosOfNetwork {
  readonly vocabulary: Vocabulary
  readonly floors: Floors
  /** The files whose scenarios are asked about; without it, all of them. */
  readonly files?: readonly string[]
}

/** What the rules on scenarios look at. */
export interface Tested extends ToTest {
  /** Those that are asked about, with their places in the list of all. */
  readonly judged: readonly Judged[]
  readonly coverage: Coverage
}

export interface Judged {
  readonly index: number
  readonly scenario: Scenario
  readonly judgement: Judgement
}

/** Judges what is asked about. Coverage is that of its pathways, by every scenario there is. */
export function testScenarios(subject: ToTest): Tested {
  const { scenarios, packs, today, files, ir } = subject
  const judged = scenarios.flatMap((scenario, index): readonly Judged[] => {
    const isAsked = files === undefined || files.includes(scenario.name.span.source.file)
    return isAsked ? [{ index, scenario, judgement: judge(scenario, packs, today) }] : []
  })
  const asked = new Set(judged.map(({ scenario }) => scenario.pathway.value))
  const pathways = Object.keys(ir.pathways).filter((id) => files === undefined || asked.has(id))
  return { ...subject, judged, coverage: coverageOf(subject, pathways) }
}
