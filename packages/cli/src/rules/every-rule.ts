/** Every rule there is, in the order in which an author meets them. */
import type { ExplainedRule } from '@jalon/diagnostics'
import { languageRules, linkRules, revisionRules } from '@jalon/core'
import { directoryRules, refusedFile } from '@jalon/directory'
import { changeRules, mutationRules, scenarioRules, verifierRules } from '@jalon/verifier'
import { editorRules, fileRules } from './index.ts'

export const everyRule: readonly ExplainedRule[] = [
  ...fileRules,
  ...languageRules,
  ...revisionRules,
  ...linkRules,
  ...directoryRules,
  refusedFile,
  ...verifierRules,
  ...changeRules,
  ...scenarioRules,
  ...mutationRules,
  ...editorRules,
]
