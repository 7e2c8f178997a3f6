/** What `jalon test` says, for a request: whether scenarios are still true, and what they meet of the pathways it concerns. */
import { own } from '@jalon/core'
import type { L10n } from '@jalon/diagnostics'
import { lineOf } from '@jalon/diagnostics'
import type { Share } from '@jalon/verifier'
import { coverageOf, isScenariosFile, judge, readScenarios, sharesOf } from '@jalon/verifier'
import type { ReadVersion } from '../diff/read-version.ts'

export interface BrokenScenario {
  readonly name: string
  readonly file: string
  readonly line: number
  readonly difference: L10n
}

export interface ScenariosTold {
  readonly judged: number
  readonly broken: readonly BrokenScenario[]
  /** What they meet, of the pathways concerned. */
  readonly shares: readonly Share[]
  /** How many more would meet the rest: `jalon test` writes them. */
  readonly suggested: number
}

/** Judges every scenario of a version. Nothing when it has errors: what it does is not known. */
export function scenariosOf(
  { sources, packs, ir, errors }: ReadVersion,
  concerned: readonly string[],
  today: string,
): ScenariosTold | undefined {
  if (packs === undefined || errors.length > 0) return undefined
  // A pack gives its states short names; scenarios have those of the files.
  const places = packs.map((pack) => ({ ...pack, ir }))
  const scenarios = sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).value)
  const present = concerned.filter((id) => own(ir.pathways, id) !== undefined)
  const coverage = coverageOf({ ir, packs: places, scenarios, today }, present)
  return {
    judged: scenarios.length,
    broken: scenarios.flatMap((scenario) => {
      const judgement = judge(scenario, places, today)
      const { span, value: name } = scenario.name
      return judgement.passed
        ? []
        : [{ name, file: span.source.file, line: lineOf(span), difference: judgement.difference }]
    }),
    shares: sharesOf(ir, coverage),
    suggested: coverage.suggested.length,
  }
}
