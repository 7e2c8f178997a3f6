/** What an exploration says of a pathway started alone: the same words for every way of exploring, so that they compare. */
import type { Step } from '@jalon/core'
import type { ExitTaken } from './step-explicitly.ts'

export interface Findings {
  /** The states that are reached, each with the least number of answers on the way there. */
  readonly states: ReadonlyMap<string, number>
  /** The ways out that are taken. */
  readonly exits: ReadonlySet<string>
  /** What is wrong and where, with the least number of answers that show it. */
  readonly faults: ReadonlyMap<string, number>
}

/** What can be wrong at a step. `uncovered` is a `stuck` in which every guard is decided. */
export type Fault =
  | { readonly kind: 'stuck' | 'uncovered' | 'endless' | 'unresolved' | 'disagreed' }
  | { readonly kind: 'undecided'; readonly guard: number }
  | { readonly kind: 'overlap'; readonly first: number; readonly second: number }

/** The name of a state in findings. */
export function stateName({ pathway, state }: Step): string {
  return `${pathway} ${state}`
}

/** The name of a way out. */
function exitName(at: Step, exit: ExitTaken): string {
  return `${stateName(at)} ${exit}`
}

/** The name of a fault. */
export function faultName(at: Step, fault: Fault): string {
  const { kind } = fault
  const which = [
    ...(fault.kind === 'undecided' ? [fault.guard] : []),
    ...(fault.kind === 'overlap' ? [fault.first, fault.second] : []),
  ]
  return [kind, stateName(at), ...which].join(' ')
}

/** Findings being made: what is met again keeps its least number of answers. */
export interface Finder extends Findings {
  reached(at: Step, answers: number): void
  took(at: Step, exit: ExitTaken): void
  found(at: Step, fault: Fault, answers: number): void
}

/** No finding yet. */
export function finder(): Finder {
  const states = new Map<string, number>()
  const exits = new Set<string>()
  const faults = new Map<string, number>()
  const least = (map: Map<string, number>, name: string, answers: number) => {
    map.set(name, Math.min(answers, map.get(name) ?? answers))
  }
  return {
    states,
    exits,
    faults,
    reached: (at, answers) => least(states, stateName(at), answers),
    took: (at, exit) => exits.add(exitName(at, exit)),
    found: (at, fault, answers) => least(faults, faultName(at, fault), answers),
  }
}
