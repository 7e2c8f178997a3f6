/** What one run of the engine meets. */
import type { Answers, Exit, Ir, IrState, Step, TraceEvent } from '@jalon/core'
import { evaluate, exitOf, invariantsOf, own } from '@jalon/core'
import type { Walked } from './at-stake.ts'
import { isAtStakeIn } from './at-stake.ts'
import type { Target, Way } from './target.ts'

/** The targets that a run of a pathway meets, in the order of the walk; some may be there twice. */
export function targetsMet(ir: Ir, pathway: string, walked: Walked): readonly Target[] {
  const { trace } = walked.run
  const met: Target[] = []
  const answers: Record<string, Answers[string]> = {}
  const callers: Step[] = []
  for (const [index, event] of trace.entries()) {
    met.push(...targetsOfEvent(ir, trace, index))
    if (event.kind === 'asked') answers[event.fact] = event.value
    const at = placeOf(trace, index)
    // What happens at a state lasts until the next one is entered: only then is it known that it was left.
    if (at === undefined || trace[index + 1]?.kind !== 'entered') continue
    const state = stateAt(ir, at)
    if (state?.kind === 'invoke') callers.push(at)
    else if (state?.kind === 'final') {
      const caller = callers.pop()
      if (caller !== undefined) met.push(branch(caller, { by: 'outcome', outcome: state.outcome }))
    } else {
      const way = wayOut(exitOf(state), state, answers, walked.available)
      if (way !== undefined) met.push(branch(at, way))
    }
  }
  const atStake = invariantsOf(ir, pathway).filter((invariant) => isAtStakeIn(invariant, walked))
  return [...met, ...atStake.map(({ id }): Target => ({ sort: 'invariants', pathway, invariant: id }))]
}

function targetsOfEvent(ir: Ir, trace: readonly TraceEvent[], index: number): readonly Target[] {
  const event = trace[index]
  const at = placeOf(trace, index)
  if (event === undefined || at === undefined) return []
  const { pathway } = at
  switch (event.kind) {
    case 'entered': {
      const state = stateAt(ir, at)
      const entered: Target = { sort: 'states', ...at }
      return state?.kind === 'final'
        ? [entered, { sort: 'outcomes', pathway, outcome: state.outcome }]
        : [entered]
    }
    case 'asked':
      return [event.value]
        .flat()
        .map((answer): Target => ({ sort: 'answers', pathway, fact: event.fact, answer }))
    case 'referred': {
      const state = stateAt(ir, at)
      if (event.to === undefined || state?.kind !== 'refer') return []
      const position = state.referral.to.indexOf(event.to)
      return [{ sort: 'referrals', ...at, position, kind: event.to }]
    }
    case 'advised':
    case 'ended':
      return []
  }
}

/** The state that an event happens at: the last one entered. */
function placeOf(trace: readonly TraceEvent[], index: number): Step | undefined {
  for (let before = index; before >= 0; before--) {
    const event = trace[before]
    if (event?.kind === 'entered') return event.at
  }
  return undefined
}

function stateAt(ir: Ir, { pathway, state }: Step): IrState | undefined {
  return own(own(ir.pathways, pathway)?.states ?? {}, state)
}

function branch({ pathway, state }: Step, exit: Way): Target {
  return { sort: 'branches', pathway, state, exit }
}

/** The way that a state is left by, where there are several to choose from. */
function wayOut(
  exit: Exit | undefined,
  state: IrState | undefined,
  answers: Answers,
  available: ReadonlySet<string>,
): Way | undefined {
  switch (exit?.kind) {
    case 'by-answer': {
      if (state?.kind !== 'ask') return undefined
      const given = own(answers, state.fact)
      return typeof given === 'string' ? { by: 'answer', fact: state.fact, answer: given } : undefined
    }
    case 'by-guard': {
      const index = exit.branches.findIndex(
        ({ guard }) => evaluate(guard, { answers, available }) === 'holds',
      )
      const taken = exit.branches[index]
      if (taken !== undefined) return { by: 'guard', index, to: taken.target }
      return exit.otherwise === undefined ? undefined : { by: 'else', to: exit.otherwise }
    }
    case 'to':
    case undefined:
      return undefined
  }
}
