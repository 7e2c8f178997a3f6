/**
 * Compiles a pathway to an XState v5 machine, mechanically (language.md A.6). A question waits for an answer and is
 * left once it is known; referrals, advice and decisions are left at once; an invoked pathway is a compound state,
 * whose final states lead where the caller says. The configuration is plain data: guards and actions are names with
 * parameters, so that a viewer of state machines can read it.
 */
import { assign, createMachine } from 'xstate'
import { inDomain } from '../ir/answers.ts'
import type { Guard } from '../ir/guard.ts'
import { evaluate } from '../ir/guard.ts'
import type { Exit, Ir } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import type { Step } from '../ir/trace.ts'
import type { AnswerEvent, Context, Input, Place } from './context.ts'
import { entered, fresh, recorded } from './context.ts'

/** Where a run stops when nothing tells it where to go, and when it would go round for ever. */
const stuck = '$stuck'
const looping = '$looping'

/** What must be true for an exit to be taken: the question answered, if there is one, and the guard, if there is one. */
interface Condition {
  readonly known?: string
  readonly guard?: Guard
}

/** What a configuration may name, to do or to ask. */
interface Types {
  readonly context: Context
  readonly events: AnswerEvent
  readonly input: Input
  readonly actions:
    | { readonly type: 'enter'; readonly params: Place }
    | { readonly type: 'record'; readonly params: { readonly here: string } }
    | { readonly type: 'stick' }
  readonly guards:
    | { readonly type: 'fits'; readonly params: { readonly fact: string } }
    | { readonly type: 'passes'; readonly params: Condition }
    | { readonly type: 'wentRound' }
}

interface Transition {
  readonly guard?: Types['guards']
  readonly target: string
  /** A state may lead back to itself or to the state that holds it: it is then entered again. */
  readonly reenter: true
}

interface StateConfig {
  readonly id: string
  readonly type?: 'final'
  readonly entry?: Types['actions']
  readonly on?: { readonly answer: { readonly guard: Types['guards']; readonly actions: Types['actions'] } }
  readonly always?: readonly Transition[]
  readonly initial?: string
  readonly states?: Readonly<Record<string, StateConfig>>
}

/**
 * The machine of one pathway, those it invokes included. It is started with an `Input`, reacts to `answer` events,
 * and its context is a `Run`. A pathway that does not exist gives a machine that is stuck at once.
 */
export function toMachine(ir: Ir, pathway: string) {
  const givenBy = ({ fact, value }: AnswerEvent) => {
    const asked = own(ir.facts, fact)
    return asked && inDomain(asked, value)
  }
  return createMachine(
    {
      types: {} as Types,
      ...(toConfig(ir, pathway) as object),
      context: ({ input }) => fresh(input),
    },
    {
      actions: {
        enter: assign(({ context }, place: Place) => entered(ir, context, place)),
        record: assign(({ context, event }, { here }: { here: string }) => {
          return recorded(context, event.fact, givenBy(event) ?? event.value, here)
        }),
        stick: assign({ status: 'stuck' as const }),
      },
      guards: {
        fits: ({ event }, { fact }: { fact: string }) => event.fact === fact && givenBy(event) !== undefined,
        wentRound: ({ context }) => context.status === 'looping',
        passes: ({ context }, { known, guard }: Condition) => {
          if (known !== undefined && own(context.answers, known) === undefined) return false
          return guard === undefined || evaluate(guard, context) === 'holds'
        },
      },
    },
  )
}

/** The configuration of the machine, as plain data. */
function toConfig(ir: Ir, pathway: string) {
  const states = statesOf(ir, pathway, { stack: [], outcomes: undefined })
  const initial = own(ir.pathways, pathway)?.initial ?? stuck
  return {
    initial: Object.hasOwn(states, initial) ? initial : stuck,
    states: {
      ...states,
      [stuck]: { id: stuck, type: 'final', entry: { type: 'stick' } },
      [looping]: { id: looping, type: 'final' },
    },
  }
}

