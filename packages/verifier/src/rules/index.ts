/** Every rule on what can happen, in the order in which an author should meet them: guards, flow, referrals, promises. */
import type { ExplainedRule, Rule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Network } from '../behaviour/network.ts'
import type { Both } from '../change/version.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'
import type { Judged } from '../mutation/verdict.ts'
import { alwaysAvailable } from './always-available.ts'
import { answerBeforeQuestion } from './answer-before-question.ts'
import { branchNeverUsed } from './branch-never-used.ts'
import { conditionAlwaysTrue } from './condition-always-true.ts'
import type { Promises } from './conflicting-invariants.ts'
import { conflictingInvariants } from './conflicting-invariants.ts'
import { consentNotObtained } from './consent-not-obtained.ts'
import { contradictoryCondition } from './contradictory-condition.ts'
import { elseNeverUsed } from './else-never-used.ts'
import { endlessLoop } from './endless-loop.ts'
import { endsWithNothing } from './ends-with-nothing.ts'
import { fallbackNeverUsed } from './fallback-never-used.ts'
import { invariantBroken } from './invariant-broken.ts'
import { invariantLooksAway } from './invariant-looks-away.ts'
import { kindWithoutStructure } from './kind-without-structure.ts'
import { longPathway } from './long-pathway.ts'
import { mutantSurvives } from './mutant-survives.ts'
import { networkRuleWeakened, type RuledVersion } from './network-rule-weakened.ts'
import { noConsentNotUrgent } from './no-consent-not-urgent.ts'
import { noEnd } from './no-end.ts'
import { noStructureHere } from './no-structure-here.ts'
import { nothingOutsideTerritory } from './nothing-outside-territory.ts'
import { nowButNotAlwaysOpen } from './now-but-not-always-open.ts'
import { overlappingBranches } from './overlapping-branches.ts'
import { questionAlwaysSkipped } from './question-always-skipped.ts'
import { questionTooEarly } from './question-too-early.ts'
import { questionWithoutEffect } from './question-without-effect.ts'
import { redundantCondition } from './redundant-condition.ts'
import { referralWithoutSource } from './referral-without-source.ts'
import { repeatedCondition } from './repeated-condition.ts'
import { resolvedByFallback } from './resolved-by-fallback.ts'
import { sameKindTwice } from './same-kind-twice.ts'
import type { Refusal } from './too-large-to-prove.ts'
import { tooLargeToProve } from './too-large-to-prove.ts'
import { twinStates } from './twin-states.ts'
import { uncoveredCase } from './uncovered-case.ts'
import { unknownTreatedAsNo } from './unknown-treated-as-no.ts'
import { unlinkedState } from './unlinked-state.ts'
import { unreachableOutcome } from './unreachable-outcome.ts'
import { unreachableState } from './unreachable-state.ts'
import { unusableStructure } from './unusable-structure.ts'
import { urgencyRises } from './urgency-rises.ts'
import { vacuousInvariant } from './vacuous-invariant.ts'
import { whatElseCatches } from './what-else-catches.ts'
import { wordingMisfitsFallback } from './wording-misfits-fallback.ts'
import { coverageBelowFloor } from './coverage-below-floor.ts'
import { duplicateScenario } from './duplicate-scenario.ts'
import { neverExercised } from './never-exercised.ts'
import { notTrueEverywhere } from './not-true-everywhere.ts'
import { redundantScenario } from './redundant-scenario.ts'
import { scenarioAnswerUnused } from './scenario-answer-unused.ts'
import { scenarioBroken } from './scenario-broken.ts'
import { scenarioIncomplete } from './scenario-incomplete.ts'

/** On what is promised, before anything is looked at. */
export const promiseRules: readonly Rule<Promises>[] = [conflictingInvariants]

/** On a pathway that could not be looked at whole. */
export const refusalRules: readonly Rule<Refusal>[] = [tooLargeToProve]

/** On one pathway started alone. */
export const behaviourRules: readonly Rule<Behaviour>[] = [
  uncoveredCase,
  answerBeforeQuestion,
  overlappingBranches,
  contradictoryCondition,
  branchNeverUsed,
  elseNeverUsed,
  conditionAlwaysTrue,
  alwaysAvailable,
  unknownTreatedAsNo,
  redundantCondition,
  repeatedCondition,
  whatElseCatches,
  unlinkedState,
  noEnd,
  endlessLoop,
  endsWithNothing,
  longPathway,
  questionAlwaysSkipped,
  questionTooEarly,
  twinStates,
  noStructureHere,
  nothingOutsideTerritory,
  kindWithoutStructure,
  nowButNotAlwaysOpen,
  urgencyRises,
  wordingMisfitsFallback,
  resolvedByFallback,
  fallbackNeverUsed,
  sameKindTwice,
  referralWithoutSource,
  consentNotObtained,
  noConsentNotUrgent,
  invariantBroken,
]

/** On every pathway at once. */
export const networkRules: readonly Rule<Network>[] = [
  unreachableState,
  unreachableOutcome,
  questionWithoutEffect,
  unusableStructure,
  vacuousInvariant,
  invariantLooksAway,
]

/** Every rule proved over every walk, to be explained. */
export const verifierRules: readonly ExplainedRule[] = [
  ...refusalRules,
  ...behaviourRules,
  ...promiseRules,
  ...networkRules,
]

/** On two versions of the content: what `jalon diff` blocks until it is declared. */
export const changeRules: readonly Rule<Both<RuledVersion>>[] = [networkRuleWeakened]

/** On the scenarios of a network: what `jalon test` says. */
export const scenarioRules: readonly Rule<Tested>[] = [
  scenarioBroken,
  scenarioIncomplete,
  scenarioAnswerUnused,
  notTrueEverywhere,
  duplicateScenario,
  coverageBelowFloor,
  neverExercised,
  redundantScenario,
]

export { neverExercised }
/** On the mistakes that were tried: what `jalon mutate` tells of. */
export const mutationRules: readonly Rule<readonly Judged[]>[] = [mutantSurvives]
