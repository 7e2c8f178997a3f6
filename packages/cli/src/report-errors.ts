/** Refuses to go on: what is wrong is printed in the format asked, and the command ends with 1. */
import type { Diagnostic } from '@jalon/diagnostics'
import { countsOf, printText, toJson } from '@jalon/diagnostics'
import type { Call } from './command.ts'

/** Prints what prevents a command. */
export function reportErrors({ format, lang, io }: Call, diagnostics: readonly Diagnostic[]): 1 {
  if (format === 'json') {
    io.out(JSON.stringify({ diagnostics: diagnostics.map((each) => toJson(each, lang)), counts: countsOf(diagnostics) }, null, 2))
  } else {
    io.err(printText(diagnostics, lang))
  }
  return 1
}
