/** What we tell an author: what is wrong, where, why it matters to the person helped, and what to do. */
import type { Located, Span } from './source.ts'

/** The same words in the two languages of the project; French is the first. */
export interface L10n {
  readonly fr: string
  readonly en: string
}

export type Lang = keyof L10n

/** An error blocks; a warning is mended or silenced with a reason; a hint is shown in the editor. */
export type Severity = 'error' | 'warning' | 'hint'

export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A change that would mend it. `safe` ones change no behaviour; the others are for a person to read first. */
export interface Suggestion {
  readonly label: L10n
  readonly edits: readonly Edit[]
  readonly safety: 'safe' | 'review'
}

/** The shortest situation that shows a fault: the answers given, in order, and where it happens. */
export interface Witness {
  /** The pathway that is started. */
  readonly pathway?: string
  /** Fact, then value; a question with several answers has a list. */
  readonly answers: readonly (readonly [fact: string, value: string | readonly string[]])[]
  /** One commune where it happens; null is outside the territory. */
  readonly commune: string | null
  /** In how many communes it happens, this one included. */
  readonly communes: number
  /** Only when no single commune shows it: one for each role (where she lives, where it happened…). */
  readonly communesByRole?: readonly (readonly [role: string, commune: string | null])[]
  /** The states that the walk goes through, in order. */
  readonly trace?: readonly string[]
}

export interface Diagnostic {
  /** The rule's name in kebab-case: its file, its page, the argument of `jalon explain`. */
  readonly rule: string
  readonly severity: Severity
  readonly span: Span
  /** What is wrong, naming the thing, and when a near word is known, the question whether it was meant. */
  readonly message: L10n
  readonly why: L10n
  readonly help?: L10n
  /** Other places that explain it. */
  readonly related: readonly Located<L10n>[]
  readonly suggestions: readonly Suggestion[]
  /** For what is true of some situations only: the shortest of them. */
  readonly witness?: Witness
  /** Text that no drawing may show, of this finding or of another: reports are kept and sent around. */
  readonly hidden?: readonly Span[]
}

/** A value and what was found while making it. Broken input is an ordinary day: it gives a value all the same. */
export interface Checked<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether something found prevents going on. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
