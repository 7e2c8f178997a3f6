/** What a running machine remembers: the answers, what happened, and how it stands. */
import type { Answers, Value } from '../ir/answers.ts'
import { inDomain } from '../ir/answers.ts'
import type { Ir, IrState } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import type { Run, Step, TraceEvent } from '../ir/trace.ts'

export interface Context extends Run {
  /** The kinds that exist in the commune; those that exist everywhere included. */
  readonly available: ReadonlySet<string>
  /** Everything known beforehand: a question is answered from here when it can be. */
  readonly sheet: Answers
  /** Places entered since the last answer. The same one twice would go round for ever. */
  readonly seen: readonly string[]
}

/** What a machine is started with. */
export interface Input {
  readonly available: ReadonlySet<string>
  readonly sheet: Answers
}

/** The one event of a machine. */
export interface AnswerEvent {
  readonly type: 'answer'
  readonly fact: string
  readonly value: Value
}

/** One state of the compiled machine: its place in the stack of pathways, and the step it does. */
export interface Place {
  readonly here: string
  readonly at: Step
  /** Whether a final state here ends the whole run, or only the pathway invoked. */
  readonly invoked: boolean
}

/** A run about to start. Its status is what it is until a state says otherwise. */
export function fresh({ available, sheet }: Input): Context {
  return { available, sheet, status: 'waiting', answers: {}, trace: [], seen: [] }
}

/** The context after entering a state: the place is marked, and what the state does is done. */
export function entered(ir: Ir, context: Context, place: Place): Context {
  if (context.status === 'looping') return context
  if (context.seen.includes(place.here)) return { ...context, status: 'looping' }
  const marked = happened(
    { ...context, seen: [...context.seen, place.here] },
    { kind: 'entered', at: place.at },
  )
  const state = stateAt(ir, place.at)
  return state === undefined ? marked : done(ir, marked, place, state)
}

/** The context once a question is answered: the fact is known, and places may be met again. */
export function recorded(context: Context, fact: string, value: Value, here: string): Context {
  const answers = { ...context.answers, [fact]: value }
  // Undefined, not left out: XState merges what an action gives into the context it had.
  return happened({ ...context, waiting: undefined, answers, seen: [here] }, { kind: 'asked', fact, value })
}

function done(ir: Ir, context: Context, { here, at, invoked }: Place, state: IrState): Context {
  switch (state.kind) {
    case 'ask': {
      if (own(context.answers, state.fact) !== undefined) return context
      const asked = own(ir.facts, state.fact)
      const value = asked && inDomain(asked, own(context.sheet, state.fact))
      return value === undefined
        ? { ...context, waiting: state.fact }
        : recorded(context, state.fact, value, here)
    }
    case 'refer': {
      const { to, urgency, consent } = state.referral
      const chosen = to.find((kind) => context.available.has(kind))
      return happened(context, {
        kind: 'referred',
        at,
        ...(chosen === undefined ? {} : { to: chosen }),
        urgency,
        consent: consent === undefined || own(context.answers, consent) === 'oui' ? 'given' : 'missing',
      })
    }
    case 'advise':
      return happened(context, { kind: 'advised', at })
    case 'final': {
      if (invoked) return context
      const { outcome } = state
      return { ...happened(context, { kind: 'ended', outcome }), status: 'finished', outcome }
    }
    case 'invoke':
    case 'decide':
      return context
  }
}

function happened(context: Context, event: TraceEvent): Context {
  return { ...context, trace: [...context.trace, event] }
}

function stateAt(ir: Ir, at: Step): IrState | undefined {
  const pathway = own(ir.pathways, at.pathway)
  return pathway && own(pathway.states, at.state)
}
