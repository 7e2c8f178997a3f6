/** `jalon test`: are the scenarios that the network wrote still true? */
import { clean, lineOf } from '@jalon/diagnostics'
import { isScenariosFile, judge, readScenarios } from '@jalon/verifier'
import type { Command } from '../command.ts'
import { makesUnusable, openProject, packOf, withWrittenNames } from '../project.ts'
import { reportErrors } from '../report-errors.ts'

export const test: Command = {
  name: 'test',
  usage: 'test [fichier…]',
  summary: {
    fr: 'vérifie que les scénarios sont toujours vrais',
    en: 'checks that scenarios are still true',
  },
  options: {},
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(call) {
    const { words, io, lang, format } = call
    const project = openProject(call)
    const wanted = words.map((word) => word.replace(/^\.\//, ''))
    const files = project.sources.filter(
      (source) => isScenariosFile(source) && (wanted.length === 0 || wanted.includes(source.file)),
    )
    const read = files.map(readScenarios)
    const errors = project.diagnostics.filter(makesUnusable)
    if (errors.length > 0) return reportErrors(call, errors)

    const packs = project.directory.territories.flatMap(({ id }) => {
      const pack = packOf(project, id, io.today).value
      return pack === undefined ? [] : [withWrittenNames(pack, project)]
    })
    const scenarios = read
      .flatMap(({ value }) => value)
      .map((scenario) => {
        const judgement = judge(scenario, packs, io.today)
        const { span, value: name } = scenario.name
        const place = { name, file: span.source.file, line: lineOf(span), passed: judgement.passed }
        return judgement.passed ? place : { ...place, difference: judgement.difference[lang] }
      })
    const failed = scenarios.filter(({ passed }) => !passed)
    if (format === 'json') io.out(JSON.stringify({ scenarios, coverage: {} }, null, 2))
    else
      io.out(
        clean(
          [...failed.map(failure), count[lang](scenarios.length - failed.length, scenarios.length)].join(
            '\n',
          ),
        ),
      )
    return failed.length > 0 ? 1 : 0
  },
}

function failure({
  name,
  file,
  line,
  difference,
}: {
  name: string
  file: string
  line: number
  difference?: string
}): string {
  return `✗ ${name}\n  ${file}:${line}\n  ${difference ?? ''}\n`
}

const count = {
  fr: (passed: number, all: number) => `${passed} scénarios vrais sur ${all}.`,
  en: (passed: number, all: number) => `${passed} scenarios of ${all} hold.`,
}
