/** `jalon export`: a territory in the format of another directory, and everything that this format cannot say. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Lang } from '@jalon/diagnostics'
import { clean, didYouMean, jsonText } from '@jalon/diagnostics'
import type { ExportFormat, Told } from '@jalon/directory'
import { exportFormats, leftTold, lossesTold, lossReport, sentTold } from '@jalon/directory'
import type { Call, Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { errorsAbout } from '../errors-about.ts'
import { openProject, type Project } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { writeFiles } from '../write-files.ts'

/** What is not handed over, beside the files: whoever sends them reads it first. */
const reportFile = 'pertes.md'

export const exportTerritory: Command = {
  name: 'export',
  usage: 'export FORMAT --territory T --out DOSSIER [--fictional]',
  summary: {
    fr: 'donne un territoire dans le format d’un autre annuaire, et dit ce qui se perd',
    en: 'gives a territory in the format of another directory, and says what is lost',
  },
  options: { territory: 'value', out: 'value', fictional: 'flag' },
  words: { least: 1, most: 1 },
  async run(call) {
    const { words, options, io, lang } = call
    const format = formatOf(words[0] ?? '')
    const id = required(call, 'territory')
    const shown = required(call, 'out')
    const project = openProject(call)
    const errors = errorsAbout(project, id)
    if (errors.length > 0) return reportErrors(call, errors)
    const territory = territoryOf(project, id)
    if (territory.fictional && options['fictional'] !== true) throw new WrongUsage(fictionalWords(id))

    const { directory, vocabulary } = project
    const exported = format.write({ directory, kinds: vocabulary.kinds, territory, today: io.today })
    const folder = resolve(io.cwd, shown)
    refuseForeign(folder, shown)
    writeFiles(
      folder,
      { ...exported.files, [reportFile]: lossReport(exported, format.title, lang) },
      resolve(io.cwd, call.root),
    )
    for (const file of exported.unused) rmSync(join(folder, file), { force: true })
    const files = [...Object.keys(exported.files), reportFile]
    if (call.format === 'json') {
      const { services, left, lost } = exported
      io.out(jsonText({ folder: shown, files, services, left, lost }))
    } else {
      io.out(clean(textOf({ shown, files, exported, lang })))
    }
    return 0
  },
}

/** An export replaces the files of an earlier one, tables that are no longer used included: never those of someone else. */
function refuseForeign(folder: string, shown: string): void {
  if (!existsSync(folder) || existsSync(join(folder, reportFile))) return
  if (statSync(folder).isDirectory() && readdirSync(folder).length === 0) return
  throw new WrongUsage({
    fr: `« ${shown} » contient déjà autre chose qu'un export : rien n'y est écrit. Nommez un nouveau dossier avec --out.`,
    en: `"${shown}" already holds something else than an export: nothing is written there. Name a new folder with --out.`,
  })
}

function formatOf(word: string): ExportFormat {
  const format = Object.hasOwn(exportFormats, word) ? exportFormats[word] : undefined
  if (format !== undefined) return format
  const known = Object.keys(exportFormats)
  const near = didYouMean(word, known)
  throw new WrongUsage({
    fr: `Le format « ${word} » n'est pas connu : ${known.join(', ')}. ${near?.fr ?? ''}`.trim(),
    en: `Format "${word}" is not known: ${known.join(', ')}. ${near?.en ?? ''}`.trim(),
  })
}

function territoryOf({ directory }: Project, id: string): Project['directory']['territories'][number] {
  const found = directory.territories.find((territory) => territory.id === id)
  if (found !== undefined) return found
  const near = didYouMean(
    id,
    directory.territories.map((territory) => territory.id),
  )
  throw new WrongUsage({
    fr: `Le territoire « ${id} » n'existe pas. ${near?.fr ?? ''}`.trim(),
    en: `Territory "${id}" does not exist. ${near?.en ?? ''}`.trim(),
  })
}

function fictionalWords(id: string) {
  return {
    fr: `« ${id} » est un territoire inventé. Dans un vrai annuaire, quelqu'un y appellerait un numéro qui ne répond jamais. Pour un essai, ajoutez --fictional : chaque fiche dira qu'elle est inventée.`,
    en: `"${id}" is an invented territory. In a real directory, someone would call a number of it that never answers. For a trial, add --fictional: each record will say that it is invented.`,
  }
}

const says = {
  fr: {
    written: (folder: string, files: readonly string[]) => `Écrit dans ${folder} : ${files.join(', ')}.`,
    left: 'Non exportés :',
    lost: 'Perdu, car le format ne sait pas le dire :',
    detail: (file: string) => `Les services concernés sont dans ${file}. À relire avant d'envoyer.`,
  },
  en: {
    written: (folder: string, files: readonly string[]) => `Written in ${folder}: ${files.join(', ')}.`,
    left: 'Not exported:',
    lost: 'Lost, for the format cannot say it:',
    detail: (file: string) => `The services concerned are in ${file}. To read before sending.`,
  },
}

interface Outcome {
  readonly shown: string
  readonly files: readonly string[]
  readonly exported: ReturnType<ExportFormat['write']>
  readonly lang: Call['lang']
}

function textOf({ shown, files, exported, lang }: Outcome): string {
  const words = says[lang]
  return [
    words.written(shown, files),
    sentTold(exported)[lang],
    ...section(words.left, leftTold(exported), lang),
    ...section(words.lost, lossesTold(exported), lang),
    '',
    words.detail(`${shown}/${reportFile}`),
  ].join('\n')
}

function section(title: string, told: readonly Told[], lang: Lang): readonly string[] {
  if (told.length === 0) return []
  return ['', title, ...told.map(({ count, words }) => `  ${String(count).padStart(3)}  ${words[lang]}`)]
}
