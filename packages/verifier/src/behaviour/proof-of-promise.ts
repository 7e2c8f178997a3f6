/** What the walks of a pathway say of one invariant: broken or kept, and whether its case ever happens (language.md C.4). */
import type { Guard, IrInvariant, IrPromise, Pattern } from '@jalon/core'
import { monitorOf } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Ending, Exploration, Watch } from '../explore/explore.ts'
import { explore } from '../explore/explore.ts'
import { outlineOf } from '../explore/outline.ts'
import type { Walk } from '../explore/witness.ts'
import { walkToEnding } from '../explore/witness.ts'
import type { Program } from '../program/program.ts'

export interface PromiseProofs {
  /** The shortest complete walk that breaks it, if there is one. */
  breaking(invariant: IrInvariant): Walk | undefined
  /** Whether some complete walk breaks it: the shortest is not looked for. */
  isBroken(invariant: IrInvariant): boolean
  /** Whether its condition is true at the end of some walk. */
  isMet(invariant: IrInvariant): boolean
  /** Whether, its condition being true, it ever had something to watch: an order needs its second term. */
  isAtStake(invariant: IrInvariant): boolean
  /** The situations at the end of some walks in which its condition is not decided: a question was not asked there. */
  undecided(invariant: IrInvariant): Situations
  /** A shortest complete walk on which it had something to watch: authors believe a proof better when they see the case. */
  example(invariant: IrInvariant): Walk | undefined
}

/** The proofs of a program of which everything is explored. Each other exploration is made when it is asked for, and kept. */
export function promiseProofs(program: Program, everything = explore(program)): PromiseProofs {
  const { mayBreak, mayBeUndecided } = outlineOf(everything)
  const conditions = new Map<string, Exploration>()

  /** Every walk that may still end with a condition true, whatever is promised. */
  const judged = (when: Guard | undefined): Exploration => {
    const key = JSON.stringify(when ?? null)
    const known = conditions.get(key) ?? explore(program, { watch: { monitor: whatever, when } })
    conditions.set(key, known)
    return known
  }
  const isMet = ({ when }: IrInvariant) => judged(when).endings.some(({ broken }) => broken !== nothing)

  return {
    breaking(invariant) {
      const watch = watchOn(program, invariant)
      return mayBreak(watch) ? firstBroken(program, watch) : undefined
    },
    isBroken(invariant) {
      const watch = watchOn(program, invariant)
      return mayBreak(watch) && explore(program, { watch }).endings.some(({ broken }) => broken !== nothing)
    },
    isMet,
    isAtStake(invariant) {
      const stake = stakeOf(invariant)
      if (stake === undefined) return isMet(invariant)
      if (!mayBreak(stake)) return false
      return explore(program, { watch: stake }).endings.some(({ broken }) => broken !== nothing)
    },
    undecided: ({ when }) => {
      if (when === undefined || !mayBeUndecided(when)) return nothing
      const { union, minus } = program.diagrams
      return judged(when).endings.reduce(
        (all, { situations, broken }) => union(all, minus(situations, broken)),
        nothing,
      )
    },
    example(invariant) {
      return firstBroken(program, stakeOf(invariant) ?? { monitor: whatever, when: invariant.when })
    },
  }
}

/** The shortest complete walk that breaks what is watched, if there is one. */
export function firstBroken(program: Program, watch: Watch): Walk | undefined {
  const broken = (ending: Ending) => ending.broken
  if (explore(program, { watch }).endings.every((ending) => broken(ending) === nothing)) return undefined
  return walkToEnding(explore(program, { watch, byAnswers: true }), broken)
}

/** An invariant as something to watch along the walks of a program. */
export function watchOn(program: Program, { promise, when }: IrInvariant): Watch {
  return { monitor: monitorOf(within(promise, program)), when }
}

/** A limit above the number of questions is one that no walk comes to: it is watched as the lowest such limit. */
function within(promise: IrPromise, { variables }: Program): IrPromise {
  if (promise.kind !== 'within-steps') return promise
  return { ...promise, atMost: Math.min(promise.atMost, variables.facts.size) }
}

/** A promise that any walk breaks at its end: what it shows is that the walk exists. */
const whatever = monitorOf({ kind: 'every-path-includes', pattern: [] })

/** What makes an order worth watching: that its later term, or for `always-after` its first, happens at all. */
function stakeOf({ promise, when }: IrInvariant): Watch | undefined {
  const happens = (pattern: Pattern): Watch => ({
    monitor: monitorOf({ kind: 'unreachable', pattern }),
    when,
  })
  if (promise.kind === 'always-before') return happens(promise.next)
  return promise.kind === 'always-after' ? happens(promise.first) : undefined
}
