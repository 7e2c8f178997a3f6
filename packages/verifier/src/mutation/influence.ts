/**
 * What a mistake may do in a pathway, seen from the step where it is made: where it leads walks that come there today,
 * and whether harm could come of it from there. Nothing else is looked at again.
 */
import type { Guard, IrInvariant, Monitor } from '@jalon/core'
import { invariantsOf, own } from '@jalon/core'
import { watchOn } from '../behaviour/proof-of-promise.ts'
import type { Content } from '../behaviour/behaviour.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Exploration } from '../explore/explore.ts'
import { explore } from '../explore/explore.ts'
import type { Part } from '../explore/parts.ts'
import { partsUnder } from '../explore/parts.ts'
import { moved } from '../explore/witness.ts'
import type { Location, Move, Program } from '../program/program.ts'
import { stepsAfter, toProgram } from '../program/program.ts'
import { closureOf } from '../program/variables.ts'
import { editedIn } from './edited-program.ts'
import type { Ground } from './grounds.ts'
import { groundsOf, isTooMuch } from './grounds.ts'
import type { Mutated } from './mutated.ts'
import type { Harm } from './reach-of-harm.ts'
import { faultsLeaving, harmOfFaults, harmTo, unwatched } from './reach-of-harm.ts'

export interface Influence {
  /** Whether a rule of behaviour may call an error what did not happen before. */
  mayErr(mutated: Mutated): boolean
  /** Whether an invariant that is kept may not be any more. */
  mayBreak(mutated: Mutated, invariant: IrInvariant): boolean
}

/** Nothing is known: everything has to be looked at. */
export const unknownInfluence: Influence = { mayErr: () => true, mayBreak: () => true }

/** What the mistakes of a part may do in a pathway that runs it. It tells apart whatever any of these mistakes would. */
export function influenceOn(
  content: Content,
  pathway: string,
  part: string,
  all: readonly Mutated[],
): Influence {
  try {
    const { mayErr, mayBreak } = influence(content, pathway, part, all)
    return {
      mayErr: (mutated) => orMaybe(() => mayErr(mutated)),
      mayBreak: (mutated, invariant) => orMaybe(() => mayBreak(mutated, invariant)),
    }
  } catch (error) {
    if (isTooMuch(error)) return unknownInfluence
    throw error
  }
}

function orMaybe(look: () => boolean): boolean {
  try {
    return look()
  } catch (error) {
    if (isTooMuch(error)) return true
    throw error
  }
}

function influence(
  { ir, territories }: Content,
  pathway: string,
  part: string,
  all: readonly Mutated[],
): Influence {
  const invariants = [...invariantsOf(ir, pathway), ...toldApartBy(ir, part, all)]
  const makeProgram = (limit?: number) =>
    toProgram(ir, pathway, territories, { invariants, ...(limit === undefined ? {} : { limit }) })
  const lookOn = groundsOf(makeProgram)
  const asItIs = makeProgram()
  const goesRound = hasCircle(asItIs)
  const around = upwards(asItIs, part)
  const plain = once(() =>
    lookOn((ground): Watched => {
      const { program, anyWay } = ground
      return { ...ground, monitor: unwatched, exploration: explore(program), harm: harmOfFaults(anyWay) }
    }),
  )
  const watched = new Map<IrInvariant, Watched | 'too-much'>()
  const watching = (invariant: IrInvariant): Watched | 'too-much' => {
    const known = watched.get(invariant)
    if (known !== undefined) return known
    const found = lookOn((ground): Watched => {
      const watch = watchOn(ground.program, invariant)
      const exploration = explore(ground.program, { watch })
      return { ...ground, monitor: watch.monitor, exploration, harm: harmTo(ground.anyWay, watch) }
    })
    watched.set(invariant, found)
    return found
  }

  /** Whether the walks that the mistake leads elsewhere meet harm; or could come back to where it is made. */
  const mayMeet = (mutated: Mutated, { program, certain, monitor, exploration, harm }: Watched): boolean => {
    const { diagrams } = program
    const { reached } = exploration
    const edited = editedIn(program, mutated)
    if (edited === undefined) return true
    const partsNow = partsUnder(edited.program, monitor).partsOf
    const partsWere = partsUnder(program, monitor).partsOf
    const targets = new Set<number>()
    for (const index of edited.affected) {
      for (let state = 0; state < monitor.size; state++) {
        const arriving = diagrams.intersect(reached(index, state), certain(index))
        if (arriving === nothing) continue
        const were = partsWere(index, state)
        const movesWere = (program.locations[index] as Location).moves
        for (const now of partsNow(index, state)) {
          const isOld = were.some((was) => isSamePart(was, now))
          const happened = happens(program, arriving, now)
          for (const move of (edited.program.locations[index] as Location).moves) {
            if (isOld && movesWere.some((was) => isSameMove(was, move))) continue
            const there = moved(program, happened, move)
            if (there === nothing) continue
            targets.add(move.to)
            if (diagrams.intersect(there, harm(move.to, now.watched)) !== nothing) return true
          }
        }
      }
    }
    return comesBack(program, targets, edited.places, around)
  }

  return {
    mayErr(mutated) {
      if (goesRound) return true
      const faults = plain()
      if (faults === 'too-much') return true
      const { program, certain, exploration } = faults
      const { diagrams } = program
      const edited = editedIn(program, mutated)
      if (edited === undefined) return true
      const isWrongThere = edited.affected.some((index) => {
        const arriving = diagrams.intersect(exploration.reached(index), certain(index))
        const { guards = [], chosen } = edited.program.locations[index] as Location
        // A condition that nothing meets, or kinds that nobody has, are told wherever they stand.
        if (guards.some(({ holds }) => holds === nothing) || chosen?.length === 0) return true
        const wrong = faultsLeaving(edited.program, index)
        const parts = partsUnder(edited.program, unwatched).partsOf(index, 0)
        return parts.some((each) => diagrams.intersect(happens(program, arriving, each), wrong) !== nothing)
      })
      return isWrongThere || mayMeet(mutated, faults)
    },
    mayBreak(mutated, invariant) {
      const found = watching(invariant)
      return found === 'too-much' || mayMeet(mutated, found)
    },
  }
}

