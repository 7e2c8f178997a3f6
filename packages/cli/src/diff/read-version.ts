/** A version to compare, read from a folder or from git, with everything that is said of it. */
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Diagnostic, Source } from '@jalon/diagnostics'
import { toPack } from '@jalon/directory'
import { type ContentVersion, verifierRules } from '@jalon/verifier'
import { baseFile } from '../base/base-file.ts'
import { readRevisionWithBase, readWithBase } from '../base/open-base.ts'
import type { Call } from '../command.ts'
import type { ContentFiles } from '../content-files.ts'
import type { ProofMemory } from '../proof-memory.ts'
import type { Content } from '../project.ts'
import { checkContent, makesUnusable } from '../project.ts'
import { missingFile } from '../rules/missing-file.ts'

export interface ReadVersion extends ContentVersion {
  /** What the command line calls it. */
  readonly name: string
  /** All that was read, as it was. */
  readonly files: ContentFiles
  /** Its files, by their place under the content root. */
  readonly sources: readonly Source[]
  readonly content: Content
  /** What could not be read, or may not be used: pathways that it concerns are not compared. */
  readonly errors: readonly Diagnostic[]
  /** Pathways that are written in it and could not be read whole. */
  readonly unread: readonly string[]
}

/** How a version is read. */
interface Reading {
  /** Whether all that is found in it is told, over every walk: comparing proves by itself what it needs. */
  readonly proved?: boolean
  /** What spares proving it again. */
  readonly memory?: ProofMemory | undefined
  /** A version that was read already: where the files are the same, so is all that is said of them. */
  readonly version?: ReadVersion | undefined
}

/** The version that a name stands for: a folder, or else a revision of the content root. Without a name, the content root as it is. */
export function readVersion(call: Call<string>, name: string | undefined, reading?: Reading): ReadVersion {
  return versionOf(name ?? call.root, filesOf(call, name), call.io.today, reading)
}

/** What stands in the files of a version, by the name that it is called. */
export function versionOf(
  name: string,
  files: ContentFiles,
  today: string,
  { proved = false, memory, version }: Reading = {},
): ReadVersion {
  if (version !== undefined && JSON.stringify(version.files) === JSON.stringify(files)) {
    return { ...version, name }
  }
  const content = checkContent(files, today, { prove: proved, memory })
  const behaviour = new Set(verifierRules.map(({ name: rule }) => rule))
  const errors = content.diagnostics.filter(
    (each) => makesUnusable(each) && each.rule !== missingFile.name && !behaviour.has(each.rule),
  )
  const isDirectorySound = errors.every(({ span }) => !isOfDirectory(span.source.file))
  const { ir, vocabulary, directory } = content
  return {
    name,
    files,
    sources: files.sources,
    content,
    errors,
    unread: [...vocabulary.pathways.keys()].filter((id) => !Object.hasOwn(ir.pathways, id)),
    ir,
    vocabulary,
    packs: isDirectorySound
      ? directory.territories.flatMap(({ id }) => toPack(directory, ir, id, today).value ?? [])
      : undefined,
  }
}

/** The files of a version. */
export function filesOf({ io, root }: Call<string>, name: string | undefined): ContentFiles {
  const here = resolve(io.cwd, root)
  if (name === undefined) return readWithBase(here)
  const folder = resolve(io.cwd, name)
  if (existsSync(folder) && statSync(folder).isDirectory()) {
    // The folder of a whole repository holds the content root where this one does.
    const inside = join(folder, root)
    return readWithBase(isContentRoot(inside) ? inside : folder)
  }
  return readRevisionWithBase(here, name, 'jalon diff')
}

function isContentRoot(folder: string): boolean {
  return existsSync(join(folder, 'network')) || existsSync(join(folder, baseFile))
}

function isOfDirectory(file: string): boolean {
  return file.startsWith('territories/') || /^network\/(national|kinds)\.yaml$/.test(file)
}
