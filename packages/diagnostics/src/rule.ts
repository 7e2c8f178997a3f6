/** The one shape of rules and properties: a summary, a reason, examples that run, a check (style.md 2). */
import type { Diagnostic, L10n, Severity, Suggestion, Witness } from './diagnostic.ts'
import type { Located, Span } from './source.ts'

/** A file, or several by name. Carets in comments draw what the rule must say: see `readExample`. */
export type Example = string | Readonly<Record<string, string>>

export interface Rule<Subject> {
  readonly name: string
  readonly severity: Severity
  /** What the rule finds, in one sentence. */
  readonly summary: L10n
  /** Why it matters to the person helped. */
  readonly why: L10n
  readonly examples: { readonly incorrect: Example | readonly Example[]; readonly correct: Example }
  check(subject: Subject, report: Report): void
}

/** What a rule says of itself, whatever its subject: enough to explain it in a page or a report. */
export type ExplainedRule = Pick<Rule<never>, 'name' | 'severity' | 'summary' | 'why' | 'examples'>

/**
 * What is said without a rule that looks for it: a fault of ours, for instance, which no content can show. The reason
 * why there is no example stands where the examples would.
 */
export type Notice = Omit<ExplainedRule, 'examples'> & { readonly withoutExamples: L10n }

/** What a check tells; the rule adds its name, its severity and its reason. */
export interface Finding {
  readonly span: Span
  readonly message: L10n
  /** When this case is more, or less, serious than the others of its rule. */
  readonly severity?: Severity | undefined
  /** When this case has a reason of its own. */
  readonly why?: L10n
  readonly help?: L10n | undefined
  readonly related?: readonly Located<L10n>[]
  readonly suggestions?: readonly Suggestion[]
  readonly witness?: Witness | undefined
  /** Text that no drawing may show. */
  readonly hidden?: readonly Span[] | undefined
}

export type Report = (finding: Finding) => void

/** A rule whose subject is checked where it is written. */
export function defineRule<Subject>(rule: Rule<Subject>): Rule<Subject> {
  return rule
}

/** Everything that some rules find in a subject, in the order of the rules. */
export function runRules<Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    const found: Diagnostic[] = []
    rule.check(subject, (finding) => found.push(toDiagnostic(rule, finding)))
    return found
  })
}

function toDiagnostic<Subject>(rule: Rule<Subject>, finding: Finding): Diagnostic {
  const {
    span,
    message,
    severity = rule.severity,
    why = rule.why,
    help,
    related = [],
    suggestions = [],
    witness,
    hidden,
  } = finding
  return {
    rule: rule.name,
    severity,
    span,
    message,
    why,
    ...(help === undefined ? {} : { help }),
    related,
    suggestions,
    ...(witness === undefined ? {} : { witness }),
    ...(hidden === undefined ? {} : { hidden }),
  }
}
