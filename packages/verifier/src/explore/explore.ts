/**
 * Everything that can happen (language.md C.3): for each location the set of situations in which a walk arrives there.
 * By answers, the sets come in rings: first what is reached without any, then after one, and so on, so that the first
 * ring with a fault has a shortest walk to it. With a watch, the walk runs in product with the automaton of a promise.
 */
import type { Guard, Monitor } from '@jalon/core'
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { regionsOf } from '../program/guard-regions.ts'
import type { Location, Move, Program } from '../program/program.ts'
import { Agenda } from './agenda.ts'
import { initialSituations } from './initial.ts'
import { keptAlong } from './kept-along.ts'
import type { Part } from './parts.ts'
import { answered, partsUnder } from './parts.ts'

/** A promise to watch, for the walks that end with a condition true. */
export interface Watch {
  readonly monitor: Monitor
  readonly when?: Guard | undefined
  /** Whether a walk that comes to a location may still break it, when that is known of some; otherwise any may. */
  readonly mayBreak?: (location: number, watched: number) => boolean
}

export interface ExploreOptions {
  readonly watch?: Watch
  /** Whether to keep how each situation was reached, after how many answers. It costs more. */
  readonly byAnswers?: boolean
  /** Answers that are the only ones given, as values by variable: a walk stops at any other question. */
  readonly given?: ReadonlyMap<number, number>
}

/** Situations that arrive together at a location, never seen there before. */
export interface Arrival {
  readonly location: number
  /** The state of the automaton before what happens here. */
  readonly watched: number
  /** How many answers were given before; 0 when they are not counted. */
  readonly answers: number
  readonly situations: Situations
  readonly from: readonly Passage[]
}

/** How an arrival was come to. */
export interface Passage {
  readonly from: Arrival
  readonly part: Part
  readonly move: Move
}

/** A walk that ends. */
export interface Ending {
  readonly arrival: Arrival
  readonly part: Part
  readonly situations: Situations
  /** Those of them in which a promise was due and is not kept. */
  readonly broken: Situations
}

export interface Exploration {
  readonly program: Program
  readonly options: ExploreOptions
  /** When answers are counted: by number of answers, then in the order they were found. */
  readonly arrivals: readonly Arrival[]
  readonly endings: readonly Ending[]
  /** The situations that arrive at a location, whatever the automaton says unless one of its states is given. */
  reached(location: number, watched?: number): Situations
  /** The parts of a location in a state of the automaton, before the way out is chosen. */
  partsOf(location: number, watched: number): readonly Part[]
  /** The situations of a part, once what happens here has happened. */
  after(situations: Situations, part: Part): Situations
}

/** Explores a program from its start, in every row of every territory at once. */
export function explore(program: Program, options: ExploreOptions = {}): Exploration {
  const { watch, byAnswers = false, given } = options
  const { diagrams, locations } = program
  const monitor = watch?.monitor ?? unwatched
  const condition = watch?.when === undefined ? undefined : regionsOf(watch.when, program.variables, diagrams)
  const arrivals: Arrival[] = []
  const endings: Ending[] = []
  const seen = new Map<number, Situations>()
  const keyOf = (location: number, watched: number) => location * monitor.size + watched

  const { partsOf } = partsUnder(program, monitor)
  const kept = keptAlong(program, options)
  const answersTo = (asks: number): Situations => {
    if (given === undefined) return answered(program, asks)
    const value = given.get(asks)
    return diagrams.where(asks, value === undefined ? [] : [value])
  }
  const after = (situations: Situations, { within, asks }: Part): Situations => {
    const part = diagrams.intersect(situations, within)
    return asks === undefined || part === nothing
      ? part
      : diagrams.intersect(diagrams.forget(part, asks), answersTo(asks))
  }

  const rankOf = (key: number) => program.order[Math.floor(key / monitor.size)] ?? 0
  const agenda = new Agenda<Situations, Passage>(rankOf, diagrams.union)
  const arrive = (
    location: number,
    watched: number,
    situations: Situations,
    answers: number,
    passage?: Passage,
  ) => {
    // What is kept for good, and what the condition already leaves out, cannot break the promise any more.
    if (monitor.standing(watched) === 'kept' || watch?.mayBreak?.(location, watched) === false) return
    const possible = condition === undefined ? situations : diagrams.minus(situations, condition.fails)
    if (possible === nothing) return
    const key = keyOf(location, watched)
    agenda.add(answers, key, possible, byAnswers ? passage : undefined)
  }

  const start = program.initial
  if (start !== undefined) arrive(start, 0, initialSituations(program, kept[start] as VariableSet), 0)
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    const { key, answers, value: situations, from } = next
    const fresh = diagrams.minus(situations, seen.get(key) ?? nothing)
    if (fresh === nothing) continue
    seen.set(key, diagrams.union(seen.get(key) ?? nothing, fresh))
    const location = Math.floor(key / monitor.size)
    const arrival: Arrival = { location, watched: key % monitor.size, answers, situations: fresh, from }
    if (byAnswers) arrivals.push(arrival)
    const at = locations[location] as Location
    for (const part of partsOf(location, arrival.watched)) {
      const happened = after(fresh, part)
      if (happened === nothing) continue
      const more = answers + (byAnswers && part.asks !== undefined ? 1 : 0)
      if (at.step.kind === 'final' && at.pathway === program.entry) {
        const due = condition === undefined ? happened : diagrams.intersect(happened, condition.holds)
        const broken = watch !== undefined && isOwed(monitor, part.watched) ? due : nothing
        endings.push({ arrival, part, situations: happened, broken })
        continue
      }
      for (const move of at.moves) {
        const there = arrivingBy(program, happened, move, kept)
        if (there === nothing) continue
        arrive(move.to, part.watched, there, more, { from: arrival, part, move })
      }
    }
  }

  const reached = (location: number, only?: number): Situations => {
    if (only !== undefined) return seen.get(keyOf(location, only)) ?? nothing
    let all = nothing
    for (let watched = 0; watched < monitor.size; watched++) {
      all = diagrams.union(all, seen.get(keyOf(location, watched)) ?? nothing)
    }
    return all
  }
  return { program, options, arrivals, endings, reached, partsOf, after }
}

/** Nothing is watched: one state, that nothing settles. */
const unwatched: Monitor = { size: 1, step: () => 0, standing: () => 'owed' }

/** The situations that a way out leads to, of those that leave; what is not kept there is forgotten. */
export function arrivingBy(
  program: Program,
  leaving: Situations,
  move: Move,
  kept: readonly VariableSet[],
): Situations {
  const moving = program.diagrams.intersect(leaving, move.when)
  if (moving === nothing) return nothing
  return program.diagrams.keep(entered(program, moving, move), kept[move.to] as VariableSet)
}

function entered({ diagrams }: Program, situations: Situations, { enters }: Move): Situations {
  if (enters === undefined) return situations
  const forgotten = diagrams.forget(situations, enters.variable)
  return diagrams.intersect(forgotten, diagrams.where(enters.variable, [enters.value]))
}

/** Whether a walk that ends with the automaton in this state breaks the promise. */
export function isOwed(monitor: Monitor, watched: number): boolean {
  return ['broken', 'owed'].includes(monitor.standing(watched))
}
