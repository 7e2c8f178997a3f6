/** A file read as YAML, with what could not be read. */
import type { Edit, Source, Span } from '@jalon/diagnostics'
import type { Tree } from './tree.ts'

export interface Document {
  readonly source: Source
  /** Absent when the file could not be read, or not as its author meant it. */
  readonly tree?: Tree
  readonly problems: readonly Problem[]
  /** The files that its entries were read from, when there are several. */
  readonly layers?: readonly Document[]
}

/** What YAML itself objects to, what our dialect leaves out of YAML, and what the language wrote otherwise before. */
export type Problem = { readonly span: Span; readonly repair?: readonly Edit[] } & (
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause }
  | { readonly kind: 'duplicate'; readonly key: string; readonly first: Span }
  | { readonly kind: 'unsupported'; readonly sign: string }
  /** Without a new form, the key has become useless. */
  | { readonly kind: 'older'; readonly from: string; readonly to?: string }
)

export type UnreadableCause =
  | 'colon-in-text'
  | 'hash-in-text'
  | 'quote-in-text'
  | 'reserved-sign'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'unopened-bracket'
  | 'missing-comma'
  | 'missing-colon'
  | 'indentation'
  | 'tab'
  | 'odd-space'
  | 'not-utf8'
  | 'too-large'
  | 'too-deep'
  | 'empty'
  | 'other'
