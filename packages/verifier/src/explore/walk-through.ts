/** Complete walks that go through a place, the shortest there are: to it through the rings, then on to the nearest end. */
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Location, Program } from '../program/program.ts'
import type { Exploration } from './explore.ts'
import { arrivingBy } from './explore.ts'
import { everyPlace } from './initial.ts'
import { keptAlong } from './kept-along.ts'
import type { LeftToEnd } from './left-to-end.ts'
import { leavingRings } from './left-to-end.ts'
import type { Part } from './parts.ts'
import { placesIn } from './places-in.ts'
import type { There, Way } from './witness.ts'
import { answersOf, happen, valuesOf, wayTo } from './witness.ts'
import type { Place } from '../program/rows.ts'

/** What is looked for: situations that leave a location, once what happens there has happened. */
export interface Passing {
  readonly location: number
  /** Nothing in the parts that are not looked for. */
  readonly wanted: (part: Part) => Situations
}

/** A complete walk: the value of each question by its variable, in order, and the communes where they lead through. */
export interface WalkThrough {
  readonly answers: ReadonlyMap<number, number>
  readonly places: readonly Place[]
}

/** The shortest complete walk through any of these, in an exploration by answers; nothing when none ends. */
export function walkThrough(
  rings: Exploration,
  left: LeftToEnd,
  passings: readonly Passing[],
): WalkThrough | undefined {
  let best: { readonly there: There; readonly questions: number } | undefined
  for (const passing of passings) {
    for (const found of throughs(rings, left, passing)) {
      if (best === undefined || lengthOf(found) < lengthOf(best)) best = found
    }
  }
  if (best === undefined) return undefined
  const { answers, situations } = onwards(rings, left, best.there, wayTo(rings, best.there))
  return { answers, places: placesIn(rings.program, situations).places }
}

interface Through {
  readonly there: There
  /** Those that are left to the end. */
  readonly questions: number
}

function lengthOf({ there, questions }: Through): number {
  return answersOf(there) + questions
}

/** Each arrival from which a walk that passes ends, with the fewest questions left. */
function throughs(
  { arrivals, partsOf, after, program }: Exploration,
  left: LeftToEnd,
  { location, wanted }: Passing,
): readonly Through[] {
  const { intersect } = program.diagrams
  const ends = leavingRings(program, left, location)
  // A referral looks at kinds that the walk did not carry along: a commune that has them is looked for on the spot.
  const places = everyPlace(program)
  return arrivals.flatMap((arrival): readonly Through[] => {
    if (arrival.location !== location) return []
    return partsOf(location, arrival.watched).flatMap((part): readonly Through[] => {
      const passing = intersect(intersect(after(arrival.situations, part), wanted(part)), places)
      if (passing === nothing) return []
      const ring = ends.find(({ situations }) => intersect(passing, situations) !== nothing)
      if (ring === undefined) return []
      const situations = intersect(passing, ring.situations)
      return [{ there: { arrival, part, situations }, questions: ring.questions }]
    })
  })
}

/** From a place on to the nearest end: at each question the first answer in file order that leads there. */
function onwards(
  { program, options, partsOf }: Exploration,
  left: LeftToEnd,
  { arrival }: There,
  way: Way,
): Way {
  const answers = new Map(way.answers)
  const kept = keptAlong(program, { ...options, given: answers })
  let [index, situations] = [arrival.location, way.situations]
  while (!isEnd(program, index)) {
    const entered = nearest(program, left, kept, index, situations)
    const [next] = partsOf(entered.location, 0).flatMap((part) =>
      valuesOf(program, part).flatMap((value) => {
        const happened = happen(program, entered.situations, part, value)
        const questions = entered.questions - (part.asks === undefined ? 0 : 1)
        const ends = isEnd(program, entered.location)
          ? happened
          : towards(program, left, entered.location, happened, questions)
        return ends === nothing ? [] : [{ part, value, situations: ends }]
      }),
    )
    if (next === undefined) throw new Error('a situation that ends has no way to its end')
    if (next.part.asks !== undefined && next.value !== undefined) answers.set(next.part.asks, next.value)
    index = entered.location
    situations = next.situations
  }
  return { answers, situations }
}

function isEnd({ locations, entry }: Program, index: number): boolean {
  const { step, pathway } = locations[index] as Location
  return step.kind === 'final' && pathway === entry
}

/** Of situations that leave a location, those from which the end is at most so many questions away. */
function towards(
  program: Program,
  left: LeftToEnd,
  index: number,
  situations: Situations,
  questions: number,
): Situations {
  const ring = leavingRings(program, left, index).find(
    (each) =>
      each.questions <= questions && program.diagrams.intersect(each.situations, situations) !== nothing,
  )
  return ring === undefined ? nothing : program.diagrams.intersect(ring.situations, situations)
}

/** Where some situations that leave a location go, towards the nearest end. */
function nearest(
  program: Program,
  left: LeftToEnd,
  kept: readonly VariableSet[],
  index: number,
  leaving: Situations,
): { readonly location: number; readonly situations: Situations; readonly questions: number } {
  const ways = (program.locations[index] as Location).moves.flatMap((move) => {
    const there = arrivingBy(program, leaving, move, kept)
    return (left[move.to] ?? []).flatMap(({ questions, situations }) => {
      const arriving = program.diagrams.intersect(there, situations)
      return arriving === nothing ? [] : [{ location: move.to, situations: arriving, questions }]
    })
  })
  const [first] = ways.sort((a, b) => a.questions - b.questions)
  if (first === undefined) throw new Error('a situation that ends has no way out')
  return first
}
