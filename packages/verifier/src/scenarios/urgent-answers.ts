/** The answers of walks on which something must be done at once. */
import type { Exit, Ir, IrState, Step } from '@jalon/core'
import { own, statesAfter } from '@jalon/core'
import type { Target } from './target.ts'

/**
 * Whether an answer may be given on a walk of its pathway with a referral to make `now`, before or after. The ways out
 * are followed whatever their conditions: rather an answer too many than one that is missed.
 */
export function urgentAnswers(ir: Ir): (target: Target) => boolean {
  const known = new Map<string, boolean>()
  const urgent = (pathway: string) => isUrgentPathway(ir, pathway, known)
  return (target) => {
    if (target.sort !== 'answers') return false
    const states = Object.entries(own(ir.pathways, target.pathway)?.states ?? {})
    return states.some(([name, state]) => {
      if (state.kind !== 'ask' || state.fact !== target.fact) return false
      const at = { pathway: target.pathway, state: name }
      return (
        leadsToUrgent(ir, at, targetsOf(state.exit, target.answer), urgent) ||
        states.some(
          ([earlier, step]) =>
            isUrgentStep(step, urgent) && reachable(ir, target.pathway, [earlier]).has(name),
        )
      )
    })
  }
}

function leadsToUrgent(
  ir: Ir,
  { pathway }: Step,
  from: readonly string[],
  urgent: (pathway: string) => boolean,
): boolean {
  const states = own(ir.pathways, pathway)?.states ?? {}
  return [...reachable(ir, pathway, from)].some((name) => isUrgentStep(own(states, name), urgent))
}

/** Whether a step refers somebody at once, itself or through what it invokes. */
function isUrgentStep(step: IrState | undefined, urgent: (pathway: string) => boolean): boolean {
  if (step?.kind === 'refer') return step.referral.urgency === 'now'
  return step?.kind === 'invoke' && urgent(step.pathway)
}

function isUrgentPathway(ir: Ir, pathway: string, known: Map<string, boolean>): boolean {
  const before = known.get(pathway)
  if (before !== undefined) return before
  // Pathways that invoke one another in a circle are not lowered; this keeps the search finite all the same.
  known.set(pathway, false)
  const states = Object.values(own(ir.pathways, pathway)?.states ?? {})
  const found = states.some((step) => isUrgentStep(step, (callee) => isUrgentPathway(ir, callee, known)))
  known.set(pathway, found)
  return found
}

/** The states of a pathway that some others lead to, these included. */
function reachable(ir: Ir, pathway: string, from: readonly string[]): ReadonlySet<string> {
  const states = own(ir.pathways, pathway)?.states ?? {}
  const found = new Set<string>(from)
  for (const name of found) {
    const step = own(states, name)
    for (const next of step === undefined ? [] : statesAfter(step)) found.add(next)
  }
  return found
}

function targetsOf(exit: Exit, answer: string): readonly string[] {
  if (exit.kind !== 'by-answer') return statesAfter({ kind: 'decide', exit })
  const target = own(exit.targets, answer)
  return target === undefined ? [] : [target]
}
