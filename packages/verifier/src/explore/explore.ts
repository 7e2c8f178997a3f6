/**
 * Everything that can happen (language.md C.3): for each location the set of situations in which a walk arrives there.
 * By answers, the sets come in rings: first what is reached without any, then after one, and so on, so that the first
 * ring with a fault has a shortest walk to it. With a watch, the walk runs in product with the automaton of a promise.
 */
import type { Guard, Monitor, TraceEvent } from '@jalon/core'
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import { regionsOf, whereAnswered } from '../program/guard-regions.ts'
import type { Location, Move, Program } from '../program/program.ts'
import { variableSets } from '../program/program.ts'
import { Agenda } from './agenda.ts'
import { initialSituations } from './initial.ts'

/** A promise to watch, for the walks that end with a condition true. */
export interface Watch {
  readonly monitor: Monitor
  readonly when?: Guard | undefined
}

export interface ExploreOptions {
  readonly watch?: Watch
  /** Whether to keep how each situation was reached, after how many answers. It costs more. */
  readonly byAnswers?: boolean
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

/** What may happen at a location, for a part of the situations: an answer, a referral to one kind, or nothing to tell apart. */
export interface Part {
  /** Of those that arrive, which. */
  readonly within: Situations
  /** The question answered here. */
  readonly asks?: number
  readonly watched: number
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
  /** When answers are counted: by number of answers, then in the order they were found. */
  readonly arrivals: readonly Arrival[]
  readonly endings: readonly Ending[]
  /** The situations that arrive at a location, whatever the automaton says. */
  reached(location: number): Situations
  /** The parts of a location in a state of the automaton, before the way out is chosen. */
  partsOf(location: number, watched: number): readonly Part[]
  /** The situations of a part, once what happens here has happened. */
  after(situations: Situations, part: Part): Situations
}

/** Explores a program from its start, in every row of every territory at once. */
export function explore(program: Program, { watch, byAnswers = false }: ExploreOptions = {}): Exploration {
  const { diagrams, locations } = program
  const monitor = watch?.monitor ?? unwatched
  const condition = watch?.when === undefined ? undefined : regionsOf(watch.when, program.variables, diagrams)
  const parts = new Map<number, readonly Part[]>()
  const arrivals: Arrival[] = []
  const endings: Ending[] = []
  const seen = new Map<number, Situations>()
  const keyOf = (location: number, watched: number) => location * monitor.size + watched

  const partsOf = (location: number, watched: number): readonly Part[] => {
    const key = keyOf(location, watched)
    const known = parts.get(key) ?? partsAt(program, location, monitor, watched)
    parts.set(key, known)
    return known
  }
  const kept = keptWith(program, [
    ...(condition === undefined ? [] : [condition.holds, condition.fails]),
    ...(watch === undefined ? [] : kindsToldApart(program, monitor, partsOf)),
  ])
  const after = (situations: Situations, { within, asks }: Part): Situations => {
    const part = diagrams.intersect(situations, within)
    return asks === undefined || part === nothing
      ? part
      : diagrams.intersect(diagrams.forget(part, asks), answered(program, asks))
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
    if (monitor.standing(watched) === 'kept') return
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
      const given = answers + (byAnswers && part.asks !== undefined ? 1 : 0)
      if (at.step.kind === 'final' && at.pathway === program.entry) {
        const due = condition === undefined ? happened : diagrams.intersect(happened, condition.holds)
        const broken = watch !== undefined && isOwed(monitor, part.watched) ? due : nothing
        endings.push({ arrival, part, situations: happened, broken })
        continue
      }
      for (const move of at.moves) {
        const moving = diagrams.intersect(happened, move.when)
        if (moving === nothing) continue
        const there = diagrams.keep(entered(program, moving, move), kept[move.to] as VariableSet)
        arrive(move.to, part.watched, there, given, { from: arrival, part, move })
      }
    }
  }

  const reached = (location: number): Situations => {
    let all = nothing
    for (let watched = 0; watched < monitor.size; watched++) {
      all = diagrams.union(all, seen.get(keyOf(location, watched)) ?? nothing)
    }
    return all
  }
  return { program, arrivals, endings, reached, partsOf, after }
}

/** The situations in which a question has been answered. */
export function answered({ variables, diagrams }: Program, variable: number): Situations {
  return whereAnswered(variables.list[variable]?.of ?? '', variables, diagrams)
}

