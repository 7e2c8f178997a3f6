/**
 * A session: the answer sheet, the commune, and nothing else; the page is the run of it (language.md B.6). An event gives
 * another state and never changes one; what runs is the reference engine itself, the one that the verifier has proved.
 */
import { type Available, run as runPathway } from '../engine/run.ts'
import type { Answers, Value } from '../ir/answers.ts'
import { inDomain } from '../ir/answers.ts'
import type { IrInvariant } from '../ir/invariant.ts'
import type { Ir } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import type { Run } from '../ir/trace.ts'
import { brokenBy } from '../ir/watch.ts'

/** What a session is started with. */
export interface Input {
  /** The kinds that exist in the commune; those that exist everywhere included. */
  readonly available: Available
  /** Everything known beforehand: a question is answered from here when it can be. */
  readonly sheet: Answers
}

/** What can be done to a session. */
export type SessionEvent =
  /** Answers the question waited for, or changes any earlier answer: the run is then replayed. */
  | { readonly type: 'answer'; readonly fact: string; readonly value: Value }
  /** Shows an earlier question again, or without a fact the present. Nothing changes until it is answered. */
  | { readonly type: 'show'; readonly fact?: string }
  /** Shows the question before the one shown. */
  | { readonly type: 'back' }
  /** The commune changed: same answers, other structures. */
  | { readonly type: 'relocate'; readonly available: Available }
  /** Forgets every answer, those given at the start included. */
  | { readonly type: 'erase' }

export interface SessionState extends Input {
  /** Facts known before the first question: they are never shown as questions to go back to. */
  readonly preset: readonly string[]
  readonly run: Run
  /** The promise of the network that this run breaks. In a verified pathway, none ever does. */
  readonly broken: IrInvariant | undefined
  /** An earlier question shown again. */
  readonly shown?: string
}

/** The session of a pathway before anything happens: where it is, and what is already known. */
export function startSession(ir: Ir, pathway: string, input: Input): SessionState {
  const known = knownFacts(ir, input)
  return replay(ir, pathway, known, Object.keys(known.sheet))
}

/** What a session becomes with an event. One that makes no sense for it changes nothing. */
export function nextSession(ir: Ir, pathway: string, state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'answer':
      return ifAnswered(ir, pathway, state, event.fact, event.value)
    case 'show':
      return showing(state, event.fact)
    case 'back':
      return showing(state, questionBefore(state) ?? state.shown)
    case 'relocate':
      return replay(ir, pathway, { available: event.available, sheet: state.sheet }, state.preset)
    case 'erase':
      return replay(ir, pathway, { available: state.available, sheet: {} }, [])
  }
}

/**
 * What a session becomes with an answer to any of its questions; the session itself does not change. One that is not an
 * answer of the question changes nothing.
 */
export function ifAnswered(
  ir: Ir,
  pathway: string,
  state: SessionState,
  fact: string,
  given: Value,
): SessionState {
  const asked = own(ir.facts, fact)
  const value = asked && inDomain(asked, given)
  if (value === undefined) return state
  const sheet = { ...state.sheet, [fact]: value }
  const replayed = replay(ir, pathway, { available: state.available, sheet }, state.preset)
  return state.shown === fact ? showing(replayed, questionAfter(replayed, fact)) : replayed
}

function replay(
  ir: Ir,
  pathway: string,
  { available, sheet }: Input,
  preset: readonly string[],
): SessionState {
  const run = runPathway(ir, pathway, available, sheet)
  return { available, sheet, preset, run, broken: brokenBy(ir, pathway, available, run) }
}

/** The questions of this session in the order they were asked, those known beforehand left out. */
export function askedQuestions({ run, preset }: SessionState): readonly string[] {
  return Object.keys(run.answers).filter((fact) => !preset.includes(fact))
}

/** The question that Back leads to. */
export function questionBefore(state: SessionState): string | undefined {
  const asked = askedQuestions(state)
  const position = state.shown === undefined ? asked.length : asked.indexOf(state.shown)
  return asked[position - 1]
}

function questionAfter(state: SessionState, fact: string): string | undefined {
  const asked = askedQuestions(state)
  return asked[asked.indexOf(fact) + 1]
}

function showing(state: SessionState, fact: string | undefined): SessionState {
  const { shown: _, ...present } = state
  const isAnswered = fact !== undefined && Object.hasOwn(state.run.answers, fact)
  return isAnswered ? { ...present, shown: fact } : present
}

/** The input with only what is a fact and one of its answers. */
function knownFacts(ir: Ir, { available, sheet }: Input): Input {
  const known: Record<string, Value> = {}
  for (const [fact, given] of Object.entries(sheet satisfies Answers)) {
    const asked = own(ir.facts, fact)
    const value = asked && inDomain(asked, given)
    if (value !== undefined) known[fact] = value
  }
  return { available, sheet: known }
}
