/** A check that is made only when the command line asks for it, because it needs more than the files of today. */
import type { Diagnostic, L10n } from '@jalon/diagnostics'

export interface AskedCheck {
  readonly diagnostics: readonly Diagnostic[]
  /** What was looked at, and what could not be: silence would be taken for a good answer. */
  readonly remark: L10n
  /** The same for programs: what it adds to the JSON report. */
  readonly json: Readonly<Record<string, unknown>>
}
