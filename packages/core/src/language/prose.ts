/** The sentences of a file that people will read, for the rules on wording. */
import type { Located, Span } from '@jalon/diagnostics'
import type { Document } from './document.ts'
import { layersOf } from './layers.ts'
import { leavesOf } from './leaves.ts'
import type { Wording } from './read-wording.ts'
import { readWording, wordingFile } from './read-wording.ts'
import { rawOf } from './repairs.ts'

export interface Prose {
  readonly document: Document
  /** What professionals read, or say aloud, in the order of the file. */
  readonly shown: readonly WrittenText[]
  readonly wording: Wording
}

export interface WrittenText extends Located<string> {
  /** The key that it is the value of, or an item of. */
  readonly key: string
}

/** The prose of every file but the words themselves. */
export function readProse(documents: readonly Document[]): readonly Prose[] {
  const wording = readWording(documents.find(({ source }) => source.file === wordingFile))
  return documents
    .flatMap(layersOf)
    .filter(({ source, tree }) => source.file !== wordingFile && tree !== undefined)
    .map((document) => ({ document, shown: shownIn(document), wording }))
}

function shownIn(document: Document): readonly WrittenText[] {
  return leavesOf(document).values.flatMap(({ value: { value, span }, role, path }) => {
    const key = path[path.length - 1] ?? ''
    const isShown = role === 'text' && !forAuthors.has(key) && !path.some((step) => aside.has(step))
    return isShown && typeof value === 'string' ? [{ value, span, key }] : []
  })
}

/** What co-authors write to one another. */
const forAuthors: ReadonlySet<string> = new Set(['note', 'why'])
const aside: ReadonlySet<string> = new Set(['allow', 'sources', 'invariants'])

/** The place of a stretch of a text; the whole text when its escapes make the stretch hard to find. */
export function placeIn({ value, span }: Located<string>, start: number, length: number): Span {
  const raw = rawOf(span)
  const shift = raw === value ? 0 : raw.slice(1, -1) === value ? 1 : undefined
  if (shift === undefined) return span
  return { ...span, start: span.start + shift + start, end: span.start + shift + start + length }
}
