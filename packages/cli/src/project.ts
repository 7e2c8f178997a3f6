/** A content root, read and checked: what every command starts from. */
import { relative, resolve } from 'node:path'
import type { Checked, Diagnostic, Source, Span } from '@jalon/diagnostics'
import type { Ir, Vocabulary } from '@jalon/core'
import { compile } from '@jalon/core'
import type { Directory, Pack } from '@jalon/directory'
import { checkDirectory, nationalPack, readDirectory, toPack } from '@jalon/directory'
import type { Call } from './command.ts'
import { WrongUsage } from './command.ts'
import { readContentFiles } from './content-files.ts'

export interface Project {
  readonly sources: readonly Source[]
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  readonly directory: Directory
  /** Everything found, with the paths of files as someone in this folder writes them. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads and checks the content root of a call. */
export function openProject({ root, io }: Call): Project {
  const folder = resolve(io.cwd, root)
  const sources = readContentFiles(folder).map((source) => ({ ...source, file: pathFrom(io.cwd, folder, source.file) }))
  const prefix = pathFrom(io.cwd, folder, '')
  // The language knows files by their place under the root; people know them by their path from where they are.
  const inside = sources.map((source) => ({ ...source, file: source.file.slice(prefix.length) }))
  const { ir, vocabulary, diagnostics } = compile(inside)
  const directory = readDirectory(inside)
  const found = [...diagnostics, ...directory.diagnostics, ...checkDirectory({ directory: directory.value, kinds: ir.kinds })]
  return { sources, ir, vocabulary, directory: directory.value, diagnostics: found.map((each) => seenFrom(prefix, each)) }
}

/** The pack of a territory, or without one the national services alone. */
export function packOf({ directory, ir }: Project, territory: string | undefined, today: string): Checked<Pack | undefined> {
  if (territory === undefined) return { value: nationalPack(ir, directory.national, today), diagnostics: [] }
  return toPack(directory, ir, territory, today)
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

function pathFrom(cwd: string, folder: string, file: string): string {
  const base = relative(cwd, folder).split('\\').join('/')
  return base === '' ? file : `${base}/${file}`
}

function seenFrom(prefix: string, diagnostic: Diagnostic): Diagnostic {
  const seen = (span: Span): Span => ({ ...span, source: { ...span.source, file: `${prefix}${span.source.file}` } })
  return {
    ...diagnostic,
    span: seen(diagnostic.span),
    related: diagnostic.related.map(({ span, value }) => ({ span: seen(span), value })),
    suggestions: diagnostic.suggestions.map((suggestion) => ({
      ...suggestion,
      edits: suggestion.edits.map((edit) => ({ ...edit, span: seen(edit.span) })),
    })),
  }
}
