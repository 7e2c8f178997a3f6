/** `jalon check`: everything that is wrong, where, why it matters and what to do. */
import { countsOf, hasErrors, toJson } from '@jalon/diagnostics'
import type { Command } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { openProject } from '../project.ts'
import { textReport } from '../text-report.ts'

export const check: Command = {
  name: 'check',
  usage: 'check [fichier…]',
  summary: {
    fr: "dit ce qui ne va pas dans les parcours et l'annuaire",
    en: 'says what is wrong in pathways and directory',
  },
  options: {},
  words: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(call) {
    const { sources, diagnostics } = openProject(call)
    const known = new Set(sources.map(({ file }) => file))
    const files = call.words.map((word) => word.replace(/^\.\//, ''))
    const stranger = files.find((file) => !known.has(file))
    if (stranger !== undefined) {
      throw new WrongUsage({
        fr: `« ${stranger} » n'est pas un fichier de « ${call.root} ».`,
        en: `"${stranger}" is not a file of "${call.root}".`,
      })
    }
    const shown =
      files.length === 0 ? diagnostics : diagnostics.filter(({ span }) => files.includes(span.source.file))
    if (call.format === 'json') {
      const report = {
        diagnostics: shown.map((each) => toJson(each, call.lang)),
        proved: {},
        counts: countsOf(shown),
      }
      call.io.out(JSON.stringify(report, null, 2))
    } else {
      call.io.out(textReport(shown, call.lang))
    }
    return hasErrors(shown) ? 1 : 0
  },
}
