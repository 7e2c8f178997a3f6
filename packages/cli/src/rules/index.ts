/** The rules on files as such: those that are missing, those that nothing reads. */
import type { Rule } from '@jalon/diagnostics'
import type { ContentFiles } from '../content-files.ts'
import { baseEntryRewritten } from './base-entry-rewritten.ts'
import { baseReplaced } from './base-replaced.ts'
import { layout } from './layout.ts'
import { missingFile } from './missing-file.ts'
import { unreadFile } from './unread-file.ts'
import { unusableBase } from './unusable-base.ts'

export const fileRules: readonly Rule<ContentFiles>[] = [
  unusableBase,
  missingFile,
  unreadFile,
  baseEntryRewritten,
  baseReplaced,
]

/** Hints that cost as much as all the rest: asked where hints are shown, in editors and in reports for machines. */
export const editorRules: readonly Rule<ContentFiles>[] = [layout]
