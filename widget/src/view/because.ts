/** The answers that led to a step: the choices before it that could have led elsewhere. */
import type { Exit, Guard, Ir, IrState, Run, Step } from '@jalon/core/runtime'
import { evaluate, exitOf, own, statesAfter } from '@jalon/core/runtime'
import type { Answered } from './answered.ts'
import { answered } from './answered.ts'

/** No more answers than this are named: the nearest ones. */
const most = 3

/**
 * Walks back from a step through the choices that led to it, nearest last. Where several ways meet, the walk stops:
 * what was chosen before the meeting point is no reason for what comes after it.
 */
export function because(ir: Ir, run: Run, available: ReadonlySet<string>, to: Step): readonly Answered[] {
  const path = run.trace.flatMap((event) => (event.kind === 'entered' ? [event.at] : []))
  const facts = new Set<string>()
  for (let position = path.findIndex((step) => isSame(step, to)); position > 0; position--) {
    const here = path[position]
    const before = path[position - 1]
    if (here === undefined || before === undefined || here.pathway !== before.pathway) break
    const exit = exitOf(stateAt(ir, before))
    if (exit === undefined) break
    for (const fact of decidedBy(exit, factAsked(ir, before), run, available, here.state)) facts.add(fact)
    if (waysInto(ir, here) > 1) break
  }
  return [...facts]
    .slice(0, most)
    .reverse()
    .flatMap((id) => {
      const fact = own(ir.facts, id)
      const value = own(run.answers, id)
      return fact === undefined || value === undefined ? [] : [answered({ fact, value })]
    })
}

/** The facts whose answers made an exit lead to this state. */
function decidedBy(
  exit: Exit,
  asked: string | undefined,
  run: Run,
  available: ReadonlySet<string>,
  target: string,
): readonly string[] {
  switch (exit.kind) {
    case 'to':
      return []
    case 'by-answer':
      return asked === undefined ? [] : [asked]
    case 'by-guard':
      return factsOf(takenGuard(exit, run, available, target))
  }
}

function takenGuard(
  exit: Extract<Exit, { kind: 'by-guard' }>,
  { answers }: Run,
  available: ReadonlySet<string>,
  target: string,
): Guard | undefined {
  return exit.branches.find((branch) => {
    return branch.target === target && evaluate(branch.guard, { answers, available }) === 'holds'
  })?.guard
}

function factsOf(guard: Guard | undefined): readonly string[] {
  switch (guard?.kind) {
    case 'answered':
    case 'chosen':
      return [guard.fact]
    case 'all':
    case 'any':
      return guard.guards.flatMap(factsOf)
    case 'not':
      return factsOf(guard.guard)
    case 'available':
    case undefined:
      return []
  }
}

function waysInto(ir: Ir, { pathway, state }: Step): number {
  const states = own(ir.pathways, pathway)?.states ?? {}
  return Object.values(states).filter((other) => statesAfter(other).includes(state)).length
}

function factAsked(ir: Ir, at: Step): string | undefined {
  const state = stateAt(ir, at)
  return state?.kind === 'ask' ? state.fact : undefined
}

function stateAt(ir: Ir, { pathway, state }: Step): IrState | undefined {
  const states = own(ir.pathways, pathway)?.states
  return states && own(states, state)
}

function isSame(a: Step, b: Step): boolean {
  return a.pathway === b.pathway && a.state === b.state
}
