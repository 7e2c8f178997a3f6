/** What was found, for programs: the shape promised by the command line's `--format json`. */
import type { Diagnostic, Lang, Severity, Witness } from '../diagnostic.ts'
import { positionAt } from '../source.ts'
import { jsonText } from './json-text.ts'

export interface JsonDiagnostic {
  readonly rule: string
  readonly severity: Severity
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly message: string
  readonly why: string
  readonly help?: string
  readonly suggestions: readonly { readonly label: string; readonly safety: 'safe' | 'review' }[]
  readonly witness?: Witness
}

export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly hints: number
}

/** One finding in one language. */
export function toJson(diagnostic: Diagnostic, lang: Lang): JsonDiagnostic {
  const { rule, severity, span, message, why, help, suggestions, witness } = diagnostic
  const from = positionAt(span.source, span.start)
  const to = positionAt(span.source, span.end)
  return {
    rule,
    severity,
    file: span.source.file,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    message: message[lang],
    why: why[lang],
    ...(help === undefined ? {} : { help: help[lang] }),
    suggestions: suggestions.map(({ label, safety }) => ({ label: label[lang], safety })),
    ...(witness === undefined ? {} : { witness }),
  }
}

/** The whole report as JSON text. */
export function printJson(diagnostics: readonly Diagnostic[], lang: Lang): string {
  const report = { diagnostics: diagnostics.map((each) => toJson(each, lang)), counts: countsOf(diagnostics) }
  return jsonText(report)
}

/** How many of each. */
export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') }
}
