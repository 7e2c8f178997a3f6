/** Where the walks of a program meet each thing that scenarios are counted by. */
import type { IrPathway, IrState } from '@jalon/core'
import { exitOf, own } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Passing } from '../explore/walk-through.ts'
import type { Location, Program } from '../program/program.ts'
import { closureOf } from '../program/variables.ts'
import type { Target, Way } from './target.ts'
import { keyOf } from './target.ts'

/** A thing, and every place of a program where a walk meets it. */
export interface Meeting {
  readonly target: Target
  readonly passings: readonly Passing[]
}

/** Everything that a program could meet, reached or not, in file order. Promises apart: they are kept by whole walks. */
export function meetingsOf(program: Program): readonly Meeting[] {
  const found = new Map<string, { readonly target: Target; readonly passings: Passing[] }>()
  const add = (target: Target, passing: Passing) => {
    const known = found.get(keyOf(target)) ?? { target, passings: [] }
    found.set(keyOf(target), known)
    known.passings.push(passing)
  }
  for (const pathway of closureOf(program.ir, program.entry)) {
    for (const [state, step] of Object.entries(pathway.states)) {
      const location = program.indexOf(pathway.id, state)
      if (location !== undefined) meetingsAt(program, pathway, state, step, location, add)
    }
  }
  return [...found.values()]
}

type Add = (target: Target, passing: Passing) => void

function meetingsAt(
  program: Program,
  { id: pathway }: IrPathway,
  state: string,
  step: IrState,
  location: number,
  add: Add,
): void {
  const whatever: Passing = { location, wanted: () => everything }
  const at = program.locations[location] as Location
  add({ sort: 'states', pathway, state }, whatever)
  if (step.kind === 'final') add({ sort: 'outcomes', pathway, outcome: step.outcome }, whatever)
  if (step.kind === 'ask') addAnswers(program, pathway, step.fact, at, location, add)
  for (const { kind, where } of at.chosen ?? []) {
    const position = step.kind === 'refer' ? step.referral.to.indexOf(kind) : -1
    add({ sort: 'referrals', pathway, state, position, kind }, { location, wanted: () => where })
  }
  addBranches(program, pathway, state, step, location, add)
}

/** An answer is met where it is given, not where it was known already. */
function addAnswers(
  program: Program,
  pathway: string,
  fact: string,
  { asks }: Location,
  location: number,
  add: Add,
): void {
  for (const { id: answer } of own(program.ir.facts, fact)?.answers ?? []) {
    const where = whereGiven(program, asks, answer)
    add(
      { sort: 'answers', pathway, fact, answer },
      { location, wanted: (part) => (part.asks === undefined ? nothing : where) },
    )
  }
}

function addBranches(
  program: Program,
  pathway: string,
  state: string,
  step: IrState,
  location: number,
  add: Add,
): void {
  const { variables, locations } = program
  const branch = (exit: Way): Target => ({ sort: 'branches', pathway, state, exit })
  const exit = exitOf(step)
  if (exit?.kind === 'by-answer' && step.kind === 'ask') {
    for (const answer of Object.keys(exit.targets)) {
      const where = whereGiven(program, variables.facts.get(step.fact), answer)
      add(branch({ by: 'answer', fact: step.fact, answer }), { location, wanted: () => where })
    }
  }
  if (exit?.kind === 'by-guard') {
    const { branches, otherwise } = exit
    for (const { exit: taken, when } of locations[location]?.moves ?? []) {
      const passing = { location, wanted: () => when }
      const line = typeof taken === 'number' ? branches[taken] : undefined
      if (typeof taken === 'number' && line !== undefined)
        add(branch({ by: 'guard', index: taken, to: line.target }), passing)
      if (taken === 'else' && otherwise !== undefined) add(branch({ by: 'else', to: otherwise }), passing)
    }
  }
  if (step.kind === 'invoke') addOutcomes(program, pathway, state, step.pathway, step.outcomes, add)
}

/** The situations in which a question has an answer, or one of its class: nothing tells these apart. */
function whereGiven({ variables, diagrams }: Program, asks: number | undefined, answer: string): Situations {
  const variable = asks === undefined ? undefined : variables.list[asks]
  if (asks === undefined || variable?.kind !== 'fact') return nothing
  const values = variable.classes.flatMap(({ giving }, index) => (giving.has(answer) ? [index + 1] : []))
  return diagrams.where(asks, values)
}

/** What is invoked is left by an outcome at its ends: of all who invoke it, this step. */
function addOutcomes(
  { ir, variables, diagrams, indexOf }: Program,
  pathway: string,
  state: string,
  callee: string,
  outcomes: Readonly<Record<string, string>>,
  add: Add,
): void {
  const caller = variables.callers.get(callee)
  const site = (variables.sites.get(callee) ?? []).findIndex(
    (each) => each.pathway === pathway && each.state === state,
  )
  const where = caller === undefined ? everything : diagrams.where(caller, [site])
  for (const [end, step] of Object.entries(own(ir.pathways, callee)?.states ?? {})) {
    const location = indexOf(callee, end)
    if (step.kind !== 'final' || location === undefined || !Object.hasOwn(outcomes, step.outcome)) continue
    add(
      { sort: 'branches', pathway, state, exit: { by: 'outcome', outcome: step.outcome } },
      { location, wanted: () => where },
    )
  }
}
