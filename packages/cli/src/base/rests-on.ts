/** A content root laid over its base: the files of both, as if they were one folder. */
import { createHash } from 'node:crypto'
import type { Source } from '@jalon/diagnostics'
import type { Document } from '@jalon/core'
import { parse } from '@jalon/core'
import type { ContentFiles } from '../content-files.ts'
import { inReadingOrder } from '../content-files.ts'
import { networkFiles } from '../rules/network-files.ts'
import type { AskedBase } from './base-file.ts'
import { askedIn, baseFile } from './base-file.ts'

/** What `jalon.yaml` asks, and what was found there. */
export interface RestsOn {
  readonly document: Document
  readonly asked?: AskedBase
  readonly fault?: BaseFault
  readonly found?: FoundBase
}

/** Why a base cannot be used. */
export type BaseFault =
  | { readonly kind: 'absolute' | 'outside' | 'nested' | 'missing' | 'not-content' | 'on-base' }
  | { readonly kind: 'version'; readonly version?: string; readonly print: string }

/** A base of the version that is asked. */
export interface FoundBase {
  /** Of its package; nothing when no package.json says it. */
  readonly version?: string
  /** The print of its content: `content-` and 32 hexadecimal digits. */
  readonly print: string
  /** Its files that the content root replaces. */
  readonly replaced: readonly Source[]
}

/** What stands in a folder, or why it is no base. */
export type OpenedFolder =
  | { readonly files: ContentFiles; readonly version?: string }
  | { readonly fault: BaseFault }

/**
 * The files of a content root over those of the base that its `jalon.yaml` asks for; the root as it is without one, or
 * when the base cannot be used: the rule `unusable-base` then says why.
 */
export function restOn(own: ContentFiles, open: (asked: AskedBase) => OpenedFolder): ContentFiles {
  const source = own.sources.find(({ file }) => file === baseFile)
  if (source === undefined) return own
  const document = parse(source)
  const asked = askedIn(document)
  if (asked === undefined) return { ...own, base: { document } }
  const opened = open(asked)
  if ('fault' in opened) return { ...own, base: { document, asked, fault: opened.fault } }
  const { files, version } = opened
  const print = printOf(files.sources)
  const known = { ...(version === undefined ? {} : { version }), print }
  if (![version, print].includes(asked.version.value))
    return { ...own, base: { document, asked, fault: { kind: 'version', ...known } } }
  const { sources, replaced } = laidOver(files.sources, own.sources)
  const unread = [...own.unread, ...files.unread.map((each) => ({ ...each, from: 'base' as const }))]
  return { sources, unread, base: { document, asked, found: { ...known, replaced } } }
}

/** The print of a content: the same texts under the same names have the same one, wherever they are. */
function printOf(sources: readonly Source[]): string {
  const texts = sources.map(({ file, text }) => [file, text])
  return `content-${createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32)}`
}

/** The shared files of the network are completed; any other file replaces the one in its place, a territory whole. */
function laidOver(base: readonly Source[], own: readonly Source[]) {
  const mine = new Map(own.map((source) => [source.file, source]))
  const territories = new Set(own.flatMap(({ file }) => territoryOf(file) ?? []))
  const isReplaced = ({ file }: Source) =>
    territories.has(territoryOf(file) ?? '') || (mine.has(file) && !networkFiles.includes(file))
  const theirs = base.map((source): Source => ({ ...source, from: 'base' }))
  const kept = theirs.filter((source) => !isReplaced(source))
  const files = new Map(kept.map((source) => [source.file, source]))
  for (const source of own) {
    const under = files.get(source.file)
    files.set(source.file, under === undefined ? source : { ...source, base: under })
  }
  return {
    sources: [...files.values()].sort(inReadingOrder),
    replaced: theirs.filter(isReplaced),
  }
}

/** The territory that a file belongs to. */
export function territoryOf(file: string): string | undefined {
  return /^territories\/([^/]+)\//.exec(file)?.[1]
}
