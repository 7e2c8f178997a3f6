/** `jalon coverage`: for which communes and which needs a professional would be left with a national number, and why. */
import {
  type Coverage,
  coverageJson,
  coverageMarkdown,
  coverageOf,
  coveragePage,
  coverageText,
  type ToAsk,
  whatToAsk,
} from '@jalon/directory'
import { type Lang, clean, jsonText } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import { required, WrongUsage } from '../command.ts'
import { errorsAbout } from '../errors-about.ts'
import { openProject, packOfCall } from '../project.ts'
import { reportErrors } from '../report-errors.ts'
import { writeReport } from '../write-report.ts'

const formats = ['text', 'json', 'markdown', 'html'] as const
type Format = (typeof formats)[number]

export const coverage: Command<Format> = {
  name: 'coverage',
  usage: 'coverage --territory T [--out FICHIER]',
  summary: {
    fr: "dit où il ne reste qu'un numéro national, et pourquoi",
    en: 'says where only a national number is left, and why',
  },
  options: { territory: 'value', out: 'value' },
  formats,
  words: { least: 0, most: 0 },
  async run(call) {
    const id = required(call, 'territory')
    const { io, format, lang, options } = call
    refuseOtherForm(options['out'], format)
    const project = openProject(call)
    const pack = packOfCall(project, id, io.today)
    const errors = errorsAbout(project, id)
    if (errors.length > 0) return reportErrors(call, errors)
    const found = coverageOf(pack, io.today)
    const territory = project.directory.territories.find((each) => each.id === id)
    const toAsk = territory === undefined ? [] : whatToAsk(territory, pack, found)
    const text = printed(format, found, toAsk, lang)
    if (typeof options['out'] === 'string') writeReport(call, options['out'], text)
    else io.out(text.trimEnd())
    return 0
  },
}

/** A page named `.html` that would hold a text: the format was forgotten. */
function refuseOtherForm(out: string | boolean | undefined, format: Format): void {
  const wanted = typeof out === 'string' ? /\.(html|md|json)$/.exec(out)?.[1] : undefined
  const named = wanted === 'md' ? 'markdown' : wanted
  if (named === undefined || named === format) return
  throw new WrongUsage({
    fr: `« ${out} » serait écrit au format ${format}. Ajoutez --format ${named}, ou changez la fin du nom.`,
    en: `"${out}" would be written in the ${format} format. Add --format ${named}, or change the end of the name.`,
  })
}

function printed(format: Format, found: Coverage, toAsk: readonly ToAsk[], lang: Lang): string {
  switch (format) {
    case 'json':
      return jsonText(coverageJson(found, toAsk, lang))
    case 'markdown':
      return clean(coverageMarkdown(found, toAsk, lang))
    case 'html':
      return coveragePage(found, toAsk, lang)
    case 'text':
      return clean(coverageText(found, toAsk, lang))
  }
}
