/**
 * Whole answer sheets of two versions: how many situations some of them stand for, and the shortest. A situation is what
 * either version asks, with its answers; where a condition looks at what exists in the commune, once for each case.
 */
import type { Guard } from '@jalon/core'
import { exitOf } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import { everyPlace } from '../explore/initial.ts'
import type { Weights } from '../explore/weights.ts'
import { weightsOver } from '../explore/weights.ts'
import type { Location, Program } from '../program/program.ts'
import { kindsLookedAt, sizeOf } from '../program/variables.ts'
import type { Goal, WayIn } from './read-backwards.ts'
import { backwards } from './read-backwards.ts'
import { reachedBy } from './reached-by.ts'
import type { Side } from './side.ts'
import type { Both, SideName } from './version.ts'
import { sideNames } from './version.ts'

export interface Sheets {
  /** Every sheet, in every commune: an answer to each question, and nothing announced yet. */
  readonly all: Situations
  /**
   * The sheets on which a version comes to some steps, where `wanted` happens. `among`: those that matter, when it is not
   * all; nothing is then said of the others.
   */
  visiting(side: SideName, wanted: (location: number) => Situations, among?: Situations): Situations
  /** The sheets on which a version asks a question, by its variable. */
  askedBy(side: SideName, fact: number): Situations
  /** How many situations some sheets are. */
  count(sheets: Situations): bigint
  /** Those of them on which the fewest questions are asked, and how many. */
  shortest(sheets: Situations): { readonly sheets: Situations; readonly questions: number }
}

export function sheetsOf(program: Program, sides: Both<Side>): Sheets {
  const { diagrams, variables, locations } = program
  const facts = [...variables.facts.values()]
  const into = { before: waysInto(program, sides.before), after: waysInto(program, sides.after) }
  const all = [...facts].reduceRight(
    (set, fact) => diagrams.intersect(diagrams.where(fact, answersOf(program, fact)), set),
    [...variables.announced.values()].reduceRight(
      (set, memory) => diagrams.intersect(diagrams.where(memory, [0]), set),
      everyPlace(program),
    ),
  )

  const reached = new Map<string, readonly Situations[]>()
  const reachedAmong = (side: SideName, among: Situations) => {
    const key = `${side} ${among}`
    const known = reached.get(key) ?? reachedBy(program, sides[side], among)
    reached.set(key, known)
    return known
  }
  const visiting: Sheets['visiting'] = (side, wanted, among) => {
    const start = sides[side].initial
    if (start === undefined) return nothing
    const there = among === undefined ? undefined : reachedAmong(side, among)
    const goals = into[side].flatMap((ways, location): readonly Goal[] => {
      const situations = there?.[location] === nothing ? nothing : wanted(location)
      return situations === nothing ? [] : [{ ways, situations }]
    })
    return diagrams.union(wanted(start), backwards(program, into[side], start, goals, there))
  }

  const asked = { before: new Map<number, Situations>(), after: new Map<number, Situations>() }
  const askedBy = (side: SideName, fact: number): Situations => {
    const known = asked[side].get(fact)
    if (known !== undefined) return known
    const isOurs = (location: number) => locations[location]?.pathway.startsWith(`${side}/`) === true
    const found = visiting(side, (location) =>
      isOurs(location) && locations[location]?.asks === fact ? everything : nothing,
    )
    asked[side].set(fact, found)
    return found
  }
  const askedByEither = (fact: number) => sideNames.map((side) => askedBy(side, fact)).reduce(diagrams.union)

  return {
    all,
    visiting,
    askedBy,
    count: (sheets) => (sheets === nothing ? 0n : countOf(program, sheets, askedByEither)),
    shortest(sheets) {
      // By number of questions asked among those looked at so far.
      let layers: readonly Situations[] = [sheets]
      for (const fact of facts) {
        const where = askedByEither(fact)
        const next: Situations[] = []
        for (const [questions, layer] of layers.entries()) {
          if (layer === nothing) continue
          const without = diagrams.minus(layer, where)
          const more = diagrams.intersect(layer, where)
          next[questions] = diagrams.union(next[questions] ?? nothing, without)
          next[questions + 1] = diagrams.union(next[questions + 1] ?? nothing, more)
        }
        layers = Array.from(next, (layer) => layer ?? nothing)
      }
      const questions = layers.findIndex((layer) => layer !== nothing)
      return { sheets: layers[questions] ?? nothing, questions }
    },
  }
}

/** The values of a fact that has been answered. */
function answersOf({ variables }: Program, fact: number): readonly number[] {
  const variable = variables.list[fact]
  return variable === undefined ? [] : [...Array(sizeOf(variable)).keys()].slice(1)
}

function waysInto({ locations }: Program, side: Side): readonly (readonly WayIn[])[] {
  const into = locations.map((): WayIn[] => [])
  for (const [from, { pathway }] of locations.entries()) {
    if (!pathway.startsWith(`${side.name}/`)) continue
    for (const leaving of side.leavings(from)) {
      if ('to' in leaving) into[leaving.to]?.push({ from, when: leaving.when, gives: leaving.gives })
    }
  }
  return into
}

/**
 * Each sheet weighs what its questions asked have of answers, and every situation stands for as many sheets as the
 * others have: their sum, divided by all answers to all questions, is the number of situations.
 */
function countOf(program: Program, sheets: Situations, askedOn: (fact: number) => Situations): bigint {
  const { diagrams, variables } = program
  const looked = kindsThatGuardsName(program)
  const kept = [...variables.kinds].reduce(
    (set, [kind, variable]) => (looked.has(kind) ? set : diagrams.forget(set, variable)),
    sheets,
  )
  const forgotten = [...variables.announced.values()].reduce(diagrams.forget, kept)
  const weights = weightsOver(diagrams, variables.list.map(sizeOf))
  let sum: Weights = weights.constant(forgotten, 1n)
  let answers = 1n
  for (const fact of [...variables.facts.values()].reverse()) {
    const variable = variables.list[fact]
    if (variable?.kind !== 'fact') continue
    const counts = variable.classes.map(({ count }) => count)
    const size = counts.reduce((total, count) => total + count, 0n)
    const where = askedOn(fact)
    sum = weights.add(
      weights.scale(weights.within(sum, where), size),
      weights.within(sum, diagrams.minus(everything, where)),
    )
    answers *= size
  }
  for (const fact of [...variables.facts.values()].reverse()) {
    const variable = variables.list[fact]
    if (variable?.kind === 'fact') {
      sum = weights.sumOut(sum, fact, [0n, ...variable.classes.map(({ count }) => count)])
    }
  }
  for (const kind of [...variables.kinds.values()].reverse()) {
    const isLooked = looked.has(variables.list[kind]?.of ?? '')
    if (isLooked) sum = weights.sumOut(sum, kind, [1n, 1n])
  }
  return weights.numberOf(sum) / answers
}

/** The kinds that a condition of either version looks at. */
function kindsThatGuardsName({ locations }: Program): ReadonlySet<string> {
  const guards = locations.flatMap(({ step }: Location): readonly Guard[] => {
    const exit = exitOf(step)
    return exit?.kind === 'by-guard' ? exit.branches.map(({ guard }) => guard) : []
  })
  return new Set(guards.flatMap(kindsLookedAt))
}
