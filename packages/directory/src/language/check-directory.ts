/** Everything that the rules find in the directory. */
import { type Diagnostic, runRules } from '@jalon/diagnostics'
import type { DirectorySubject } from './directory.ts'
import { directoryRules } from './rules/index.ts'

/** What is wrong with a directory that was read, given the kinds that pathways speak of. */
export function checkDirectory(subject: DirectorySubject): readonly Diagnostic[] {
  return runRules(directoryRules, subject)
}
