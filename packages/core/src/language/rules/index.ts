/** Every rule, in the order in which an author should meet them: what cannot be read first, then shapes, then names, then sentences. */
import type { ExplainedRule, Rule } from '@jalon/diagnostics'
import type { Allowance } from '../allowances.ts'
import type { Document } from '../document.ts'
import type { AskedLinks } from '../links.ts'
import type { Prose } from '../prose.ts'
import type { News } from '../read-news.ts'
import type { Revision } from '../revision.ts'
import type { Shape } from '../shape.ts'
import type { Pathway, Unit } from '../unit.ts'
import type { Subject, Vocabulary } from '../vocabulary.ts'
import { allowWithoutReason } from './allow-without-reason.ts'
import { answerWithoutExit } from './answer-without-exit.ts'
import { answersAlreadyProvided } from './answers-already-provided.ts'
import { badBranch } from './bad-branch.ts'
import { badIdentifier } from './bad-identifier.ts'
import { badInvariant } from './bad-invariant.ts'
import { badTimeBuckets } from './bad-time-buckets.ts'
import { circularCondition } from './circular-condition.ts'
import { circularInvoke } from './circular-invoke.ts'
import { conditionTooLarge } from './condition-too-large.ts'
import { consentNotYesNo } from './consent-not-yes-no.ts'
import { contactInText } from './contact-in-text.ts'
import { directoryMissing } from './directory-missing.ts'
import { duplicateFact } from './duplicate-fact.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicatePathway } from './duplicate-pathway.ts'
import { fileNameMismatch } from './file-name-mismatch.ts'
import { finalWithExit } from './final-with-exit.ts'
import { frenchTypography } from './french-typography.ts'
import { hardToRead } from './hard-to-read.ts'
import { invisibleCharacter } from './invisible-character.ts'
import { keyWithoutEffect } from './key-without-effect.ts'
import { mapAfterChoices } from './map-after-choices.ts'
import { misleadingValue } from './misleading-value.ts'
import { missingExit } from './missing-exit.ts'
import { missingKey } from './missing-key.ts'
import { newsNotReread } from './news-not-reread.ts'
import { nobodyAnswers } from './nobody-answers.ts'
import { oldSource } from './old-source.ts'
import { olderForm } from './older-form.ts'
import { outcomeNotWired } from './outcome-not-wired.ts'
import { pathwayTooLarge } from './pathway-too-large.ts'
import { personalData } from './personal-data.ts'
import { questionNeverAsked } from './question-never-asked.ts'
import { reviewDateMoved } from './review-date-moved.ts'
import { reviewDue } from './review-due.ts'
import { reviewOverdue } from './review-overdue.ts'
import { safetyRuleAllowed } from './safety-rule-allowed.ts'
import { severalUnknownAnswers } from './several-unknown-answers.ts'
import { sourceNeverCited } from './source-never-cited.ts'
import { sourceNotFound } from './source-not-found.ts'
import { tabIndentation } from './tab-indentation.ts'
import { tooFewAnswers } from './too-few-answers.ts'
import { twoActions } from './two-actions.ts'
import { unexplainedAbbreviation } from './unexplained-abbreviation.ts'
import { unknownAnswer } from './unknown-answer.ts'
import { unknownFact } from './unknown-fact.ts'
import { unknownKey } from './unknown-key.ts'
import { unknownKind } from './unknown-kind.ts'
import { unknownOutcome } from './unknown-outcome.ts'
import { unknownOwner } from './unknown-owner.ts'
import { unknownPathway } from './unknown-pathway.ts'
import { unknownReference } from './unknown-reference.ts'
import { unknownSource } from './unknown-source.ts'
import { unknownState } from './unknown-state.ts'
import { unknownUrgency } from './unknown-urgency.ts'
import { unreadableYaml } from './unreadable-yaml.ts'
import { unsupportedYaml } from './unsupported-yaml.ts'
import { unusedAllow } from './unused-allow.ts'
import { wordingToAvoid } from './wording-to-avoid.ts'
import { wrongKindOfValue } from './wrong-kind-of-value.ts'

