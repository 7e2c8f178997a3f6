/** Rules that other rooms ask: their names may be written after `allow:`, and only those rooms know whether in vain. */

/** Those that protect people can never be set aside (language.md D.1, 7). */
export const safetyRules: ReadonlySet<string> = new Set([
  'uncovered-case',
  'answer-before-question',
  'overlapping-branches',
  'answer-without-exit',
  'endless-loop',
  'no-structure-here',
  'consent-not-obtained',
  'invariant-broken',
])

/** Errors of those rooms, that no reason sets aside either. */
export const otherErrors: ReadonlySet<string> = new Set([
  'contradictory-condition',
  'unlinked-state',
  'no-end',
  'too-large-to-prove',
  'conflicting-invariants',
  'scenario-broken',
  'scenario-incomplete',
  'scenario-answer-unused',
  'not-true-everywhere',
  'duplicate-scenario',
  'coverage-below-floor',
])

/** Guards, flow, referrals, territory, consent, invariants: what is proved over every walk. */
export const otherRules: ReadonlySet<string> = new Set([
  'branch-never-used',
  'else-never-used',
  'condition-always-true',
  'what-else-catches',
  'redundant-condition',
  'repeated-condition',
  'unknown-treated-as-no',
  'always-available',
  'unreachable-state',
  'unreachable-outcome',
  'question-without-effect',
  'question-always-skipped',
  'long-pathway',
  'question-too-early',
  'twin-states',
  'ends-with-nothing',
  'kind-without-structure',
  'resolved-by-fallback',
  'fallback-never-used',
  'urgency-rises',
  'same-kind-twice',
  'unusable-structure',
  'referral-without-source',
  'wording-misfits-fallback',
  'nothing-outside-territory',
  'vacuous-invariant',
  'invariant-looks-away',
  'no-consent-not-urgent',
  'never-exercised',
  'layout',
])
