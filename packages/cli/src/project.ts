/** A content root, read and checked: what every command starts from. */
import { relative, resolve } from 'node:path'
import type { Checked, Diagnostic, Source } from '@jalon/diagnostics'
import { hasErrors, runRules } from '@jalon/diagnostics'
import type { Allowance, Ir, News, Vocabulary } from '@jalon/core'
import { compile } from '@jalon/core'
import type { Directory, Pack } from '@jalon/directory'
import { checkDirectory, nationalPack, readDirectory, toPack, withNews } from '@jalon/directory'
import type { Proved } from '@jalon/verifier'
import { isFloorsFile, isScenariosFile, readFloors, readScenarios } from '@jalon/verifier'
import { readWithBase } from './base/open-base.ts'
import type { RestsOn } from './base/rests-on.ts'
import { seenFrom, shownSource } from './base/seen-from.ts'
import { baseFaults, isBlocked } from './base/usable-base.ts'
import type { Call } from './command.ts'
import { ContentBlocked, WrongUsage } from './command.ts'
import type { ContentFiles } from './content-files.ts'
import type { ProofMemory } from './proof-memory.ts'
import { proveContent } from './prove-content.ts'
import { fileRules } from './rules/index.ts'

/** What the files of a content root say, and everything that is wrong with them. */
export interface Content {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  readonly directory: Directory
  /** What professionals are told has changed. */
  readonly news: readonly News[]
  readonly diagnostics: readonly Diagnostic[]
  /** The rules set aside in places of the content, each with its reason. */
  readonly allowances: readonly Allowance[]
  /** What holds over every walk, when it was asked for. */
  readonly proved?: Proved
}

/** The content of a root. Its files and its diagnostics have the paths that someone in this folder writes. */
export interface Project extends Content {
  readonly sources: readonly Source[]
  /** What the root rests on, where it rests on something. */
  readonly base?: RestsOn
}

/**
 * Reads and checks the content root of a call; when asked, also proves what can happen. Refuses, with what is wrong, a
 * root whose base cannot be used: nothing true could be said of it.
 */
export function openProject(call: Call<string>, options: ProveOptions = {}): Project {
  const project = readProject(call, options)
  if (isBlocked(project)) throw new ContentBlocked(project.diagnostics)
  return project
}

/** The same for who tells what is wrong: nothing is refused. */
export function readProject({ root, io }: Call<string>, options: ProveOptions = {}): Project {
  const folder = resolve(io.cwd, root)
  const files = readWithBase(folder)
  const content = checkContent(files, io.today, options)
  const prefix = pathFrom(io.cwd, folder)
  const { base } = files
  const prefixOfBase = base?.asked && pathFrom(io.cwd, resolve(folder, base.asked.folder.value))
  const pathOf = ({ file, from }: Source) => `${from === 'base' ? prefixOfBase : prefix}${file}`
  return {
    ...content,
    sources: files.sources.map(shownSource(pathOf)),
    diagnostics: content.diagnostics.map((each) => seenFrom(pathOf, each)),
    ...(base === undefined ? {} : { base }),
  }
}

/** Whether to prove what can happen, and to illustrate what holds. Without either, nothing is said of it. */
export interface ProveOptions {
  readonly prove?: boolean
  readonly withExamples?: boolean
  /** Where to look before proving. What is built is always proved anew. */
  readonly memory?: ProofMemory | undefined
}

/** Checks files that are known by their place under the root. Without a day, nothing is said of what a day decides. */
export function checkContent(files: ContentFiles, today?: string, options: ProveOptions = {}): Content {
  const { sources } = files
  const ofBase = baseFaults(files)
  if (isBlocked(files)) return blockedBy(ofBase)
  const { ir, vocabulary, news, diagnostics, allowances } = compile(sources, { today })
  const directory = readDirectory(sources)
  const ofDirectory = [
    ...directory.diagnostics,
    ...checkDirectory({ directory: directory.value, kinds: ir.kinds, pathways: ir.pathways, today }),
  ]
  const found = [
    ...ofBase,
    ...runRules(fileRules, files),
    ...diagnostics,
    ...ofDirectory,
    ...sources.filter(isScenariosFile).flatMap((source) => readScenarios(source).diagnostics),
    ...readFloors(sources.find(isFloorsFile)).diagnostics,
  ]
  const content = { ir, vocabulary, directory: directory.value, news, diagnostics: found, allowances }
  return options.prove === true
    ? proveContent(content, {
        sources,
        allowances,
        directoryIsSound: !hasErrors(ofDirectory),
        today,
        options,
      })
    : content
}

/** Nothing of a root whose base cannot be used: everything would look unknown in it. */
function blockedBy(diagnostics: readonly Diagnostic[]): Content {
  const { ir, vocabulary, news } = compile([])
  return { ir, vocabulary, directory: readDirectory([]).value, news, diagnostics, allowances: [] }
}

/** Whether something found prevents using the content. A late review stops changes, never what is already there. */
export function makesUnusable({ severity, rule }: Diagnostic): boolean {
  return severity === 'error' && rule !== 'review-overdue'
}

/** The pack of a territory, or without one the national services alone. */
export function packOf(
  { directory, ir, news }: Project,
  territory: string | undefined,
  today: string,
): Checked<Pack | undefined> {
  const { value, diagnostics } =
    territory === undefined
      ? { value: nationalPack(ir, directory.national, today), diagnostics: [] }
      : toPack(directory, ir, territory, today)
  return { value: value && withNews(value, news), diagnostics }
}

/** The pack of the territory that a call names. A territory that does not exist is a wrong command line. */
export function packOfCall(project: Project, territory: string | undefined, today: string): Pack {
  const { value, diagnostics } = packOf(project, territory, today)
  if (value !== undefined) return value
  const [first] = diagnostics
  const help = first?.help
  throw new WrongUsage({
    fr: `Le territoire « ${territory} » n'existe pas. ${help?.fr ?? ''}`.trim(),
    en: `Territory "${territory}" does not exist. ${help?.en ?? ''}`.trim(),
  })
}

/** The pack with its states under the names of the files: a pack on its way to a page gives them short ones. */
export function withWrittenNames(pack: Pack, { ir }: Content): Pack {
  return { ...pack, ir }
}

/** What comes before the place of a file under the root, for someone in `cwd`. */
export function pathFrom(cwd: string, folder: string): string {
  const base = relative(cwd, folder).split('\\').join('/')
  return base === '' ? '' : `${base}/`
}

/** What is found of a project once it is opened: of its pathways, under the places of the root; of its files, as they are. */
export function seenFromCall({ sources }: Project, diagnostic: Diagnostic): Diagnostic {
  const written = new Set(sources.map(({ file }) => file))
  const pathOf = ({ file }: Source) =>
    written.has(file) ? file : (sources.find((source) => source.file.endsWith(`/${file}`))?.file ?? file)
  return seenFrom(pathOf, diagnostic)
}
