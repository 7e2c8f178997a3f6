/** A mistake that an author could plausibly make: what would be written instead, where, and how it is told (language.md E.4). */
import type { Pathway, State, Subject } from '@jalon/core'
import type { L10n, Located, Span } from '@jalon/diagnostics'
import type { Place, TerritoryRows } from '../program/rows.ts'

/** What operators look at: a pathway as it is written, and the communes that it is for. */
export interface Ground extends Subject<Pathway> {
  readonly territories: readonly TerritoryRows[]
}

/** One sort of mistake. */
export interface Operator {
  /** Its name in language.md. */
  readonly code: string
  readonly name: string
  /** What it imitates. */
  readonly imitates: L10n
  /** Every mistake of this sort that fits in a pathway, in the order of the file. */
  mistakes(ground: Ground): readonly Mistake[]
}

export interface Mistake {
  /** The text that would be written otherwise. */
  readonly span: Span
  /** What someone would have done, to come after « Si quelqu'un, par erreur, ». */
  readonly deed: L10n
  readonly edit: Edit
}

export type Edit =
  | {
      readonly kind: 'pathway'
      /** States that are written otherwise, or not at all any more. */
      readonly states: ReadonlyMap<string, State | 'gone'>
      readonly initial?: Located<string>
    }
  /** A kind that nobody offers any more in these communes. */
  | {
      readonly kind: 'closed'
      readonly of: string
      readonly territory: string
      readonly at: readonly Place[]
    }

/** A mistake in a pathway, with the operator that makes it. */
export interface Mutant extends Mistake {
  readonly operator: Pick<Operator, 'code' | 'name'>
  readonly pathway: string
}

/** One state written otherwise. */
export function inState(name: string, state: State): Edit {
  return { kind: 'pathway', states: new Map([[name, state]]) }
}
