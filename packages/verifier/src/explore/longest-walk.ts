/**
 * The most questions that a complete walk asks. Two walks that come to the same situation have the same future: of
 * those, only the one that was asked the most is followed.
 */
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Location } from '../program/program.ts'
import { Agenda } from './agenda.ts'
import type { Exploration } from './explore.ts'
import { arrivingBy } from './explore.ts'
import { initialSituations } from './initial.ts'

/** By number of questions asked so far, the situations that arrive. */
type Asked = ReadonlyMap<number, Situations>

/** Every question is asked at most once, so there is a most; without any complete walk it is 0. */
export function longestWalk({ program, partsOf, after }: Exploration): number {
  const { diagrams, locations, kept, order, initial, entry } = program
  const { union, minus } = diagrams
  const add = (all: Map<number, Situations>, asked: number, situations: Situations) =>
    all.set(asked, union(all.get(asked) ?? nothing, situations))
  const joined = (a: Asked, b: Asked): Asked => {
    const all = new Map(a)
    for (const [asked, situations] of b) add(all, asked, situations)
    return all
  }
  const agenda = new Agenda<Asked>((index) => order[index] ?? 0, joined)
  const met = new Map<number, Map<number, Situations>>()

  /** Those that were not met after as many questions, nor arrive now after more. */
  const ahead = (location: number, arriving: Asked): Asked => {
    const before = met.get(location) ?? new Map<number, Situations>()
    met.set(location, before)
    const fresh = new Map<number, Situations>()
    for (const [asked, situations] of [...arriving].sort(([a], [b]) => b - a)) {
      let left = situations
      for (const [more, those] of before) if (more >= asked) left = minus(left, those)
      if (left === nothing) continue
      add(before, asked, left)
      fresh.set(asked, left)
    }
    return fresh
  }

  let most = 0
  const [start] = initial === undefined ? [] : [kept[initial]]
  if (initial !== undefined && start !== undefined)
    agenda.add(0, initial, new Map([[0, initialSituations(program, start)]]))
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    const { step, pathway, moves } = locations[next.key] as Location
    for (const [asked, situations] of ahead(next.key, next.value)) {
      for (const part of partsOf(next.key, 0)) {
        const happened = after(situations, part)
        if (happened === nothing) continue
        const now = part.asks === undefined ? asked : asked + 1
        if (step.kind === 'final' && pathway === entry) most = Math.max(most, now)
        else
          for (const move of moves) {
            const there = arrivingBy(program, happened, move, kept)
            if (there !== nothing) agenda.add(0, move.to, new Map([[now, there]]))
          }
      }
    }
  }
  return most
}
