/** The content root that something new is written in. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Source } from '@jalon/diagnostics'
import { openFiles } from '../base/usable-base.ts'
import type { Call } from '../command.ts'
import { schemaFiles } from '../commands/schema.ts'
import type { ContentFiles } from '../content-files.ts'
import { inReadingOrder } from '../content-files.ts'
import type { Content } from '../project.ts'
import { checkContent } from '../project.ts'

/** A content root, as it is and as it would be with one more file. */
export interface ContentRoot extends Content {
  readonly files: ContentFiles
  /** The path of a file from the current folder. */
  path(file: string): string
}

export function openRoot(call: Call): ContentRoot {
  return rootWith(openFiles(call), call.root)
}

/** The same root with a file written, or written again. */
export function withFile({ files, path }: ContentRoot, source: Source): ContentRoot {
  const others = files.sources.filter(({ file }) => file !== source.file)
  return {
    ...checkContent({ ...files, sources: [...others, source] }),
    files: { ...files, sources: [...others, source] },
    path,
  }
}

/** What editors complete, where the root keeps it: a new name would otherwise be unknown to them. */
export function editorFiles(
  { files, path }: ContentRoot,
  { io, root }: Call,
): Readonly<Record<string, string>> {
  if (!existsSync(resolve(io.cwd, root, '.schema'))) return {}
  const sources = [...files.sources].sort(inReadingOrder)
  return Object.fromEntries(
    Object.entries(schemaFiles(sources)).map(([name, text]) => [path(`.schema/${name}`), text]),
  )
}

function rootWith(files: ContentFiles, root: string): ContentRoot {
  const path = (file: string) => join(root, file).split('\\').join('/')
  return { ...checkContent(files), files, path }
}
