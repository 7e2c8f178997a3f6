/** Every rule, in the order in which an author should meet them: what cannot be read first, then shapes, then names. */
import type { Rule } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import type { Shape } from '../shape.ts'
import type { Pathway, Unit } from '../unit.ts'
import type { Subject, Vocabulary } from '../vocabulary.ts'
import { answerWithoutExit } from './answer-without-exit.ts'
import { answersAlreadyProvided } from './answers-already-provided.ts'
import { badBranch } from './bad-branch.ts'
import { badIdentifier } from './bad-identifier.ts'
import { badTimeBuckets } from './bad-time-buckets.ts'
import { circularCondition } from './circular-condition.ts'
import { circularInvoke } from './circular-invoke.ts'
import { conditionTooLarge } from './condition-too-large.ts'
import { duplicateFact } from './duplicate-fact.ts'
import { duplicateKey } from './duplicate-key.ts'
import { duplicatePathway } from './duplicate-pathway.ts'
import { fileNameMismatch } from './file-name-mismatch.ts'
import { finalWithExit } from './final-with-exit.ts'
import { mapAfterChoices } from './map-after-choices.ts'
import { missingExit } from './missing-exit.ts'
import { missingKey } from './missing-key.ts'
import { outcomeNotWired } from './outcome-not-wired.ts'
import { severalUnknownAnswers } from './several-unknown-answers.ts'
import { tabIndentation } from './tab-indentation.ts'
import { tooFewAnswers } from './too-few-answers.ts'
import { twoActions } from './two-actions.ts'
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
import { wrongKindOfValue } from './wrong-kind-of-value.ts'

/** What the rules across files look at. */
export interface Whole {
  readonly vocabulary: Vocabulary
  readonly units: readonly Unit[]
}

/** On the YAML of any file. */
export const documentRules: readonly Rule<Document>[] = [
  unreadableYaml,
  tabIndentation,
  unsupportedYaml,
  duplicateKey,
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
  unknownKind,
  unknownPathway,
  circularCondition,
  conditionTooLarge,
]

/** On the states of a pathway. */
export const pathwayRules: readonly Rule<Subject<Pathway>>[] = [
  twoActions,
  missingExit,
  finalWithExit,
  badBranch,
  mapAfterChoices,
  answerWithoutExit,
  unknownState,
  unknownOutcome,
  outcomeNotWired,
  unknownSource,
  unknownOwner,
]

/** On names that several files share. */
export const vocabularyRules: readonly Rule<Whole>[] = [
  fileNameMismatch,
  duplicatePathway,
  duplicateFact,
  unknownReference,
  circularInvoke,
]
