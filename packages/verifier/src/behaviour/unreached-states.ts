/**
 * The states that are linked and that no answers reach, less those that something else explains: a line never used, a
 * question not asked, a loop, a state before that is not reached either, an end of the invoked pathway never reached.
 */
import type { State } from '@jalon/core'
import { own } from '@jalon/core'
import { nothing } from '../diagrams/diagrams.ts'
import type { Sight } from '../explore/faults.ts'
import type { Behaviour } from './behaviour.ts'
import { neverIsKnown } from './list-exits.ts'
import type { Network } from './network.ts'

/** A state that is not reached, and the first exit that might have led to it. */
export interface Unreached {
  readonly state: State
  readonly from: string
  /** The answers that are never given there, or the ends that are never come to. */
  readonly by: readonly string[]
  readonly fact?: string
}

/** In file order; nothing while what never happens is not known. */
export function unreachedStates(network: Network, behaviour: Behaviour): readonly Unreached[] {
  if (!neverIsKnown(behaviour)) return []
  const { pathway, ownSights } = behaviour
  const reached = ownSights.filter(({ arriving }) => arriving !== nothing)
  const names = new Set(reached.map(({ location }) => location.state))
  return [...pathway.states.values()].flatMap((state): readonly Unreached[] => {
    if (names.has(state.name.value)) return []
    for (const sight of reached) {
      const by = missedExits(network, sight, state.name.value)
      if (by.length === 0) continue
      const { step } = sight.location
      const asked = step.kind === 'ask' ? { fact: step.fact } : {}
      return [{ state, from: sight.location.state, by, ...asked }]
    }
    return []
  })
}

/** The answers, or the ends, that would lead from a state that is reached to one that is not. */
function missedExits(
  { behaviours }: Network,
  { location: { step } }: Sight,
  target: string,
): readonly string[] {
  if (step.kind === 'ask' && step.exit.kind === 'by-answer') return keysLeadingTo(step.exit.targets, target)
  const callee =
    step.kind === 'invoke' ? behaviours.find(({ pathway }) => pathway.id.value === step.pathway) : undefined
  if (step.kind !== 'invoke' || callee === undefined) return []
  // An end that the invoked pathway never comes to is told with its own file.
  const known = reachedOutcomes(callee)
  return keysLeadingTo(step.outcomes, target).filter((outcome) => known.has(outcome))
}

/** The ends that some walk comes to. */
export function reachedOutcomes({ ownSights }: Behaviour): ReadonlySet<string> {
  return new Set(
    ownSights.flatMap(({ arriving, location: { step } }) => {
      return arriving !== nothing && step.kind === 'final' ? [step.outcome] : []
    }),
  )
}

function keysLeadingTo(exits: Readonly<Record<string, string>>, target: string): readonly string[] {
  return Object.keys(exits).filter((key) => own(exits, key) === target)
}
