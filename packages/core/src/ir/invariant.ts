/** What the network promises over every complete walk, in the form that the verifier proves and the session watches. */
import type { Guard } from './guard.ts'
import type { Urgency } from './ir.ts'

/** A promise, and the situations it is for (language.md F). */
export interface IrInvariant {
  readonly id: string
  /** The pathways it is for, started alone; without it, every entry. */
  readonly appliesTo?: readonly string[]
  /** Required of the walks that end with this condition true; without it, of every walk. */
  readonly when?: Guard
  readonly promise: IrPromise
}

/** The seven forms of a promise. */
export type IrPromise =
  /** The first referral is one of these, or made by a state that is; there is one. */
  | { readonly kind: 'first-is'; readonly pattern: Pattern }
  /** Nothing of `next` comes unless something of `first` came strictly before. */
  | { readonly kind: 'always-before'; readonly first: Pattern; readonly next: Pattern }
  /** After anything of `first`, something of `next` comes. */
  | { readonly kind: 'always-after'; readonly first: Pattern; readonly next: Pattern }
  /** At most one of these is met on a walk. */
  | { readonly kind: 'never-together'; readonly patterns: readonly Pattern[] }
  | { readonly kind: 'every-path-includes'; readonly pattern: Pattern }
  | { readonly kind: 'unreachable'; readonly pattern: Pattern }
  /** It comes after at most that many questions. */
  | { readonly kind: 'within-steps'; readonly atMost: number; readonly reach: Pattern }

/** What is looked for on a walk: any one of these motifs. */
export type Pattern = readonly Motif[]

/** One sort of event. Names are those of any pathway; `any` is whatever the name, `nobody` a referral that finds nobody. */
export type Motif =
  | { readonly kind: 'refer'; readonly among: Names; readonly urgency?: readonly Urgency[] }
  | { readonly kind: 'ask' | 'advise' | 'state' | 'final'; readonly among: Names; readonly urgency?: never }

export type Names = 'any' | readonly string[]
