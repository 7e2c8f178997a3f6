/**
 * How far the end is: for each location the situations from which some walk ends, in rings by number of questions left.
 * It is the exploration backwards, so that a way to any place can be made a complete walk, and the shortest one.
 */
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Location, Move, Program } from '../program/program.ts'
import { Agenda } from './agenda.ts'
import type { Exploration } from './explore.ts'
import { before, beforeMove } from './witness.ts'

/** Situations on arrival at a location from which the end is that many questions away, and no fewer. */
export interface Ring {
  readonly questions: number
  readonly situations: Situations
}

/** By location, its rings, the nearest to the end first. A location from which no walk ends has none. */
export type LeftToEnd = readonly (readonly Ring[])[]

/** The rings of everything that was explored. */
export function leftToEnd({ program, reached, partsOf }: Exploration): LeftToEnd {
  const { diagrams, locations, order } = program
  const rings = locations.map((): Ring[] => [])
  const known = locations.map(() => nothing)
  const sources = sourcesOf(program)
  const agenda = new Agenda<Situations>((location) => -(order[location] ?? 0), diagrams.union)
  for (const [index, { step, pathway }] of locations.entries()) {
    if (step.kind === 'final' && pathway === program.entry && reached(index) !== nothing)
      agenda.add(0, index, reached(index))
  }
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    const { key: index, answers: questions, value } = next
    const fresh = diagrams.minus(value, known[index] ?? nothing)
    if (fresh === nothing) continue
    known[index] = diagrams.union(known[index] ?? nothing, fresh)
    rings[index]?.push({ questions, situations: fresh })
    for (const { from, move } of sources[index] ?? []) {
      const leaving = beforeMove(program, fresh, move)
      for (const part of partsOf(from, 0)) {
        const arriving = diagrams.intersect(before(program, leaving, part), reached(from))
        if (arriving !== nothing) agenda.add(questions + (part.asks === undefined ? 0 : 1), from, arriving)
      }
    }
  }
  return rings
}

/** Of situations that leave a location, those from which the end is near, with how many questions are left. */
export function leavingRings(program: Program, left: LeftToEnd, index: number): readonly Ring[] {
  const { diagrams, locations, entry } = program
  const { step, pathway, moves } = locations[index] as Location
  if (step.kind === 'final' && pathway === entry) return [{ questions: 0, situations: everything }]
  const byQuestions = new Map<number, Situations>()
  for (const move of moves) {
    for (const { questions, situations } of left[move.to] ?? []) {
      const leaving = beforeMove(program, situations, move)
      byQuestions.set(questions, diagrams.union(byQuestions.get(questions) ?? nothing, leaving))
    }
  }
  return [...byQuestions]
    .map(([questions, situations]) => ({ questions, situations }))
    .sort((a, b) => a.questions - b.questions)
}

function sourcesOf({ locations }: Program): readonly (readonly { from: number; move: Move }[])[] {
  const sources = locations.map((): { from: number; move: Move }[] => [])
  for (const [from, { moves }] of locations.entries())
    for (const move of moves) sources[move.to]?.push({ from, move })
  return sources
}
