/**
 * The shortest walk that shows a fault (language.md C.3): back through the rings from the fault to the start, then
 * forward again, taking at each question the first answer in file order that still leads there. Ties are always broken
 * the same way, so that a report says the same thing from one run to the next.
 */
import type { Value } from '@jalon/core'
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Move, Program } from '../program/program.ts'
import type { Arrival, Ending, Exploration } from './explore.ts'
import { explore } from './explore.ts'
import { everyPlace } from './initial.ts'
import { keptAlong } from './kept-along.ts'
import type { Part } from './parts.ts'
import { answered } from './parts.ts'
import type { Whereabouts } from './places-in.ts'
import { placesIn } from './places-in.ts'

/** A walk that shows something: what is answered, in order, and where. */
export interface Walk extends Whereabouts {
  readonly answers: readonly (readonly [fact: string, value: Value])[]
}

/** Situations of a part of an arrival, once what happens there has happened. */
export interface There {
  readonly arrival: Arrival
  readonly part: Part
  readonly situations: Situations
}

/** What is looked for at a location, and where it is first seen. */
export interface Sighting extends There {
  /** All those that are looked for at the location, in a part. */
  readonly wanted: (part: Part, watched: number) => Situations
}

/** The first sighting of some situations at a location, in an exploration by answers: the one with the fewest answers. */
export function firstSighting(
  { arrivals, partsOf, after, program }: Exploration,
  location: number,
  wanted: (part: Part, watched: number) => Situations,
): Sighting | undefined {
  let best: Sighting | undefined
  for (const arrival of arrivals) {
    if (arrival.location !== location) continue
    if (best !== undefined && answersOf(best) <= arrival.answers) break
    for (const part of partsOf(location, arrival.watched)) {
      const situations = program.diagrams.intersect(
        after(arrival.situations, part),
        wanted(part, arrival.watched),
      )
      const sighting = { arrival, part, situations, wanted }
      if (situations === nothing || (best !== undefined && answersOf(best) <= answersOf(sighting))) continue
      best = sighting
    }
  }
  return best
}

/** How many answers lead to a sighting. */
export function answersOf({ arrival, part }: There): number {
  return arrival.answers + (part.asks === undefined ? 0 : 1)
}

/** The walk to a sighting of an exploration by answers, with every commune in which these very answers lead there. */
export function walkTo(exploration: Exploration, sighting: Sighting): Walk {
  const { answers } = wayTo(exploration, sighting)
  const replay = explore(exploration.program, { ...exploration.options, byAnswers: false, given: answers })
  return told(exploration.program, answers, seenAgain(replay, sighting))
}

/**
 * The shortest complete walk, in an exploration by answers, to the situations that are looked for in its endings; with
 * every commune in which these very answers end so. Nothing when no walk does.
 */
export function walkToEnding(
  exploration: Exploration,
  wanted: (ending: Ending) => Situations,
): Walk | undefined {
  const { program, options } = exploration
  const ending = exploration.endings.find((each) => wanted(each) !== nothing)
  if (ending === undefined) return undefined
  const { answers } = wayTo(exploration, { ...ending, situations: wanted(ending) })
  const { endings } = explore(program, { ...options, byAnswers: false, given: answers })
  return told(program, answers, endings.map(wanted).reduce(program.diagrams.union, nothing))
}

function told(program: Program, given: ReadonlyMap<number, number>, situations: Situations): Walk {
  const { list } = program.variables
  const answers = [...given].flatMap(([asked, value]): readonly (readonly [string, Value])[] => {
    const variable = list[asked]
    const answer = variable?.kind === 'fact' ? variable.classes[value - 1] : undefined
    return variable === undefined || answer === undefined ? [] : [[variable.of, answer.representative]]
  })
  return { answers, ...placesIn(program, situations) }
}

/** The answers of a way, as values by variable in the order in which they are given, and the situations that it comes to. */
export interface Way {
  readonly answers: ReadonlyMap<number, number>
  readonly situations: Situations
}

