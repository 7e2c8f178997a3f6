/** One door for every way of printing what was found. */
import type { Diagnostic, Lang } from '../diagnostic.ts'
import type { ExplainedRule } from '../rule.ts'
import { printSarif } from '../sarif/print-sarif.ts'
import { printGithub } from './print-github.ts'
import { printJson } from './print-json.ts'
import { printMarkdown } from './print-markdown.ts'
import type { TextOptions } from './print-text.ts'
import { printText } from './print-text.ts'

/** The formats, in the order in which a help page names them. */
export const formats = ['text', 'json', 'github', 'sarif', 'markdown'] as const

export type Format = (typeof formats)[number]

/** `colour`, `plain` and `width` concern text; `rules` and `version`, SARIF. */
export interface PrintOptions extends TextOptions {
  readonly lang: Lang
  /** Every rule that was run: SARIF describes them, whether or not they found something. */
  readonly rules?: readonly ExplainedRule[] | undefined
  readonly version?: string | undefined
}

/** Everything that was found, in one format, without an end of line at the end. */
export function print(diagnostics: readonly Diagnostic[], format: Format, options: PrintOptions): string {
  switch (format) {
    case 'text':
      return printText(diagnostics, options.lang, options)
    case 'json':
      return printJson(diagnostics, options.lang)
    case 'github':
      return printGithub(diagnostics, options.lang)
    case 'sarif':
      return printSarif(diagnostics, options)
    case 'markdown':
      return printMarkdown(diagnostics, options.lang)
  }
}
