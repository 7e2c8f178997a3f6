/** A file read as YAML, with what could not be read. */
import type { Source, Span } from '@jalon/diagnostics'
import type { Tree } from './tree.ts'

export interface Document {
  readonly source: Source
  /** Absent when the file could not be read, or not as its author meant it. */
  readonly tree?: Tree
  readonly problems: readonly Problem[]
}

/** What YAML itself objects to, or what our dialect leaves out of YAML. */
export type Problem =
  | { readonly kind: 'unreadable'; readonly cause: UnreadableCause; readonly span: Span }
  | { readonly kind: 'duplicate'; readonly key: string; readonly span: Span; readonly first: Span }
  | { readonly kind: 'unsupported'; readonly sign: string; readonly span: Span }

export type UnreadableCause =
  | 'colon-in-text'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'indentation'
  | 'tab'
  | 'not-utf8'
  | 'too-large'
  | 'too-deep'
  | 'empty'
  | 'other'
