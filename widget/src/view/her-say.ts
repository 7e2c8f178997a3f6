/** What part she has in the talk, and what she said of a referral. */
import type { Ir, IrState, Run, Step, Value } from '@jalon/core/runtime'
import { own, statesAfter } from '@jalon/core/runtime'

/** Answers and outcomes of a talk that she is not part of, or not freely. */
const withoutHer: readonly (Value | undefined)[] = [
  'tiers-present',
  'par-un-tiers',
  'a-revoir-seule',
  'information',
]

/** Whether she can choose freely. */
export function hasHerSay({ answers, outcome }: Run): boolean {
  return !withoutHer.includes(answers['contexte']) && !withoutHer.includes(outcome)
}

/** Whether, besides, she is there: at a distance, nobody calls from the same telephone. */
export function isBeside(run: Run): boolean {
  return hasHerSay(run) && run.answers['contexte'] !== 'a-distance'
}

/**
 * Whether she did not say yes to the question that speaks of a referral: one to be answered by yes or no, to which only
 * referrals lead. The consent that a referral names says something else: what may be sent in her name, given before it.
 */
export function isDeclined(
  { pack, run }: { readonly pack: { readonly ir: Ir }; readonly run: Run },
  step: Step | undefined,
): boolean {
  const states = step && own(pack.ir.pathways, step.pathway)?.states
  const state = states && own(states, step.state)
  if (states === undefined || state?.kind !== 'refer' || state.exit.kind !== 'to') return false
  const { target } = state.exit
  const next = own(states, target)
  if (next?.kind !== 'ask' || !own(pack.ir.facts, next.fact)?.type.startsWith('yes-no')) return false
  const leadsThere = (one: IrState) => statesAfter(one).includes(target)
  if (Object.values(states).some((one) => one.kind !== 'refer' && leadsThere(one))) return false
  const agreed = own(run.answers, next.fact)
  return agreed !== undefined && agreed !== 'oui'
}
