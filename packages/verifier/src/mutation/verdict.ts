/** What becomes of a mistake: what would stop it, in the order of language.md E.4, or that nothing would. */
import type { Value } from '@jalon/core'
import type { L10n, Span } from '@jalon/diagnostics'
import type { Danger } from '../change/gravity.ts'
import type { Scenario } from '../scenarios/scenario.ts'

export type Verdict =
  /** The language refuses what would be written. */
  | { readonly kind: 'stillborn'; readonly by: string }
  /** A rule of families 4 to 7 says something that it did not say. */
  | { readonly kind: 'verification'; readonly by: string }
  /** A promise is not kept any more. */
  | { readonly kind: 'invariant'; readonly by: string }
  /** A scenario is not true any more: the first that sees it, by its name. */
  | { readonly kind: 'scenario'; readonly by: string }
  /** The request that makes it tells where, commune by commune, and asks for a declaration where it is grave. */
  | { readonly kind: 'request'; readonly by: string }
  /** Nothing differs, in any situation of any commune. */
  | { readonly kind: 'equivalent' }
  /** Both versions together are too large to be compared. */
  | { readonly kind: 'not-compared' }
  /** Nothing would tell. */
  | { readonly kind: 'survivor'; readonly unseen: Unseen }

export const verdicts = [
  'stillborn',
  'verification',
  'invariant',
  'scenario',
  'request',
  'equivalent',
  'not-compared',
  'survivor',
] as const satisfies readonly Verdict['kind'][]

/** What a mistake that nobody sees would do. It is plain data: it is kept from one run to the next. */
export interface Unseen {
  /** Whether someone is led elsewhere, or only asked other questions. */
  readonly layer: 'behaviour' | 'questions'
  /** Why it concerns safety; nothing when it does not. */
  readonly safety: readonly Concern[]
  /** Situations that show it, the gravest first; each in communes where it does. */
  readonly cases: readonly Case[]
}

/** A danger of a change; or a kind that a rule of the network requires in some situations, and that is not found there any more. */
export type Concern = Danger | { readonly kind: 'required-lost'; readonly of: string }

export interface Case {
  readonly answers: readonly (readonly [fact: string, value: Value])[]
  /** Codes of communes, the first ones; none when it only happens to someone from elsewhere. */
  readonly communes: readonly string[]
}

/** A mistake that was judged. */
export interface Judged {
  readonly operator: { readonly code: string; readonly name: string }
  readonly pathway: string
  readonly span: Span
  readonly deed: L10n
  readonly verdict: Verdict
  /** What a scenario would say, to be told of it; nothing where no scenario can. */
  readonly told?: Told
}

/** A scenario that is true today, and would not be any more. */
export interface Told {
  readonly scenario: Scenario
}

/** Whether a mistake that nobody sees concerns safety. */
export function concernsSafety({ verdict }: Pick<Judged, 'verdict'>): boolean {
  return verdict.kind === 'survivor' && verdict.unseen.safety.length > 0
}
