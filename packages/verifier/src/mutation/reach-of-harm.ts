/**
 * From where a walk of the content as it is would do harm, whatever brought it there: read backwards once, for every
 * mistake of a pathway. A mistake that leads a walk to no such place cannot do harm: "no" is a proof. "Maybe" is left to
 * those who look at the whole pathway again.
 */
import type { Monitor } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Watch } from '../explore/explore.ts'
import { isOwed } from '../explore/explore.ts'
import { everyPlace } from '../explore/initial.ts'
import type { Part } from '../explore/parts.ts'
import { partsUnder } from '../explore/parts.ts'
import { before, beforeMove } from '../explore/witness.ts'
import { Bits } from '../program/bits.ts'
import { regionsOf } from '../program/guard-regions.ts'
import { Queue } from '../program/knowledge.ts'
import type { Location, Program } from '../program/program.ts'

/** By location and state of the automaton, the situations on arrival from which some walk does harm. */
export type Harm = (location: number, watched: number) => Situations

/** The program, supposing nothing of what was asked on the way: a mistake may have led there without it. */
export function supposingNothing(program: Program): Program {
  const size = program.variables.list.length
  const all = Bits.none(size)
  for (let variable = 0; variable < size; variable++) all.add(variable)
  return {
    ...program,
    knowledge: { may: program.locations.map(() => all), must: program.locations.map(() => Bits.none(size)) },
  }
}

/** Harm is breaking a promise. */
export function harmTo(program: Program, watch: Watch): Harm {
  const { monitor, when } = watch
  const due = when === undefined ? everything : regionsOf(when, program.variables, program.diagrams).holds
  return readBackwards(program, watch, (_, location, part) => {
    const ends = location.step.kind === 'final' && location.pathway === program.entry
    return ends && isOwed(monitor, part.watched) ? due : nothing
  })
}

/** Harm is anything that a rule of behaviour calls an error. */
export function harmOfFaults(program: Program): Harm {
  return readBackwards(program, { monitor: unwatched }, (index) => faultsLeaving(program, index))
}

/** Nothing is watched: one state, that nothing settles. */
export const unwatched: Monitor = { size: 1, step: () => 0, standing: () => 'owed' }

/**
 * The situations in which something is wrong at a location, once what happens there has happened: no way out, two that
 * differ, something read that is not known, nobody to refer to, no consent, nobody who answers now.
 */
export function faultsLeaving(program: Program, index: number): Situations {
  const { diagrams, locations, entry, ir } = program
  const { step, pathway, moves, guards = [], chosen, agreed } = locations[index] as Location
  const { union, minus, intersect } = diagrams
  const isEnd = step.kind === 'final' && pathway === entry
  let wrong = isEnd
    ? nothing
    : minus(
        everything,
        moves.reduce((all, { when }) => union(all, when), nothing),
      )
  for (const [at, { holds, fails }] of guards.entries()) {
    wrong = union(wrong, minus(minus(everything, holds), fails))
    for (let later = at + 1; later < guards.length; later++) {
      const other = guards[later]?.holds ?? nothing
      if (targetOf(step, at) !== targetOf(step, later)) wrong = union(wrong, intersect(holds, other))
    }
  }
  if (agreed !== undefined) wrong = union(wrong, minus(everything, agreed))
  if (step.kind === 'refer' && chosen !== undefined) {
    const places = everyPlace(program)
    const lacking = chosen.reduce((left, { where }) => minus(left, where), places)
    wrong = union(wrong, lacking)
    if (step.referral.urgency === 'now') {
      for (const { kind, where } of chosen) {
        const known = ir.kinds[kind]
        if (known?.alwaysOpen !== true && known?.nature !== 'action') wrong = union(wrong, where)
      }
    }
  }
  return wrong
}

function targetOf(step: Location['step'], branch: number): string | undefined {
  if (!('exit' in step) || step.exit.kind !== 'by-guard') return undefined
  return step.exit.branches[branch]?.target
}

/** The least sets that hold the harm of each place and everything that leads to it. */
function readBackwards(
  program: Program,
  { monitor }: Pick<Watch, 'monitor'>,
  harmHere: (index: number, location: Location, part: Part) => Situations,
): Harm {
  const { diagrams, locations, order } = program
  const { partsOf } = partsUnder(program, monitor)
  const known = new Map<number, Situations>()
  const sources = locations.map((): number[] => [])
  for (const [from, { moves }] of locations.entries()) for (const { to } of moves) sources[to]?.push(from)
  const harm: Harm = (location, watched) => {
    if (monitor.standing(watched) === 'kept') return nothing
    return known.get(location * monitor.size + watched) ?? nothing
  }
  const harmAt = (index: number, watched: number): Situations => {
    const location = locations[index] as Location
    return partsOf(index, watched).reduce((all, part) => {
      const leaving = location.moves.reduce(
        (some, move) => diagrams.union(some, beforeMove(program, harm(move.to, part.watched), move)),
        harmHere(index, location, part),
      )
      return diagrams.union(all, before(program, leaving, part))
    }, nothing)
  }
  const last = [...locations.keys()].sort((a, b) => (order[b] ?? 0) - (order[a] ?? 0))
  const queue = new Queue(last)
  for (let index = queue.take(); index !== undefined; index = queue.take()) {
    let hasGrown = false
    for (let watched = 0; watched < monitor.size; watched++) {
      if (monitor.standing(watched) === 'kept') continue
      const found = harmAt(index, watched)
      const key = index * monitor.size + watched
      if (found === (known.get(key) ?? nothing)) continue
      known.set(key, found)
      hasGrown = true
    }
    if (hasGrown) for (const from of sources[index] ?? []) queue.add(from)
  }
  return harm
}
