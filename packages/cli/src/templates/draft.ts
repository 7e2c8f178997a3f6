/** What « jalon new » writes: files that change nothing for anyone yet, with their blanks marked. */
import type { L10n } from '@jalon/diagnostics'

/** What stands where an author is expected to write. */
export const blank = 'À ÉCRIRE'

/** Files to write, and what the one who asked for them does next. */
export interface Draft {
  /** Whole texts, by their path from the current folder. */
  readonly files: Readonly<Record<string, string>>
  /** What follows from the content and is written again with it. */
  readonly alongside: Readonly<Record<string, string>>
  readonly next: readonly L10n[]
}
