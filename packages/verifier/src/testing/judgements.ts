/** How invariants stand over every complete walk: as the engine's walks say, and as the proofs do. */
import type { IrInvariant } from '@jalon/core'
import { evaluate, monitorOf, standingAfter } from '@jalon/core'
import type { PromiseProofs } from '../behaviour/proof-of-promise.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Judgement } from '../explicit/explore-explicitly.ts'
import { isAtStakeIn } from '../scenarios/at-stake.ts'
import type { EngineRun } from './engine-runs.ts'

export interface FullJudgement extends Judgement {
  /** Whether its condition is left undecided at the end of some walk. */
  readonly isUndecided: boolean
  /** The least number of answers of a complete walk on which it had something to watch. */
  readonly atStakeAfter?: number
}

/** What one complete walk of the engine says of an invariant; a walk that is not complete says nothing. */
export function judgedByEngine(
  { when, promise }: IrInvariant,
  { available, run }: EngineRun,
): 'broken' | 'kept' | 'undecided' | 'not-concerned' {
  if (run.status !== 'finished') return 'not-concerned'
  const verdict = when === undefined ? 'holds' : evaluate(when, { answers: run.answers, available })
  if (verdict !== 'holds') return verdict === 'unknown' ? 'undecided' : 'not-concerned'
  const standing = standingAfter(monitorOf(promise), run)
  return standing === 'broken' || standing === 'owed' ? 'broken' : 'kept'
}

/** What all the walks of the engine say of an invariant. */
export function engineJudgement(invariant: IrInvariant, runs: readonly EngineRun[]): FullJudgement {
  const judged = runs.map((each) => judgedByEngine(invariant, each))
  const least = (chosen: readonly EngineRun[]) =>
    chosen.length === 0 ? undefined : Math.min(...chosen.map(({ run }) => Object.keys(run.answers).length))
  return judgement({
    isMet: judged.includes('broken') || judged.includes('kept'),
    isUndecided: judged.includes('undecided'),
    brokenAfter: least(runs.filter((_, index) => judged[index] === 'broken')),
    atStakeAfter: least(runs.filter((each) => isAtStakeIn(invariant, each))),
  })
}

/** What the proofs say of an invariant. */
export function provedJudgement(proofs: PromiseProofs, invariant: IrInvariant): FullJudgement {
  const example = proofs.example(invariant)?.answers.length
  if ((example !== undefined) !== proofs.isAtStake(invariant)) throw new Error('an example of nothing')
  return judgement({
    isMet: proofs.isMet(invariant),
    isUndecided: proofs.undecided(invariant) !== nothing,
    brokenAfter: proofs.breaking(invariant)?.answers.length,
    atStakeAfter: example,
  })
}

function judgement({
  isMet,
  isUndecided,
  brokenAfter,
  atStakeAfter,
}: {
  readonly isMet: boolean
  readonly isUndecided: boolean
  readonly brokenAfter: number | undefined
  readonly atStakeAfter: number | undefined
}): FullJudgement {
  return {
    isMet,
    isUndecided,
    ...(brokenAfter === undefined ? {} : { brokenAfter }),
    ...(atStakeAfter === undefined ? {} : { atStakeAfter }),
  }
}
