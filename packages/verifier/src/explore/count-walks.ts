/**
 * How many complete walks there are (language.md C.5). A walk is what is answered, in order; where a guard looks at what
 * exists in the commune, walks are counted once for each case that it tells apart. Ways are carried forward along the
 * moves and added where they meet; a fact's answers that nothing tells apart are counted when the fact is forgotten.
 * Counts are no probabilities: nobody is a combination of answers.
 */
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Bits } from '../program/bits.ts'
import type { Move, Program } from '../program/program.ts'
import { sizeOf } from '../program/variables.ts'
import { Agenda } from './agenda.ts'
import type { Exploration } from './explore.ts'
import { initialSituations } from './initial.ts'
import type { Part } from './parts.ts'
import { answered } from './parts.ts'
import type { Weights } from './weights.ts'
import { noWay, weightsOver } from './weights.ts'

/** The complete walks of a program. It must have no endless loop: ways would be carried round for ever. */
export function countWalks(exploration: Exploration): bigint {
  const { program, partsOf } = exploration
  const { diagrams, locations, variables, initial, order, live } = program
  if (initial === undefined) return 0n
  const weights = weightsOver(diagrams, variables.list.map(sizeOf))
  const counts = variables.list.map((variable) => {
    return variable.kind === 'fact'
      ? [1n, ...variable.classes.map(({ count }) => count)]
      : Array<bigint>(sizeOf(variable)).fill(1n)
  })

  const seen = kindsThatGuardsSee(exploration)
  /** Ways with the variables they still tell apart, less those that are forgotten. */
  const forgetting = (ways: Weights, present: Iterable<number>, kept: Pick<Bits, 'has'>): Weights => {
    return [...present].reduceRight(
      (left, variable) =>
        kept.has(variable) ? left : weights.sumOut(left, variable, counts[variable] ?? []),
      ways,
    )
  }
  const happening = (ways: Weights, { within, asks }: Part): Weights => {
    const part = weights.within(ways, within)
    if (asks === undefined) return part
    const unasked = (counts[asks] ?? []).map((_, value) => (value === 0 ? 1n : 0n))
    return weights.within(weights.sumOut(part, asks, unasked), answered(program, asks))
  }

  /** The variables that ways tell apart, among those that are live: a kind that no way out looks at is not one. */
  const told = (alive: Bits): Bits => {
    const present = alive.copy()
    for (const variable of variables.kinds.values()) if (!seen.has(variable)) present.delete(variable)
    return present
  }

  let total = 0n
  const agenda = new Agenda<Weights>((index) => order[index] ?? 0, weights.add)
  const alive = told(live[initial] as Bits)
  const start = { has: (variable: number) => seen.has(variable) || alive.has(variable) }
  // Who invokes a pathway that is not running is nobody: one value, or each way would count once for every caller.
  const situations = [...variables.callers.values()].reduce(
    (all, caller) => (alive.has(caller) ? diagrams.intersect(all, diagrams.where(caller, [0])) : all),
    initialSituations(program, diagrams.variables(start)),
  )
  const first = weights.constant(situations, 1n)
  agenda.add(0, initial, forgetting(first, seen, live[initial] as Bits))
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    const { step, pathway, moves } = locations[next.key] as Program['locations'][number]
    for (const part of partsOf(next.key, 0)) {
      const ways = happening(next.value, part)
      const present = told(live[next.key] as Bits)
      if (part.asks !== undefined) present.add(part.asks)
      if (step.kind === 'final' && pathway === program.entry) {
        total += weights.numberOf(forgetting(ways, present, { has: () => false }))
        continue
      }
      for (const move of moves) {
        const there = entering(weights.within(ways, move.when), move, present)
        const arrived = forgetting(there.ways, there.present, live[move.to] as Bits)
        if (arrived !== noWay) agenda.add(0, move.to, arrived)
      }
    }
  }
  return total

  function entering(ways: Weights, { enters }: Move, present: Bits) {
    if (enters === undefined) return { ways, present }
    const free = present.has(enters.variable)
      ? weights.sumOut(ways, enters.variable, counts[enters.variable] ?? [])
      : ways
    const inside = present.copy()
    inside.add(enters.variable)
    return { ways: weights.within(free, diagrams.where(enters.variable, [enters.value])), present: inside }
  }
}

/** The variables of the kinds that some way out of what is reached depends on, once its question is answered. */
function kindsThatGuardsSee({ program, reached }: Exploration): ReadonlySet<number> {
  const { locations, diagrams, variables } = program
  const looked = locations.flatMap(({ moves, asks }, index) => {
    if (reached(index) === nothing) return []
    const possible = asks === undefined ? everything : answered(program, asks)
    return moves.flatMap(({ when }) => [...diagrams.support(diagrams.intersect(possible, when))])
  })
  return new Set(
    looked.filter((variable) => variables.list[variable]?.kind === 'available').sort((a, b) => a - b),
  )
}
