/** What happened during a run, event by event (language.md B.3). Engine, machine and verifier speak of the same events. */
import type { Answers, Value } from './answers.ts'
import type { Urgency } from './ir.ts'

/** A step of a pathway, wherever it was invoked from. */
export interface Step {
  readonly pathway: string
  readonly state: string
}

export type TraceEvent =
  | { readonly kind: 'entered'; readonly at: Step }
  | { readonly kind: 'asked'; readonly fact: string; readonly value: Value }
  /** `to` is the kind chosen in this commune; absent when none of those wanted exists here. */
  | {
      readonly kind: 'referred'
      readonly at: Step
      readonly to?: string
      readonly urgency: Urgency
      readonly consent: 'given' | 'missing'
    }
  | { readonly kind: 'advised'; readonly at: Step }
  | { readonly kind: 'ended'; readonly outcome: string }

export type Trace = readonly TraceEvent[]

/** How a run stands. A valid pathway is never `stuck` nor `looping`; the runtime then shows the safe ending. */
export type RunStatus = 'waiting' | 'finished' | 'stuck' | 'looping'

/** What a run gives: a function of the pathway, the kinds that exist here, and the answers (B.4, T2). */
export interface Run {
  readonly status: RunStatus
  /** The fact waited for, when `waiting`. */
  readonly waiting?: string | undefined
  /** The outcome reached, when `finished`. */
  readonly outcome?: string
  /** The answers really asked, in order. */
  readonly answers: Answers
  readonly trace: Trace
}