/** Nothing is watched: one state, that nothing settles. */
const unwatched: Monitor = { size: 1, step: () => 0, standing: () => 'owed' }

/** The variables kept at each location: those that the future looks at, and those of these sets all along. */
function keptWith(program: Program, sets: readonly Situations[]): readonly VariableSet[] {
  const more = new Set(sets.flatMap((set) => [...program.diagrams.support(set)]))
  if (more.size === 0) return program.kept
  const live = program.live.map((variables) => {
    const kept = variables.copy()
    for (const variable of more) kept.add(variable)
    return kept
  })
  return variableSets(live, program.diagrams)
}

/** Where an automaton tells referrals to several kinds apart, the communes matter to what follows. */
function kindsToldApart(
  { locations }: Program,
  monitor: Monitor,
  partsOf: Exploration['partsOf'],
): readonly Situations[] {
  return locations.flatMap(({ chosen = [] }, index) => {
    if (chosen.length < 2) return []
    return [...Array(monitor.size).keys()].flatMap((watched) =>
      partsOf(index, watched).map(({ within }) => within),
    )
  })
}

function entered({ diagrams }: Program, situations: Situations, { enters }: Move): Situations {
  if (enters === undefined) return situations
  const forgotten = diagrams.forget(situations, enters.variable)
  return diagrams.intersect(forgotten, diagrams.where(enters.variable, [enters.value]))
}

/** What may happen on arrival: the automaton enters the state, then sees what the state does. */
function partsAt(program: Program, location: number, monitor: Monitor, watched: number): readonly Part[] {
  const { locations, knowledge, diagrams } = program
  const { pathway, state, step, asks, chosen = [] } = locations[location] as Location
  const at = { pathway, state }
  const inside = monitor.step(watched, { kind: 'entered', at })
  const after = (event: TraceEvent) => monitor.step(inside, event)
  switch (step.kind) {
    case 'ask': {
      if (asks === undefined) return []
      const known = answered(program, asks)
      const [may, must] = [knowledge.may[location]?.has(asks), knowledge.must[location]?.has(asks)]
      const silent: Part = { within: may && !must ? known : everything, watched: inside }
      if (must) return [silent]
      // The value does not matter to any automaton.
      const event: TraceEvent = { kind: 'asked', fact: step.fact, value: '' }
      const asked: Part = {
        within: may ? diagrams.minus(everything, known) : everything,
        asks,
        watched: after(event),
      }
      return may ? [silent, asked] : [asked]
    }
    case 'refer': {
      const { urgency } = step.referral
      const referred = { kind: 'referred', at, urgency, consent: 'given' } as const
      // Most often the automaton does not tell these kinds apart, and nothing has to be split.
      const states = new Set([...chosen.map(({ kind }) => after({ ...referred, to: kind })), after(referred)])
      const [only = inside] = states
      if (states.size === 1) return [{ within: everything, watched: only }]
      const found = chosen.map(({ kind, where }) => ({
        within: where,
        watched: after({ ...referred, to: kind }),
      }))
      const lost = chosen.reduce((left, { where }) => diagrams.minus(left, where), everything)
      return merged([...found, { within: lost, watched: after(referred) }], program)
    }
    case 'advise':
      return [{ within: everything, watched: after({ kind: 'advised', at }) }]
    case 'final': {
      const ends = pathway === program.entry
      return [
        { within: everything, watched: ends ? after({ kind: 'ended', outcome: step.outcome }) : inside },
      ]
    }
    case 'invoke':
    case 'decide':
      return [{ within: everything, watched: inside }]
  }
}

/** Parts that the automaton does not tell apart are one. */
function merged(parts: readonly Part[], { diagrams }: Program): readonly Part[] {
  const byState = new Map<number, Situations>()
  for (const { within, watched } of parts) {
    byState.set(watched, diagrams.union(byState.get(watched) ?? nothing, within))
  }
  return [...byState].flatMap(([watched, within]) => (within === nothing ? [] : [{ within, watched }]))
}

/** Whether a walk that ends with the automaton in this state breaks the promise. */
function isOwed(monitor: Monitor, watched: number): boolean {
  return ['broken', 'owed'].includes(monitor.standing(watched))
}
