/** Whether a walk gives a promise something to keep. */
import type { IrInvariant, Pattern, Run } from '@jalon/core'
import { evaluate, matches } from '@jalon/core'

/** A run of the engine, and the kinds that exist where it is. */
export interface Walked {
  readonly available: ReadonlySet<string>
  readonly run: Run
}

/** Whether a complete walk is one that an invariant speaks of, and gives it something to watch: an order needs its second term. */
export function isAtStakeIn({ promise, when }: IrInvariant, { available, run }: Walked): boolean {
  if (run.status !== 'finished') return false
  if (when !== undefined && evaluate(when, { answers: run.answers, available }) !== 'holds') return false
  const happens = (pattern: Pattern) => run.trace.some((event) => matches(pattern, event))
  if (promise.kind === 'always-before') return happens(promise.next)
  return promise.kind === 'always-after' ? happens(promise.first) : true
}
