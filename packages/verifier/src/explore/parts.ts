/**
 * What may happen at each location, in each state of an automaton. It depends on nothing that was explored: what is
 * found for an automaton serves every exploration with it.
 */
import type { Monitor, TraceEvent } from '@jalon/core'
import { isSettled } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Location, Program } from '../program/program.ts'

/** What may happen at a location, for a part of the situations: an answer, a referral to one kind, or nothing to tell apart. */
export interface Part {
  /** Of those that arrive, which. */
  readonly within: Situations
  /** The question answered here. */
  readonly asks?: number
  readonly watched: number
}

export interface Parts {
  /** The parts of a location in a state of the automaton, before the way out is chosen. */
  partsOf(location: number, watched: number): readonly Part[]
  /** Situations that the automaton tells apart by what exists in the commune. */
  toldApart(): readonly Situations[]
}

/** The parts of every location of a program under an automaton. */
export function partsUnder(program: Program, monitor: Monitor): Parts {
  const ofProgram = known.get(program) ?? new WeakMap<Monitor, Parts>()
  known.set(program, ofProgram)
  const parts = ofProgram.get(monitor) ?? makeParts(program, monitor)
  ofProgram.set(monitor, parts)
  return parts
}

const known = new WeakMap<Program, WeakMap<Monitor, Parts>>()

function makeParts(program: Program, monitor: Monitor): Parts {
  const parts = new Map<number, readonly Part[]>()
  let apart: readonly Situations[] | undefined
  const partsOf = (location: number, watched: number): readonly Part[] => {
    const key = location * monitor.size + watched
    const found = parts.get(key) ?? partsAt(program, location, monitor, watched)
    parts.set(key, found)
    return found
  }
  return {
    partsOf,
    toldApart() {
      apart ??= kindsToldApart(program, monitor, partsOf)
      return apart
    },
  }
}

/** The situations in which a question has been answered. */
export function answered({ known }: Program, variable: number): Situations {
  return known[variable] ?? nothing
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

/** Where an automaton tells apart the kinds that a referral goes to, or finding none, the communes matter to what follows. */
function kindsToldApart(
  { locations }: Program,
  monitor: Monitor,
  partsOf: Parts['partsOf'],
): readonly Situations[] {
  const open = [...Array(monitor.size).keys()].filter((watched) => !isSettled(monitor.standing(watched)))
  return locations.flatMap(({ chosen }, index) => {
    if (chosen === undefined) return []
    return open.flatMap((watched) => partsOf(index, watched).map(({ within }) => within))
  })
}
