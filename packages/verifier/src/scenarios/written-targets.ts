/** Everything that is written in a pathway and that a scenario might meet, be it reached or not. */
import type { Ir, IrState } from '@jalon/core'
import { exitOf, invariantsOf, own } from '@jalon/core'
import type { Target, Way } from './target.ts'
import { keyOf } from './target.ts'

/** The targets of a pathway, each once, in file order; its promises come last. */
export function writtenTargets(ir: Ir, pathway: string): readonly Target[] {
  const states = Object.entries(own(ir.pathways, pathway)?.states ?? {})
  const targets = states.flatMap(([state, step]) => targetsOfState(ir, pathway, state, step))
  const promises = invariantsOf(ir, pathway).map(({ id }): Target => {
    return { sort: 'invariants', pathway, invariant: id }
  })
  return [...new Map([...targets, ...promises].map((target) => [keyOf(target), target])).values()]
}

function targetsOfState(ir: Ir, pathway: string, state: string, step: IrState): readonly Target[] {
  const entered: Target = { sort: 'states', pathway, state }
  const branches = waysOf(step).map((exit): Target => ({ sort: 'branches', pathway, state, exit }))
  switch (step.kind) {
    case 'ask': {
      const { fact } = step
      const answers = own(ir.facts, fact)?.answers ?? []
      return [
        entered,
        ...answers.map(({ id }): Target => ({ sort: 'answers', pathway, fact, answer: id })),
        ...branches,
      ]
    }
    case 'refer': {
      const choices = step.referral.to.map((kind): Target => {
        return { sort: 'referrals', pathway, state, position: step.referral.to.indexOf(kind), kind }
      })
      return [entered, ...choices, ...branches]
    }
    case 'final':
      return [entered, { sort: 'outcomes', pathway, outcome: step.outcome }]
    case 'advise':
    case 'invoke':
    case 'decide':
      return [entered, ...branches]
  }
}

/** The ways out of a state, where there are several to choose from. */
function waysOf(step: IrState): readonly Way[] {
  if (step.kind === 'invoke') return Object.keys(step.outcomes).map((outcome) => ({ by: 'outcome', outcome }))
  const exit = exitOf(step)
  switch (exit?.kind) {
    case 'by-answer':
      return step.kind === 'ask'
        ? Object.keys(exit.targets).map((answer) => ({ by: 'answer', fact: step.fact, answer }))
        : []
    case 'by-guard': {
      const lines = exit.branches.map(({ target }, index): Way => ({ by: 'guard', index, to: target }))
      return exit.otherwise === undefined ? lines : [...lines, { by: 'else', to: exit.otherwise }]
    }
    case 'to':
    case undefined:
      return []
  }
}
