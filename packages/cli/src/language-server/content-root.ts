/** A content root as the editor sees it: its files on disk, and over them the texts being written. */
import type { Diagnostic, Source } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import type { Document, Vocabulary } from '@jalon/core'
import { compile, parse } from '@jalon/core'
import { readWithBase } from '../base/open-base.ts'
import type { ContentFiles } from '../content-files.ts'
import { checkContent } from '../project.ts'
import { editorRules } from '../rules/index.ts'
import type { Name } from './names/name.ts'
import { carryOver } from './names/carry-over.ts'
import { holdsNames, namesIn } from './names/names-in.ts'
import type { Symbols } from './names/symbols.ts'
import { symbolsOf } from './names/symbols.ts'

/** The content at one moment. What costs is only done when someone asks for it. */
export interface Content {
  readonly folder: string
  readonly sources: ReadonlyMap<string, Source>
  readonly symbols: Symbols
  /** Files that hold names and could not be read: some of their names are not in `symbols`. */
  readonly unreadable: readonly string[]
  /** What the names mean. A file that cannot be read for now counts as it was when it last could. */
  vocabulary(): Vocabulary
  /** Whether the conditions that have a name can be written out: none goes round in a circle or grows out of hand. */
  canWriteOut(): boolean
  /** The tree of a file, as it was when it could last be read. */
  document(file: string): Document | undefined
  diagnostics(): readonly Diagnostic[]
  /** The same with what is proved over every walk; it takes longer. */
  proofs(): readonly Diagnostic[]
  /** What was told last: the proofs when they were made. */
  told(): readonly Diagnostic[]
}

export interface ContentRoot {
  readonly folder: string
  /** The content with these texts, by file, over those on disk. */
  read(buffers: ReadonlyMap<string, string>): Content
}

/** What is told of conditions that have no end, or hardly any. */
const endless: ReadonlySet<string> = new Set(['circular-condition', 'condition-too-large'])

/** What is remembered of a file from one reading to the next. */
interface Memory {
  source: Source
  names: readonly Name[]
  /** The last version that could be read, with its names where they then were. */
  readable?: { readonly document: Document; readonly names: readonly Name[] }
}

/** Opens a content root. Texts that have not changed keep their source, so that they are not parsed again. */
export function openContentRoot(folder: string): ContentRoot {
  const memories = new Map<string, Memory>()
  let last: Content | undefined

  return {
    folder,
    read(buffers) {
      const onDisk = readWithBase(folder)
      const files = overlay(onDisk, buffers, (file) => memories.get(file)?.source)
      if (last !== undefined && areSame(last.sources, files.sources)) return last
      const present = new Set(files.sources.map(({ file }) => file))
      for (const file of memories.keys()) if (!present.has(file)) memories.delete(file)
      for (const source of files.sources) {
        const memory = memories.get(source.file)
        const before = memory ?? firstSight(source, onDisk)
        if (memory?.source !== source) memories.set(source.file, remember(source, before))
      }
      last = contentOf(folder, files, new Map(memories))
      return last
    },
  }
}

/** The texts on disk, with those of the editor instead where it has some. */
function overlay(
  { sources, unread, base }: ContentFiles,
  buffers: ReadonlyMap<string, string>,
  known: (file: string) => Source | undefined,
): ContentFiles {
  const typed = new Map(sources.map((source) => [source.file, source]))
  for (const [file, text] of buffers) {
    const under = typed.get(file)?.base
    typed.set(file, { file, text, ...(under === undefined ? {} : { base: under }) })
  }
  return {
    sources: [...typed.values()]
      .sort((a, b) => (a.file < b.file ? -1 : 1))
      .map((source) => {
        const before = known(source.file)
        return before !== undefined && isSame(before, source) ? before : source
      }),
    unread: unread.filter(({ file }) => !buffers.has(file)),
    ...(base === undefined ? {} : { base }),
  }
}

function isSame(before: Source, now: Source): boolean {
  return before.text === now.text && before.from === now.from && before.base?.text === now.base?.text
}

function areSame(before: ReadonlyMap<string, Source>, now: readonly Source[]): boolean {
  return before.size === now.length && now.every((source) => before.get(source.file) === source)
}

/** A file first seen while it is being typed: what stands on disk is its last readable version. */
function firstSight(source: Source, { sources }: ContentFiles): Memory | undefined {
  const saved = sources.find(({ file }) => file === source.file)
  return saved === undefined || saved.text === source.text ? undefined : remember(saved, undefined)
}

function remember(source: Source, before: Memory | undefined): Memory {
  if (!holdsNames(source.file)) return { source, names: [] }
  const document = parse(source)
  if (document.tree !== undefined) {
    const names = namesIn(document)
    return { source, names, readable: { document, names } }
  }
  const readable = before?.readable
  if (readable === undefined) return { source, names: [] }
  return { source, names: carryOver(readable.names, readable.document.source, source), readable }
}

function contentOf(folder: string, files: ContentFiles, memories: ReadonlyMap<string, Memory>): Content {
  const sources = new Map(files.sources.map((source) => [source.file, source]))
  const unreadable = [...memories].flatMap(([file, { source, readable }]) => {
    return holdsNames(file) && readable?.document.source !== source ? [file] : []
  })
  const symbols = once(() => symbolsOf(new Map([...memories].map(([file, { names }]) => [file, names]))))
  let told: readonly Diagnostic[] | undefined
  // The editor shows the files of the root: what is told of the base, « jalon check » tells.
  const isOurs = ({ span }: Pick<Diagnostic, 'span'>) => span.source.from !== 'base'
  const ours = (found: readonly Diagnostic[]) =>
    found.filter(isOurs).map((each) => ({ ...each, related: each.related.filter(isOurs) }))
  const checked = once(() => ours(checkContent(files).diagnostics))
  const proved = once(() => {
    // Hints too come a moment later: laying files out costs as much as checking them.
    told = ours([
      ...checkContent(files, undefined, { prove: true }).diagnostics,
      ...runRules(editorRules, files),
    ])
    return told
  })
  // Not the one of `checked`: a bubble must not wait for the directory and the scenarios to be checked.
  const compiled = once(() => {
    const readable = files.sources.map(
      (source) => memories.get(source.file)?.readable?.document.source ?? source,
    )
    return compile(readable)
  })
  return {
    folder,
    sources,
    unreadable,
    get symbols() {
      return symbols()
    },
    vocabulary: () => compiled().vocabulary,
    canWriteOut: () => !compiled().diagnostics.some(({ rule }) => endless.has(rule)),
    document: (file) => memories.get(file)?.readable?.document,
    diagnostics: checked,
    proofs: proved,
    told: () => told ?? checked(),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
