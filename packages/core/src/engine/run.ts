/**
 * The reference engine: the executable definition of what a pathway means (language.md B.3). It interprets and
 * replays, and is written to be read; the XState machine that ships is compared with it for ever (law L9).
 */
import type { Answers, Value } from '../ir/answers.ts'
import { inDomain } from '../ir/answers.ts'
import { evaluate } from '../ir/guard.ts'
import type { Exit, Ir, IrReferral, IrState } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import type { Run, RunStatus, Step, TraceEvent } from '../ir/trace.ts'

/** The kinds that exist in the commune; those that exist everywhere (lines, actions) included. */
export type Available = ReadonlySet<string>

/** From the pathway that was started to the one running now, the step that each of them is at. */
export type Stack = readonly Step[]

/**
 * Runs a pathway on an answer sheet, as far as it goes. Entries of the sheet that are not in the domain of their fact
 * are ignored. Every run ends, even of a faulty pathway: at most one answer a fact, and no place twice in between.
 */
export function run(ir: Ir, pathway: string, available: Available, sheet: Answers): Run {
  const trace: TraceEvent[] = []
  const answers: Record<string, Value> = {}
  const seen = new Set<string>()
  const ends = (status: RunStatus, more: Pick<Run, 'waiting' | 'outcome'> = {}): Run => {
    return { status, ...more, answers, trace }
  }

  let stack: Stack = [{ pathway, state: own(ir.pathways, pathway)?.initial ?? '' }]
  while (true) {
    const here = placeOf(stack)
    if (seen.has(here)) return ends('looping')
    seen.add(here)

    const at = top(stack)
    const state = stateAt(ir, at)
    if (state === undefined) return ends('stuck')
    trace.push({ kind: 'entered', at })

    if (state.kind === 'final' && stack.length === 1) {
      trace.push({ kind: 'ended', outcome: state.outcome })
      return ends('finished', { outcome: state.outcome })
    }
    if (state.kind === 'ask' && own(answers, state.fact) === undefined) {
      const value = given(ir, sheet, state.fact)
      if (value === undefined) return ends('waiting', { waiting: state.fact })
      answers[state.fact] = value
      trace.push({ kind: 'asked', fact: state.fact, value })
      seen.clear()
      seen.add(here)
    }
    if (state.kind === 'refer') trace.push(referred(at, state.referral, answers, available))
    if (state.kind === 'advise') trace.push({ kind: 'advised', at })

    const next = after(ir, stack, state, answers, available)
    if (next === undefined) return ends('stuck')
    stack = next
  }
}

/**
 * A text for each place. Names have no line end; JSON would be shorter to write, and reads alike for every stack on a page
 * that gives arrays a `toJSON` of its own.
 */
function placeOf(stack: Stack): string {
  let place = ''
  for (const { pathway, state } of stack) place += `${pathway}\n${state}\n`
  return place
}

/** The step of the pathway that runs now. */
export function top(stack: Stack): Step {
  return stack[stack.length - 1] as Step
}

/** The state that a step is at; none where it is not written. */
export function stateAt(ir: Ir, at: Step): IrState | undefined {
  const pathway = own(ir.pathways, at.pathway)
  return pathway && own(pathway.states, at.state)
}

/** What the sheet answers to a fact, when that is one of its answers. */
function given(ir: Ir, sheet: Answers, fact: string): Value | undefined {
  const asked = own(ir.facts, fact)
  return asked && inDomain(asked, own(sheet, fact))
}

/** A referral goes to the first kind wanted that exists here; nothing is sent in her name without her consent. */
function referred(
  at: Step,
  { to, urgency, consent }: IrReferral,
  answers: Answers,
  available: Available,
): TraceEvent {
  const chosen = to.find((kind) => available.has(kind))
  return {
    kind: 'referred',
    at,
    ...(chosen === undefined ? {} : { to: chosen }),
    urgency,
    consent: consent === undefined || own(answers, consent) === 'oui' ? 'given' : 'missing',
  }
}

/** The stack after a state has done what it does: into an invoked pathway, back from one, or on to the next state. */
export function after(
  ir: Ir,
  stack: Stack,
  state: IrState,
  answers: Answers,
  available: Available,
): Stack | undefined {
  switch (state.kind) {
    case 'invoke': {
      const callee = own(ir.pathways, state.pathway)
      const inCircle = stack.some(({ pathway }) => pathway === state.pathway)
      return callee === undefined || inCircle
        ? undefined
        : [...stack, { pathway: callee.id, state: callee.initial }]
    }
    case 'final': {
      const callers = stack.slice(0, -1)
      const caller = stateAt(ir, top(callers))
      return caller?.kind === 'invoke' ? moved(callers, own(caller.outcomes, state.outcome)) : undefined
    }
    case 'ask':
      return moved(stack, leave(state.exit, own(answers, state.fact), answers, available))
    case 'refer':
    case 'advise':
    case 'decide':
      return moved(stack, leave(state.exit, undefined, answers, available))
  }
}

function moved(stack: Stack, state: string | undefined): Stack | undefined {
  return state === undefined ? undefined : [...stack.slice(0, -1), { pathway: top(stack).pathway, state }]
}

/** Where an exit leads, or nowhere: the first branch in document order whose guard holds, otherwise `else`. */
function leave(
  exit: Exit,
  answer: Value | undefined,
  answers: Answers,
  available: Available,
): string | undefined {
  switch (exit.kind) {
    case 'to':
      return exit.target
    case 'by-answer':
      return typeof answer === 'string' ? own(exit.targets, answer) : undefined
    case 'by-guard': {
      const enabled = exit.branches.find(({ guard }) => evaluate(guard, { answers, available }) === 'holds')
      return enabled?.target ?? exit.otherwise
    }
  }
}
