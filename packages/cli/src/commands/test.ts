/** `jalon test`: are the scenarios that the network wrote still true, and what do they leave out? */
import type { Diagnostic, Format } from '@jalon/diagnostics'
import {
  clean,
  countsOf,
  formats,
  hasErrors,
  jsonText,
  lineOf,
  print,
  runRules,
  toJson,
} from '@jalon/diagnostics'
import { silence } from '@jalon/core'
import type { Scenario, Tested } from '@jalon/verifier'
import {
  isFloorsFile,
  isScenariosFile,
  neverExercised,
  readFloors,
  readScenarios,
  scenarioRules,
  sharesOf,
  targetWords,
  testScenarios,
} from '@jalon/verifier'
import type { Call, Command } from '../command.ts'
import type { Project } from '../project.ts'
import { makesUnusable, openProject, packOf, seenFromCall, withWrittenNames } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { everyRule } from '../rules/every-rule.ts'
import { coverageText } from '../scenarios/coverage-text.ts'
import type { FileOf } from '../scenarios/suggested-text.ts'
import { suggestedFile, suggestedText } from '../scenarios/suggested-text.ts'
import { textReport } from '../text-report.ts'
import { writeReport } from '../write-report.ts'

export const test: Command = {
  name: 'test',
  usage: 'test [fichier…] [--suggest FICHIER]',
  summary: {
    fr: "vérifie que les scénarios sont toujours vrais, et dit ce qu'ils laissent de côté ; --suggest écrit ceux qui manquent",
    en: 'checks that scenarios are still true, and says what they leave out; --suggest writes the missing ones',
  },
  options: { suggest: 'value' },
  formats,
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(call) {
    const { io, lang, options } = call
    const project = openProject(call)
    const errors = project.diagnostics.filter(makesUnusable)
    if (errors.length > 0) return reportErrors(call, errors)

    const tested = testScenarios(toTest(project, call))
    const { told } = silence(runRules(scenarioRules, tested), project.allowances)
    const found = told.map((each) => seenFromCall(project, each))
    const { suggested } = tested.coverage
    const fileOf = scenariosFileOf(project, call)
    if (typeof options['suggest'] === 'string')
      writeReport(call, options['suggest'], suggestedFile(suggested, fileOf, lang))
    io.out(report(tested, found, fileOf, call))
    return hasErrors(found) ? 1 : 0
  },
}

function toTest(project: Project, { words, io }: Call): Parameters<typeof testScenarios>[0] {
  const { ir, vocabulary, sources, directory } = project
  const packs = directory.territories.flatMap(({ id }) => {
    const pack = packOf(project, id, io.today).value
    return pack === undefined ? [] : [withWrittenNames(pack, project)]
  })
  return {
    ir,
    vocabulary,
    packs,
    scenarios: sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).value),
    floors: readFloors(sources.find(isFloorsFile)).value,
    today: io.today,
    ...(words.length === 0 ? {} : { files: words.map((word) => word.replace(/^\.\//, '')) }),
  }
}

/** The file beside that of the pathway, under the name that someone in this folder writes. */
function scenariosFileOf({ vocabulary, sources }: Project, { root }: Call<Format>): FileOf {
  return (pathway) => {
    const { file = '', from } = vocabulary.pathways.get(pathway)?.document.source ?? {}
    // Beside those of the base, which stay as they are.
    if (from === 'base') return `${root}/${file.replace(/\.pathway\.yaml$/, '-local.scenarios.yaml')}`
    const written = sources.find((source) => source.file.endsWith(file))?.file ?? file
    return written.replace(/\.pathway\.yaml$/, '.scenarios.yaml')
  }
}

function report(
  tested: Tested,
  found: readonly Diagnostic[],
  fileOf: FileOf,
  { format, lang, io }: Call<Format>,
): string {
  switch (format) {
    case 'json':
      return jsonText(toJsonReport(tested, found, fileOf, lang))
    case 'text': {
      const { coverage, ir, judged } = tested
      const passed = judged.filter(({ judgement }) => judgement.passed).length
      // What no scenario meets is told once, under what they meet.
      const told = found.filter(({ rule, severity }) => rule !== neverExercised.name && severity !== 'hint')
      const parts = [
        told.length === 0 ? '' : textReport(told, { lang, colour: io.colour ?? false }),
        coverageText(sharesOf(ir, coverage), lang),
        suggestedText(coverage.suggested, fileOf, lang),
        coverage.untellable.length === 0 ? '' : elsewhere[lang](coverage.untellable.length),
        count[lang](passed, judged.length),
      ]
      return clean(parts.filter((part) => part !== '').join('\n\n'))
    }
    default:
      return print(found, format, { lang, rules: everyRule })
  }
}

function toJsonReport(
  { judged, coverage, ir }: Tested,
  found: readonly Diagnostic[],
  fileOf: FileOf,
  lang: Call['lang'],
): object {
  const byPathway: Record<string, Record<string, object>> = {}
  for (const { pathway, sort, all, missing } of sharesOf(ir, coverage)) {
    const sorts = byPathway[pathway] ?? {}
    byPathway[pathway] = sorts
    sorts[sort] = {
      met: all - missing.length,
      all,
      missing: missing.map((target) => targetWords(target)[lang]),
    }
  }
  return {
    scenarios: judged.map(({ scenario, judgement }) => {
      const place = { ...placeOf(scenario), passed: judgement.passed }
      return judgement.passed ? place : { ...place, difference: judgement.difference[lang] }
    }),
    coverage: byPathway,
    suggested: coverage.suggested.map(({ scenario, meets, text }) => ({
      file: fileOf(scenario.pathway.value),
      pathway: scenario.pathway.value,
      meets: meets.map((target) => targetWords(target)[lang]),
      text,
    })),
    diagnostics: found.map((each) => toJson(each, lang)),
    counts: countsOf(found),
  }
}

function placeOf({ name: { value, span } }: Scenario) {
  return { name: value, file: span.source.file, line: lineOf(span) }
}

const elsewhere = {
  fr: (things: number) =>
    `${things} situations de personnes venues d'ailleurs ne sont pas comptées : aucun scénario ne peut les raconter seules.`,
  en: (things: number) =>
    `${things} situations of people from elsewhere are not counted: no scenario can tell them alone.`,
}

const count = {
  fr: (passed: number, all: number) =>
    `${passed} ${passed > 1 ? 'scénarios vrais' : 'scénario vrai'} sur ${all}.`,
  en: (passed: number, all: number) => `${passed} of ${all} scenarios ${passed === 1 ? 'holds' : 'hold'}.`,
}
