/** What the rest of a run may still read: two situations that it tells apart in nothing go on in the same way. */
import { type Stack, stateAt, top } from '../engine/run.ts'
import type { Answers, Value } from '../ir/answers.ts'
import { domainOf } from '../ir/answers.ts'
import { evaluate, type Guard } from '../ir/guard.ts'
import type { Ir, IrFact, IrState } from '../ir/ir.ts'
import { own } from '../ir/own.ts'
import { exitOf, statesAfter } from '../ir/state-exits.ts'
import type { Step } from '../ir/trace.ts'

export interface Ahead {
  /** The same for situations that go on in the same way. */
  readonly situation: (answers: Answers, sheet: Answers) => string
  /** Answers to a question, one of each kind that something ahead tells apart. */
  readonly toldApart: (fact: IrFact) => readonly Value[]
}

/** What is read of the answer to a fact, by a guard or by an exit. */
type Reader = (value: Value) => string | undefined

/** Everything that may be read from a place on, in the pathways that called this one too. */
export function whatIsReadFrom(ir: Ir, stack: Stack): Ahead {
  const readers = new Map<string, Map<unknown, Reader>>()
  const seen = new Set<IrState>()
  const ahead: Step[] = [top(stack), ...stack.slice(0, -1).flatMap((caller) => stepsAfter(ir, caller))]
  for (let step = ahead.pop(); step !== undefined; step = ahead.pop()) {
    const state = stateAt(ir, step)
    if (state === undefined || seen.has(state)) continue
    seen.add(state)
    for (const [fact, key, reader] of readsOf(state)) {
      const noted = readers.get(fact) ?? new Map<unknown, Reader>()
      readers.set(fact, noted)
      if (reader !== undefined) noted.set(key, reader)
    }
    ahead.push(...stepsAfter(ir, step))
    const callee = state.kind === 'invoke' ? own(ir.pathways, state.pathway) : undefined
    if (callee !== undefined) ahead.push({ pathway: callee.id, state: callee.initial })
  }

  const facts = [...readers].map(([fact, noted]) => ({ fact, mark: marker([...noted.values()]) }))
  const answersOf = new Map<string, readonly Value[]>()
  return {
    situation: (answers, sheet) => {
      let made = ''
      for (const { fact, mark } of facts) {
        const value = own(answers, fact)
        const given = value === undefined ? own(sheet, fact) : undefined
        made += value !== undefined ? mark(value) : given === undefined ? '-' : `?${JSON.stringify(given)}`
      }
      return made
    },
    toldApart: (fact) => {
      const mark = facts.find((each) => each.fact === fact.id)?.mark ?? (() => '')
      const found = answersOf.get(fact.id) ?? [
        ...new Map(domainOf(fact).map((value) => [mark(value), value])).values(),
      ]
      answersOf.set(fact.id, found)
      return found
    },
  }
}

/** Gives one letter to all the answers that these readers do not tell apart. */
function marker(readers: readonly Reader[]): (value: Value) => string {
  const marks = new Map<Value, string>()
  const letters = new Map<string, string>()
  return (value) => {
    const known = marks.get(value)
    if (known !== undefined) return known
    const read = readers.map((reader) => reader(value)).join()
    const letter = letters.get(read) ?? String.fromCharCode(firstLetter + letters.size)
    letters.set(read, letter)
    marks.set(value, letter)
    return letter
  }
}

/** After « - » and « ? », which stand for what is not asked yet. */
const firstLetter = 0x61

function stepsAfter(ir: Ir, { pathway, state }: Step): readonly Step[] {
  const from = stateAt(ir, { pathway, state })
  return from === undefined ? [] : statesAfter(from).map((next) => ({ pathway, state: next }))
}

/** A fact that a state reads; without a reader, only whether it is known. The same key reads the same thing. */
type Read = readonly [fact: string, key: unknown, reader?: Reader]

const reads = new WeakMap<IrState, readonly Read[]>()

/** What a state reads: whether a fact is known, and which of its answers lead to different places. */
function readsOf(state: IrState): readonly Read[] {
  const known = reads.get(state)
  if (known !== undefined) return known
  const exit = exitOf(state)
  const made: Read[] = state.kind === 'ask' ? [[state.fact, state]] : []
  if (state.kind === 'ask' && exit?.kind === 'by-answer') {
    const leads: Reader = (value) => (typeof value === 'string' ? own(exit.targets, value) : undefined)
    made.push([state.fact, exit, leads])
  }
  for (const { guard } of exit?.kind === 'by-guard' ? exit.branches : []) {
    for (const atom of atomsOf(guard)) {
      const decides: Reader = (value) =>
        evaluate(atom, { answers: { [atom.fact]: value }, available: nothing }).charAt(0)
      made.push([atom.fact, JSON.stringify(atom), decides])
    }
  }
  reads.set(state, made)
  return made
}

/** Atoms look at answers only. */
const nothing: ReadonlySet<string> = new Set()

type Atom = Extract<Guard, { readonly fact: string }>

function atomsOf(guard: Guard): readonly Atom[] {
  switch (guard.kind) {
    case 'answered':
    case 'chosen':
      return [guard]
    case 'all':
    case 'any':
      return guard.guards.flatMap(atomsOf)
    case 'not':
      return atomsOf(guard.guard)
    case 'available':
      return []
  }
}
