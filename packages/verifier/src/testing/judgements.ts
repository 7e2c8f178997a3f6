/** How invariants stand over every complete walk: as the engine's walks say, and as the symbolic exploration does. */
import type { IrInvariant, Monitor } from '@jalon/core'
import { evaluate, monitorOf, standingAfter } from '@jalon/core'
import { nothing } from '../diagrams/diagrams.ts'
import type { Judgement } from '../explicit/explore-explicitly.ts'
import type { Watch } from '../explore/explore.ts'
import { explore } from '../explore/explore.ts'
import type { Program } from '../program/program.ts'
import type { EngineRun } from './engine-runs.ts'

/** What one complete walk of the engine says of an invariant; a walk that is not complete says nothing. */
export function judgedByEngine(
  { when, promise }: IrInvariant,
  { available, run }: EngineRun,
): 'broken' | 'kept' | 'not-concerned' {
  const situation = { answers: run.answers, available }
  if (run.status !== 'finished' || (when !== undefined && evaluate(when, situation) !== 'holds')) {
    return 'not-concerned'
  }
  const standing = standingAfter(monitorOf(promise), run)
  return standing === 'broken' || standing === 'owed' ? 'broken' : 'kept'
}

/** What all the walks of the engine say of an invariant. */
export function engineJudgement(invariant: IrInvariant, runs: readonly EngineRun[]): Judgement {
  const judged = runs.map((each) => ({ verdict: judgedByEngine(invariant, each), each }))
  const lengths = judged.flatMap(({ verdict, each }) =>
    verdict === 'broken' ? [Object.keys(each.run.answers).length] : [],
  )
  return {
    isAtStake: judged.some(({ verdict }) => verdict !== 'not-concerned'),
    ...(lengths.length === 0 ? {} : { brokenAfter: Math.min(...lengths) }),
  }
}

/** What the symbolic exploration says of an invariant. */
export function symbolicJudgement(program: Program, { when, promise }: IrInvariant): Judgement {
  const breaking = (watch: Watch) =>
    explore(program, { watch, byAnswers: true }).endings.find(({ broken }) => broken !== nothing)
  const broken = breaking({ monitor: monitorOf(promise), when })
  return {
    isAtStake: breaking({ monitor: neverSettled, when }) !== undefined,
    ...(broken === undefined ? {} : { brokenAfter: broken.arrival.answers }),
  }
}

/** A promise that every walk breaks: those that do are the walks that it concerns. */
const neverSettled: Monitor = { size: 1, step: () => 0, standing: () => 'owed' }
