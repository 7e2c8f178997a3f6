/** `jalon mutate`: would a mistake be noticed? Tries plausible ones, and suggests the scenarios that are missing. */
import { resolve } from 'node:path'
import { clean, didYouMean, hasErrors, jsonText } from '@jalon/diagnostics'
import { concernsSafety, isScenariosFile, mutate, operators, readScenarios } from '@jalon/verifier'
import type { Call, Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { mutationJson, mutationText } from '../mutation/report.ts'
import type { Project } from '../project.ts'
import { makesUnusable, openProject, packOf, pathFrom } from '../project.ts'
import { reportErrors } from '../report-errors.ts'

export const mutateContent: Command = {
  name: 'mutate',
  usage: 'mutate [parcours…] [--operators M01,M07] [--sample N]',
  summary: {
    fr: 'essaie des erreurs plausibles : seraient-elles vues ? Propose les scénarios qui manquent',
    en: 'tries plausible mistakes: would they be noticed? Suggests the scenarios that are missing',
  },
  options: { operators: 'value', sample: 'value' },
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(call) {
    const { words, io, lang, format } = call
    const wanted = operatorsOf(call)
    const oneIn = sampleOf(call)
    const project = openProject(call, { prove: true, memory: io.memory })
    refuseStrangers(words, project)
    const errors = project.diagnostics.filter(makesUnusable)
    // A mistake is only told from what is right: content is mended first.
    if (hasErrors(errors)) return reportErrors(call, errors)
    const isWhole = words.length === 0 && wanted === undefined && oneIn === 1
    const memory = io.mistakes?.()
    const mutation = mutate(
      {
        ir: project.ir,
        vocabulary: project.vocabulary,
        packs: project.directory.territories.flatMap(({ id }) => packOf(project, id, io.today).value ?? []),
        directory: project.directory,
        scenarios: project.sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).value),
        today: io.today,
      },
      {
        pathways: words.length === 0 ? undefined : words,
        operators: wanted,
        oneIn,
        memory,
        onPathway: (pathway, mutants) => {
          memory?.save(false)
          if (format === 'text') io.err(trying[lang](pathway, mutants))
        },
      },
    )
    memory?.save(isWhole)
    const prefix = pathFrom(io.cwd, resolve(io.cwd, call.root))
    const report = { mutation, lang, fileOf: (file: string) => `${prefix}${file}` }
    io.out(format === 'json' ? jsonText(mutationJson(report)) : clean(mutationText(report)))
    return mutation.mutants.some(concernsSafety) ? 1 : 0
  },
}

/** The operators asked for; nothing when all are. */
function operatorsOf({ options }: Call): readonly string[] | undefined {
  const { operators: given } = options
  if (typeof given !== 'string') return undefined
  const codes = given.split(',').map((code) => code.trim().toUpperCase())
  const known = [...operators.map(({ code }) => code), 'M21']
  const stranger = codes.find((code) => !known.includes(code))
  if (stranger === undefined) return codes
  throw new WrongUsage({
    fr: `--operators ne connaît pas « ${stranger} ». Valeurs possibles : ${known.join(', ')}.`,
    en: `--operators does not know "${stranger}". Possible values: ${known.join(', ')}.`,
  })
}

/** One mistake in how many is tried. */
function sampleOf({ options }: Call): number {
  const { sample } = options
  if (sample === undefined) return 1
  const oneIn = Number(sample)
  if (Number.isInteger(oneIn) && oneIn >= 1) return oneIn
  throw new WrongUsage({
    fr: `--sample demande un nombre entier, 1 ou plus : une erreur sur tant est essayée.`,
    en: `--sample wants a whole number, 1 or more: one mistake in so many is tried.`,
  })
}

function refuseStrangers(words: readonly string[], { vocabulary }: Project): void {
  const stranger = words.find((word) => !vocabulary.pathways.has(word))
  if (stranger === undefined) return
  const near = didYouMean(stranger, vocabulary.pathways.keys())
  const all = [...vocabulary.pathways.keys()].join(', ')
  throw new WrongUsage({
    fr: `Le parcours « ${stranger} » n'existe pas. ${near?.fr ?? `Parcours : ${all}.`}`,
    en: `Pathway "${stranger}" does not exist. ${near?.en ?? `Pathways: ${all}.`}`,
  })
}

const trying = {
  fr: (pathway: string, mutants: number) => `${pathway}\u00a0: ${mutants} erreurs à essayer…`,
  en: (pathway: string, mutants: number) => `${pathway}: ${mutants} mistakes to try…`,
}
