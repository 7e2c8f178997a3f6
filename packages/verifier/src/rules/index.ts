/** Every rule on what can happen, in the order in which an author should meet them: guards, flow, referrals, promises. */
import type { ExplainedRule, Rule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { consentNotObtained } from './consent-not-obtained.ts'
import { uncoveredCase } from './uncovered-case.ts'

/** On one pathway started alone. */
export const behaviourRules: readonly Rule<Behaviour>[] = [uncoveredCase, consentNotObtained]

/** Every rule proved over every walk, to be explained. */
export const verifierRules: readonly ExplainedRule[] = [...behaviourRules]
