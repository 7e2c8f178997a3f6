/** A directory read from files, and the territories of this repository. */
import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '@jalon/core'
import type { Ir } from '@jalon/core/runtime'
import type { Source } from '@jalon/diagnostics'
import { toPack } from '../build/to-pack.ts'
import type { Directory, Territory } from '../language/directory.ts'
import { readDirectory } from '../language/read-directory.ts'
import type { Pack } from '../pack.ts'

export interface ReadFiles {
  readonly sources: readonly Source[]
  readonly directory: Directory
  readonly ir: Ir
  territory(id: string): Territory
  pack(id: string, today: string): Pack
}

/** The directory that some files make. */
export function directoryOf(files: Readonly<Record<string, string>>): ReadFiles {
  return read(Object.entries(files).map(([file, text]) => ({ file, text })))
}

/** The network and the territories of this repository. */
export function directoryOfRepository(): ReadFiles {
  const root = new URL('../../../../pathways/', import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(yaml|csv)$/.test(file) && !file.startsWith('.'))
    .sort()
  return read(files.map((file) => ({ file, text: readFileSync(new URL(file, root), 'utf8') })))
}

function read(sources: readonly Source[]): ReadFiles {
  const { ir } = compile(sources)
  const directory = readDirectory(sources).value
  const territory = (id: string) => {
    const found = directory.territories.find((each) => each.id === id)
    if (found === undefined) throw new Error(`no territory ${id}`)
    return found
  }
  return {
    sources,
    directory,
    ir,
    territory,
    pack: (id, today) => {
      const { value } = toPack(directory, ir, id, today)
      if (value === undefined) throw new Error(`no pack ${id}`)
      return value
    },
  }
}