/** The way to a sighting: at each question the first answer in file order that still leads there. */
export function wayTo({ program, options }: Exploration, there: There): Way {
  const { diagrams } = program
  const links = linksTo(program, there)
  const answers = new Map<number, number>()
  // The communes are kept all along: each answer must lead on in one where those before it did.
  const kept = keptAlong(program, { ...options, given: answers })
  let situations = everyPlace(program)
  for (const [index, { arrival, part, move, leading }] of links.entries()) {
    const goal = links[index + 1]?.leading ?? there.situations
    const arrived = diagrams.intersect(
      diagrams.keep(situations, kept[arrival.location] as VariableSet),
      leading,
    )
    const lead = (value: number | undefined): Situations => {
      const happened = happen(program, arrived, part, value)
      return diagrams.intersect(move === undefined ? happened : moved(program, happened, move), goal)
    }
    const value = valuesOf(program, part).find((each) => lead(each) !== nothing)
    situations = lead(value)
    if (part.asks !== undefined && value !== undefined) answers.set(part.asks, value)
  }
  return { answers, situations }
}

/** What was looked for, wherever only the answers of the walk are given. */
function seenAgain(
  { program, reached, partsOf, after, options }: Exploration,
  { arrival, wanted }: Sighting,
): Situations {
  const { diagrams } = program
  const states = [...Array(options.watch?.monitor.size ?? 1).keys()]
  return states
    .flatMap((watched) => partsOf(arrival.location, watched).map((part) => ({ watched, part })))
    .reduce((all, { watched, part }) => {
      const happened = after(reached(arrival.location, watched), part)
      return diagrams.union(all, diagrams.intersect(happened, wanted(part, watched)))
    }, nothing)
}

/** One step of the way: the situations on arrival that lead to the fault, what happens there, and the way out. */
interface Link {
  readonly arrival: Arrival
  readonly leading: Situations
  readonly part: Part
  /** Absent at the fault itself. */
  readonly move?: Move
}

/** From the start to the sighting. The first passage that leads there is taken: they stand in the order they were found. */
function linksTo(program: Program, { arrival, part, situations }: There): readonly Link[] {
  const { diagrams } = program
  const leading = diagrams.intersect(arrival.situations, before(program, situations, part))
  const links: Link[] = [{ arrival, leading, part }]
  for (let first = links[0]; first !== undefined && first.arrival.from.length > 0; first = links[0]) {
    const goal = first.leading
    const earlier = first.arrival.from.flatMap((passage): readonly Link[] => {
      const came = before(program, beforeMove(program, goal, passage.move), passage.part)
      const leading = diagrams.intersect(passage.from.situations, came)
      return leading === nothing
        ? []
        : [{ arrival: passage.from, leading, part: passage.part, move: passage.move }]
    })
    if (earlier[0] === undefined) throw new Error('an arrival that nothing leads to')
    links.unshift(earlier[0])
  }
  return links
}

/** The values that the question of a part may take, in file order; or nothing to choose. */
export function valuesOf({ variables }: Program, { asks }: Part): readonly (number | undefined)[] {
  const variable = asks === undefined ? undefined : variables.list[asks]
  return variable?.kind === 'fact' ? variable.classes.map((_, index) => index + 1) : [undefined]
}

/** What a part makes of situations, when its question gets this value. */
export function happen(
  { diagrams }: Program,
  situations: Situations,
  { within, asks }: Part,
  value: number | undefined,
): Situations {
  const part = diagrams.intersect(situations, within)
  if (asks === undefined || value === undefined) return part
  return diagrams.intersect(diagrams.forget(part, asks), diagrams.where(asks, [value]))
}

/** The situations that a part may turn into these. */
export function before(program: Program, situations: Situations, { within, asks }: Part): Situations {
  const { diagrams } = program
  if (asks === undefined) return diagrams.intersect(situations, within)
  const answeredThere = diagrams.intersect(situations, answered(program, asks))
  return diagrams.intersect(diagrams.forget(answeredThere, asks), within)
}

/** The situations that take a way out, on arrival. */
export function moved({ diagrams }: Program, situations: Situations, { when, enters }: Move): Situations {
  const moving = diagrams.intersect(situations, when)
  if (enters === undefined) return moving
  return diagrams.intersect(
    diagrams.forget(moving, enters.variable),
    diagrams.where(enters.variable, [enters.value]),
  )
}

/** The situations that a way out leads to these. */
export function beforeMove(
  { diagrams }: Program,
  situations: Situations,
  { when, enters }: Move,
): Situations {
  if (enters === undefined) return diagrams.intersect(situations, when)
  const entering = diagrams.intersect(situations, diagrams.where(enters.variable, [enters.value]))
  return diagrams.intersect(diagrams.forget(entering, enters.variable), when)
}
