/** The rules on files as such: those that are missing, those that nothing reads. */
import type { Rule } from '@jalon/diagnostics'
import type { ContentFiles } from '../content-files.ts'
import { missingFile } from './missing-file.ts'
import { unreadFile } from './unread-file.ts'

export const fileRules: readonly Rule<ContentFiles>[] = [missingFile, unreadFile]
