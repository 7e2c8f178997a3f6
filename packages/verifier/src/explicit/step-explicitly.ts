/**
 * One step of a walk, as language.md B.3 defines it: what happens in a configuration, and every configuration that may
 * follow. It is the readable definition that the symbolic side is compared with, and shares nothing with it but the
 * intermediate form, `evaluate` and `domainOf`.
 */
import type { Answers, Exit, Ir, IrState, Step, TraceEvent } from '@jalon/core'
import { domainOf, evaluate, own } from '@jalon/core'

/** From the pathway that was started to the one running now, the step that each of them is at. */
export type Stack = readonly Step[]

/** Where a walk is, and what has been answered so far. */
export interface Configuration {
  readonly stack: Stack
  readonly answers: Answers
}

/** The way out taken: a branch from 0, `else`, or the only one there is. */
export type ExitTaken = number | 'else' | 'only'

/** What happens at a step, with one of the answers that may be given there. */
export interface Visit {
  readonly at: Step
  /** Whether a question is answered here. */
  readonly asks: boolean
  /** Once it is. */
  readonly answers: Answers
  readonly events: readonly TraceEvent[]
  readonly exit?: ExitTaken | undefined
  /** What follows; nothing where the walk ends or is stuck. */
  readonly next?: Stack | undefined
  /** Of a walk that ends. */
  readonly outcome?: string
  /** Guards of the way out that look at something not known yet. */
  readonly undecided: readonly number[]
  /** Guards of the way out that both hold, and lead to different states. */
  readonly overlapping: readonly (readonly [first: number, second: number])[]
}

/** Where a walk starts: one configuration, none when there is no such state. */
export function start(ir: Ir, pathway: string): readonly Configuration[] {
  const at = { pathway, state: own(ir.pathways, pathway)?.initial ?? '' }
  return stateAt(ir, at) === undefined ? [] : [{ stack: [at], answers: {} }]
}

/** Every visit that a configuration may lead to: one for each answer of a question not asked yet, otherwise one. */
export function visits(
  ir: Ir,
  available: ReadonlySet<string>,
  { stack, answers }: Configuration,
): readonly Visit[] {
  const at = top(stack)
  const state = stateAt(ir, at)
  if (state === undefined) return []
  const entered: TraceEvent = { kind: 'entered', at }
  const visit = (more: Answers, events: readonly TraceEvent[], asks: boolean): Visit => ({
    at,
    asks,
    answers: more,
    events: [entered, ...events],
    ...leaving(ir, available, stack, state, more),
  })
  switch (state.kind) {
    case 'ask': {
      if (own(answers, state.fact) !== undefined) return [visit(answers, [], false)]
      const fact = own(ir.facts, state.fact)
      return (fact === undefined ? [] : domainOf(fact)).map((value) =>
        visit({ ...answers, [state.fact]: value }, [{ kind: 'asked', fact: state.fact, value }], true),
      )
    }
    case 'refer': {
      const { to, urgency, consent } = state.referral
      const chosen = to.find((kind) => available.has(kind))
      const agreed = consent === undefined || own(answers, consent) === 'oui'
      return [
        visit(
          answers,
          [
            {
              kind: 'referred',
              at,
              ...(chosen === undefined ? {} : { to: chosen }),
              urgency,
              consent: agreed ? 'given' : 'missing',
            },
          ],
          false,
        ),
      ]
    }
    case 'advise':
      return [visit(answers, [{ kind: 'advised', at }], false)]
    case 'final': {
      if (stack.length > 1) return [visit(answers, [], false)]
      const { outcome } = state
      return [{ ...visit(answers, [{ kind: 'ended', outcome }], false), outcome }]
    }
    case 'invoke':
    case 'decide':
      return [visit(answers, [], false)]
  }
}

/** Whether a walk goes round for ever from here without asking anything: the same stack twice, no answer in between. */
export function goesRound(ir: Ir, available: ReadonlySet<string>, configuration: Configuration): boolean {
  const seen = new Set<string>()
  let here: Configuration | undefined = configuration
  while (here !== undefined) {
    const key = JSON.stringify(here.stack)
    if (seen.has(key)) return true
    seen.add(key)
    const [visit] = visits(ir, available, here)
    here = visit?.next === undefined || visit.asks ? undefined : { ...here, stack: visit.next }
  }
  return false
}

export function top(stack: Stack): Step {
  return stack[stack.length - 1] as Step
}

export function stateAt(ir: Ir, { pathway, state }: Step): IrState | undefined {
  return own(own(ir.pathways, pathway)?.states ?? {}, state)
}

type Leaving = Pick<Visit, 'exit' | 'next' | 'undecided' | 'overlapping'>

const nothingToSay = { undecided: [], overlapping: [] }

function leaving(
  ir: Ir,
  available: ReadonlySet<string>,
  stack: Stack,
  state: IrState,
  answers: Answers,
): Leaving {
  const callers = stack.slice(0, -1)
  const to = (within: Stack, target: string | undefined): Stack | undefined => {
    const step = { ...top(within), state: target ?? '' }
    return target === undefined || stateAt(ir, step) === undefined
      ? undefined
      : [...within.slice(0, -1), step]
  }
  switch (state.kind) {
    case 'invoke': {
      const callee = own(ir.pathways, state.pathway)
      const next = callee && to([...stack, { pathway: callee.id, state: '' }], callee.initial)
      return { ...nothingToSay, next, exit: next && 'only' }
    }
    case 'final': {
      if (callers.length === 0) return nothingToSay
      const caller = stateAt(ir, top(callers))
      const next = caller?.kind === 'invoke' ? to(callers, own(caller.outcomes, state.outcome)) : undefined
      return { ...nothingToSay, next, exit: next && 'only' }
    }
    default: {
      const { exit, target, ...faults } = choose(state.exit, state, answers, available)
      const next = to(stack, target)
      return { ...faults, next, exit: next && exit }
    }
  }
}

/** The way out of a step, with what may be said of its guards. */
function choose(
  exit: Exit,
  state: IrState,
  answers: Answers,
  available: ReadonlySet<string>,
): Omit<Leaving, 'next'> & { readonly target?: string | undefined } {
  switch (exit.kind) {
    case 'to':
      return { ...nothingToSay, exit: 'only', target: exit.target }
    case 'by-answer': {
      const given = state.kind === 'ask' ? own(answers, state.fact) : undefined
      const target = typeof given === 'string' ? own(exit.targets, given) : undefined
      return { ...nothingToSay, exit: 'only', target }
    }
    case 'by-guard': {
      const { branches, otherwise } = exit
      const verdicts = branches.map(({ guard }) => evaluate(guard, { answers, available }))
      const first = verdicts.indexOf('holds')
      const holding = [...branches.keys()].filter((index) => verdicts[index] === 'holds')
      const pairs = holding.flatMap((one) => holding.map((other): readonly [number, number] => [one, other]))
      return {
        exit: first === -1 ? 'else' : first,
        target: first === -1 ? otherwise : branches[first]?.target,
        undecided: [...branches.keys()].filter((index) => verdicts[index] === 'unknown'),
        overlapping: pairs.filter(
          ([one, other]) => one < other && branches[one]?.target !== branches[other]?.target,
        ),
      }
    }
  }
}