interface Watched extends Ground {
  readonly monitor: Monitor
  readonly exploration: Exploration
  readonly harm: Harm
}

function happens({ diagrams, known }: Program, situations: Situations, { within, asks }: Part): Situations {
  const part = diagrams.intersect(situations, within)
  return asks === undefined || part === nothing
    ? part
    : diagrams.intersect(diagrams.forget(part, asks), known[asks] ?? nothing)
}

function isSamePart(a: Part, b: Part): boolean {
  return a.within === b.within && a.asks === b.asks && a.watched === b.watched
}

function isSameMove(a: Move, b: Move): boolean {
  return (
    a.to === b.to &&
    a.when === b.when &&
    a.enters?.variable === b.enters?.variable &&
    a.enters?.value === b.enters?.value
  )
}

/** Whether a walk that goes on from some steps may come to some others; a part that it enters is stepped over too. */
function comesBack(
  program: Program,
  from: ReadonlySet<number>,
  to: ReadonlySet<number>,
  around: ReadonlySet<string>,
): boolean {
  const seen = new Set(from)
  for (const index of seen) {
    if (to.has(index)) return true
    const location = program.locations[index] as Location
    const isEndAround = location.step.kind === 'final' && around.has(location.pathway)
    const next = isEndAround ? location.moves.map((move) => move.to) : stepsAfter(location, program.indexOf)
    for (const each of next) seen.add(each)
  }
  return false
}

/** A part, and the pathways that run it, themselves or through others. */
function upwards({ ir, entry }: Program, part: string): ReadonlySet<string> {
  const holds = ({ id }: { readonly id: string }) => closureOf(ir, id).some((each) => each.id === part)
  return new Set(
    closureOf(ir, entry)
      .filter(holds)
      .map(({ id }) => id),
  )
}

/** Whether the steps of the program can lead back to themselves, parts stepped over. */
function hasCircle(program: Program): boolean {
  const [entered, left] = [new Set<number>(), new Set<number>()]
  const visit = (index: number): boolean => {
    if (left.has(index)) return false
    if (entered.has(index)) return true
    entered.add(index)
    const found = stepsAfter(program.locations[index] as Location, program.indexOf).some(visit)
    left.add(index)
    return found
  }
  return [...program.locations.keys()].some(visit)
}

/** Promises of nothing, whose conditions tell apart every answer that some mistake would. */
function toldApartBy(ir: Content['ir'], part: string, all: readonly Mutated[]): readonly IrInvariant[] {
  const guards = new Map<string, Guard>()
  const add = (guard: Guard) => guards.set(JSON.stringify(guard), guard)
  for (const { changed = [] } of all) {
    for (const [name, now] of changed) {
      for (const state of [now, own(ir.pathways, part)?.states[name]]) {
        if (state === null || state === undefined || !('exit' in state)) continue
        if (state.kind === 'refer' && state.referral.consent !== undefined) {
          add({ kind: 'answered', fact: state.referral.consent, among: ['oui'] })
        }
        if (state.exit.kind === 'by-guard') for (const { guard } of state.exit.branches) add(guard)
        if (state.kind !== 'ask' || state.exit.kind !== 'by-answer') continue
        for (const answer of Object.keys(state.exit.targets)) {
          add({ kind: 'answered', fact: state.fact, among: [answer] })
        }
      }
    }
  }
  return [...guards.values()].map((when) => ({
    id: '',
    when,
    promise: { kind: 'every-path-includes', pattern: [] },
  }))
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
