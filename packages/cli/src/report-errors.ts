/** Refuses to go on: what is wrong is printed in the format asked, and the command ends with 1. */
import type { Diagnostic } from '@jalon/diagnostics'
import { countsOf, jsonText, toJson } from '@jalon/diagnostics'
import type { Call } from './command.ts'
import { textReport } from './text-report.ts'

/** Prints what prevents a command. */
export function reportErrors({ format, lang, io }: Call<string>, diagnostics: readonly Diagnostic[]): 1 {
  if (format === 'json') {
    io.out(
      jsonText({ diagnostics: diagnostics.map((each) => toJson(each, lang)), counts: countsOf(diagnostics) }),
    )
  } else {
    io.err(textReport(diagnostics, { lang, colour: io.colour ?? false }))
  }
  return 1
}
