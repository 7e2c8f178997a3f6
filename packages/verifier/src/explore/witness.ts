/**
 * The shortest walk that shows a fault (language.md C.3): back through the rings from the fault to the start, then
 * forward again, taking at each question the first answer in file order that still leads there. Ties are always broken
 * the same way, so that a report says the same thing from one run to the next.
 */
import type { Value } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Move, Program } from '../program/program.ts'
import type { Arrival, Exploration, Part } from './explore.ts'
import { answered } from './explore.ts'
import { everyPlace } from './initial.ts'
import type { Whereabouts } from './places-in.ts'
import { placesIn } from './places-in.ts'

/** A walk that shows something: what is answered, in order, and where. */
export interface Walk extends Whereabouts {
  readonly answers: readonly (readonly [fact: string, value: Value])[]
}

/** Situations of a part of an arrival, once what happens there has happened. */
export interface Sighting {
  readonly arrival: Arrival
  readonly part: Part
  readonly situations: Situations
}

/** The first sighting of some situations at a location, in an exploration by answers: the one with the fewest answers. */
export function firstSighting(
  { arrivals, partsOf, after, program }: Exploration,
  location: number,
  wanted: (part: Part) => Situations,
): Sighting | undefined {
  let best: Sighting | undefined
  for (const arrival of arrivals) {
    if (arrival.location !== location) continue
    if (best !== undefined && answersOf(best) <= arrival.answers) break
    for (const part of partsOf(location, arrival.watched)) {
      const situations = program.diagrams.intersect(after(arrival.situations, part), wanted(part))
      const sighting = { arrival, part, situations }
      if (situations === nothing || (best !== undefined && answersOf(best) <= answersOf(sighting))) continue
      best = sighting
    }
  }
  return best
}

/** How many answers lead to a sighting. */
function answersOf({ arrival, part }: Sighting): number {
  return arrival.answers + (part.asks === undefined ? 0 : 1)
}

/**
 * A shortest walk to a sighting. On the way forward nothing is forgotten, so that what is left at the end says in which
 * communes these very answers lead there.
 */
export function walkTo(program: Program, sighting: Sighting): Walk {
  const { diagrams, variables } = program
  const links = linksTo(program, sighting)
  const answers: [string, Value][] = []
  let situations = everyPlace(program)
  for (const [index, { part, move }] of links.entries()) {
    const goal = links[index + 1]?.leading ?? sighting.situations
    const arrived = diagrams.intersect(situations, links[index]?.leading ?? nothing)
    const lead = (value: number | undefined): Situations => {
      const happened = happen(program, arrived, part, value)
      return diagrams.intersect(move === undefined ? happened : moved(program, happened, move), goal)
    }
    const value = valuesOf(program, part).find((each) => lead(each) !== nothing)
    situations = lead(value)
    const asked = part.asks === undefined ? undefined : variables.list[part.asks]
    const answer = asked?.kind === 'fact' && value !== undefined ? asked.classes[value - 1] : undefined
    if (asked !== undefined && answer !== undefined) answers.push([asked.of, answer.representative])
  }
  return { answers, ...placesIn(program, situations) }
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
function linksTo(program: Program, { arrival, part, situations }: Sighting): readonly Link[] {
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
function valuesOf({ variables }: Program, { asks }: Part): readonly (number | undefined)[] {
  const variable = asks === undefined ? undefined : variables.list[asks]
  return variable?.kind === 'fact' ? variable.classes.map((_, index) => index + 1) : [undefined]
}

/** What a part makes of situations, when its question gets this value. */
function happen(
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

function moved({ diagrams }: Program, situations: Situations, { when, enters }: Move): Situations {
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
