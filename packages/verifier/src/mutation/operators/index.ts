/** Every mistake that is tried on a pathway, in the order of language.md E.4. */
import type { Operator } from '../mutant.ts'
import { andOrConfused } from './and-or-confused.ts'
import { answerMoreOrLess } from './answer-more-or-less.ts'
import { consentChanged } from './consent-changed.ts'
import { delayOffByOne } from './delay-off-by-one.ts'
import { doubtAsNo } from './doubt-as-no.ts'
import { fallbackLost } from './fallback-lost.ts'
import { firstKindLost } from './first-kind-lost.ts'
import { firstStepLost } from './first-step-lost.ts'
import { kindsReversed } from './kinds-reversed.ts'
import { lostCondition } from './lost-condition.ts'
import { lostLine } from './lost-line.ts'
import { partDisconnected } from './part-disconnected.ts'
import { referralsSwapped } from './referrals-swapped.ts'
import { reversedCondition } from './reversed-condition.ts'
import { stepLost } from './step-lost.ts'
import { structureClosed } from './structure-closed.ts'
import { swappedAnswers } from './swapped-answers.ts'
import { swappedOutcomes } from './swapped-outcomes.ts'
import { urgencyOffByOne } from './urgency-off-by-one.ts'
import { wrongTarget } from './wrong-target.ts'

export const operators: readonly Operator[] = [
  wrongTarget,
  swappedAnswers,
  lostLine,
  lostCondition,
  reversedCondition,
  answerMoreOrLess,
  doubtAsNo,
  firstKindLost,
  fallbackLost,
  kindsReversed,
  urgencyOffByOne,
  consentChanged,
  stepLost,
  swappedOutcomes,
  partDisconnected,
  delayOffByOne,
  andOrConfused,
  referralsSwapped,
  firstStepLost,
  structureClosed,
]