/** Who invoked the pathway being compiled: the steps above it, and where each of its outcomes leads. */
interface Caller {
  readonly stack: readonly Step[]
  readonly outcomes: ((outcome: string) => string) | undefined
}

function statesOf(ir: Ir, pathway: string, caller: Caller): Readonly<Record<string, StateConfig>> {
  const states = own(ir.pathways, pathway)?.states ?? {}
  return Object.fromEntries(
    Object.keys(states).map((state) => [state, stateOf(ir, { pathway, state }, caller)]),
  )
}

function stateOf(ir: Ir, at: Step, caller: Caller): StateConfig {
  const stack = [...caller.stack, at]
  const here = placeName(stack)
  const states = ir.pathways[at.pathway]?.states ?? {}
  const enter = { type: 'enter', params: { here, at, invoked: caller.outcomes !== undefined } } as const
  const toState = (state: string | undefined) => {
    return state !== undefined && Object.hasOwn(states, state)
      ? placeName([...caller.stack, { ...at, state }])
      : stuck
  }

  const state = states[at.state]
  switch (state?.kind) {
    case 'ask':
      return {
        id: here,
        entry: enter,
        on: {
          answer: {
            guard: { type: 'fits', params: { fact: state.fact } },
            actions: { type: 'record', params: { here } },
          },
        },
        always: [...exitsOf(state.exit, toState, state.fact), go(stuck, { known: state.fact })],
      }
    case 'refer':
    case 'advise':
    case 'decide':
      return { id: here, entry: enter, always: [...exitsOf(state.exit, toState), go(stuck, {})] }
    case 'final':
      if (caller.outcomes === undefined) return { id: here, type: 'final', entry: enter }
      return { id: here, entry: enter, always: [wentRound, go(caller.outcomes(state.outcome), {})] }
    case 'invoke': {
      const callee = own(ir.pathways, state.pathway)
      const inCircle = stack.some(({ pathway }) => pathway === state.pathway)
      if (callee === undefined || inCircle || !Object.hasOwn(callee.states, callee.initial)) {
        return { id: here, entry: enter, always: [wentRound, go(stuck, {})] }
      }
      const outcomes = (outcome: string) => toState(own(state.outcomes, outcome))
      return {
        id: here,
        entry: enter,
        initial: callee.initial,
        states: statesOf(ir, callee.id, { stack, outcomes }),
      }
    }
    case undefined:
      return { id: here, entry: enter, always: [go(stuck, {})] }
  }
}

/** The name of a place: the steps that lead into it. It holds no dot, which XState would read as a path. */
function placeName(stack: readonly Step[]): string {
  return stack.map(({ pathway, state }) => `${pathway}:${state}`).join('/')
}

const wentRound: Transition = { guard: { type: 'wentRound' }, target: `#${looping}`, reenter: true }

function go(target: string, condition: Condition): Transition {
  return { guard: { type: 'passes', params: condition }, target: `#${target}`, reenter: true }
}

/** The transitions of an exit, in document order; none applies before the question, if any, is answered. */
function exitsOf(
  exit: Exit,
  toState: (state: string | undefined) => string,
  fact?: string,
): readonly Transition[] {
  const known = fact === undefined ? {} : { known: fact }
  const exits = (): readonly Transition[] => {
    switch (exit.kind) {
      case 'to':
        return [go(toState(exit.target), known)]
      case 'by-answer':
        return Object.entries(exit.targets).map(([answer, target]) => {
          const guard: Guard = { kind: 'answered', fact: fact ?? '', among: [answer] }
          return go(toState(target), { ...known, guard })
        })
      case 'by-guard':
        return [
          ...exit.branches.map(({ guard, target }) => go(toState(target), { ...known, guard })),
          ...(exit.otherwise === undefined ? [] : [go(toState(exit.otherwise), known)]),
        ]
    }
  }
  return [wentRound, ...exits()]
}