/** What the rules across files look at. */
export interface Whole {
  readonly vocabulary: Vocabulary
  readonly units: readonly Unit[]
  readonly news: readonly News[]
  /** The files given, those of others included. */
  readonly files: ReadonlySet<string>
  /** Whether these are all the files of a content root: what is not among them is missing. */
  readonly isWhole: boolean
}

/** What the rules on silences look at, once everything else is told. */
export interface Allowed {
  readonly allowances: readonly Allowance[]
  readonly used: ReadonlySet<Allowance>
  /** Our rules: those that were asked, those that block, and those that had nothing to go by (no day was given). */
  readonly rules: ReadonlyMap<string, 'asked' | 'blocks' | 'not-asked'>
  /** Files where something blocks. */
  readonly faulty: ReadonlySet<string>
}

/** On the YAML of any file. */
export const documentRules: readonly Rule<Document>[] = [
  unreadableYaml,
  tabIndentation,
  unsupportedYaml,
  duplicateKey,
  misleadingValue,
  invisibleCharacter,
  personalData,
  olderForm,
]

/** On what a file holds, compared with its schema. */
export const shapeRules: readonly Rule<Shape>[] = [
  unknownKey,
  missingKey,
  wrongKindOfValue,
  unknownUrgency,
  badIdentifier,
]

/** On the names that a pathway or a file of the network declares and uses. */
export const unitRules: readonly Rule<Subject>[] = [
  tooFewAnswers,
  answersAlreadyProvided,
  severalUnknownAnswers,
  badTimeBuckets,
  unknownFact,
  unknownAnswer,
  consentNotYesNo,
  unknownKind,
  unknownPathway,
  circularCondition,
  conditionTooLarge,
  badInvariant,
]

/** On the states of a pathway. */
export const pathwayRules: readonly Rule<Subject<Pathway>>[] = [
  twoActions,
  missingExit,
  finalWithExit,
  badBranch,
  keyWithoutEffect,
  mapAfterChoices,
  answerWithoutExit,
  unknownState,
  unknownOutcome,
  outcomeNotWired,
  unknownSource,
  unknownOwner,
  nobodyAnswers,
]

/** On names that several files share. */
export const vocabularyRules: readonly Rule<Whole>[] = [
  fileNameMismatch,
  duplicatePathway,
  duplicateFact,
  unknownReference,
  circularInvoke,
  pathwayTooLarge,
  directoryMissing,
]

/** On sentences that people will read. */
export const proseRules: readonly Rule<Prose>[] = [
  hardToRead,
  unexplainedAbbreviation,
  wordingToAvoid,
  contactInText,
  frenchTypography,
]

/** On dates, when the day is given. */
export const dayRules: readonly Rule<Subject<Pathway>>[] = [reviewDue, reviewOverdue, oldSource]

/** On a pathway in two versions, for those who have both: `compile` has one. */
export const revisionRules: readonly Rule<Revision>[] = [reviewDateMoved]

/** On the pages cited, for those who have asked whether they are there: `compile` has no network. */
export const linkRules: readonly Rule<AskedLinks>[] = [sourceNotFound]

/** On what serves nothing; asked only where nothing is broken, for a broken thing often looks useless. */
export const tidyRules: readonly Rule<Subject<Pathway>>[] = [sourceNeverCited]
export const tidyVocabularyRules: readonly Rule<Whole>[] = [questionNeverAsked, newsNotReread]

/** On silences, once everything else is told. */
export const allowRules: readonly Rule<Allowed>[] = [safetyRuleAllowed, allowWithoutReason, unusedAllow]

/** Every rule that `compile` asks, to be explained. What has no example is in `notices`. */
export const languageRules: readonly ExplainedRule[] = [
  ...documentRules,
  ...shapeRules,
  ...unitRules,
  ...pathwayRules,
  ...vocabularyRules,
  ...tidyVocabularyRules,
  ...tidyRules,
  ...proseRules,
  ...dayRules,
  ...allowRules,
]
