/** Whether the scenarios that the network wrote are still true: what `jalon test` says, for a request. */
import type { L10n } from '@jalon/diagnostics'
import { lineOf } from '@jalon/diagnostics'
import { isScenariosFile, judge, readScenarios } from '@jalon/verifier'
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
}

/** Judges every scenario of a version. Nothing when it has errors: what it does is not known. */
export function scenariosOf(
  { sources, packs, ir, errors }: ReadVersion,
  today: string,
): ScenariosTold | undefined {
  if (packs === undefined || errors.length > 0) return undefined
  // A pack gives its states short names; scenarios have those of the files.
  const places = packs.map((pack) => ({ ...pack, ir }))
  const scenarios = sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).value)
  return {
    judged: scenarios.length,
    broken: scenarios.flatMap((scenario) => {
      const judgement = judge(scenario, places, today)
      const { span, value: name } = scenario.name
      return judgement.passed
        ? []
        : [{ name, file: span.source.file, line: lineOf(span), difference: judgement.difference }]
    }),
  }
}
