/** The content root of a call, refused when what it rests on cannot be used. */
import { join, resolve } from 'node:path'
import type { Diagnostic } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import type { Call } from '../command.ts'
import { ContentBlocked } from '../command.ts'
import type { ContentFiles } from '../content-files.ts'
import { unusableBase } from '../rules/unusable-base.ts'
import { formOf } from './base-file.ts'
import { readWithBase } from './open-base.ts'
import { seenFrom } from './seen-from.ts'

/** The files of the content root of a call, over those of its base. */
export function openFiles({ root, io }: Call<string>): ContentFiles {
  const files = readWithBase(resolve(io.cwd, root))
  const pathOf = ({ file }: { readonly file: string }) => join(root, file).split('\\').join('/')
  if (isBlocked(files)) throw new ContentBlocked(baseFaults(files).map((each) => seenFrom(pathOf, each)))
  return files
}

/** Whether a base is asked for that cannot be used: nothing true could be said of the content. */
export function isBlocked({ base }: Pick<ContentFiles, 'base'>): boolean {
  return base !== undefined && base.found === undefined
}

/** What is wrong with what a root rests on, and with how it asks for it. */
export function baseFaults(files: ContentFiles): readonly Diagnostic[] {
  return files.base === undefined ? [] : [...formOf(files.base.document), ...runRules([unusableBase], files)]
}
