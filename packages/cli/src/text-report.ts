/** What was found, for a terminal: as much as someone reads at a time, and how much there is. */
import type { Diagnostic, PrintOptions } from '@jalon/diagnostics'
import { hiddenLinesOf, printCount, printOne } from '@jalon/diagnostics'

/** More than this, one cause has most often many effects: the first ones are those to read. */
const most = 100

/** The first findings, then the count of all. Hints are for editors. */
export function textReport(diagnostics: readonly Diagnostic[], options: PrintOptions): string {
  const { lang } = options
  const told = diagnostics.filter(({ severity }) => severity !== 'hint')
  const hidden = hiddenLinesOf(diagnostics)
  const shown = told.slice(0, most).map((diagnostic) => printOne(diagnostic, lang, options, hidden))
  const left = told.length - shown.length
  return [...shown, ...(left > 0 ? [others[lang](left)] : []), printCount(told, lang)].join('\n\n')
}

const others = {
  fr: (left: number) => `… et ${left} de plus. Corrigez d'abord celles-ci, ou lisez tout avec --format json.`,
  en: (left: number) => `… and ${left} more. Correct these first, or read all of them with --format json.`,
}
