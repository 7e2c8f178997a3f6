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
import type { Edited } from './edited-program.ts'
import { changesExitsAlone, editedIn } from './edited-program.ts'
import type { Prepared } from './prepared-programs.ts'
import { preparedPrograms, isTooMuch } from './prepared-programs.ts'
import type { Mutated } from './mutated.ts'
import type { Harm } from './reach-of-harm.ts'
import { faultsLeaving, harmOfFaults, harmTo, unwatched } from './reach-of-harm.ts'

export interface Influence {
  /** Whether a rule of behaviour may call an error what did not happen before. */
  mayErr(mutated: Mutated): boolean
  /** Whether an invariant that is kept may not be any more. */
  mayBreak(mutated: Mutated, invariant: IrInvariant): boolean
  /** Whether some walk may be another one: none is, where no walk takes the way out that is written otherwise. */
  mayLeadElsewhere(mutated: Mutated): boolean
}

/** Nothing is known: everything has to be looked at. */
export const unknownInfluence: Influence = {
  mayErr: () => true,
  mayBreak: () => true,
  mayLeadElsewhere: () => true,
}

/** What the mistakes of a part may do in a pathway that runs it. It tells apart whatever any of these mistakes would. */
export function influenceOn(
  content: Content,
  pathway: string,
  part: string,
  all: readonly Mutated[],
): Influence {
  try {
    const { mayErr, mayBreak, mayLeadElsewhere } = influence(content, pathway, part, all)
    return {
      mayErr: (mutated) => orMaybe(() => mayErr(mutated)),
      mayBreak: (mutated, invariant) => orMaybe(() => mayBreak(mutated, invariant)),
      mayLeadElsewhere: (mutated) => orMaybe(() => mayLeadElsewhere(mutated)),
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
  const lookOn = preparedPrograms((limit) => toProgram(ir, pathway, territories, { invariants, limit }))
  const shape = lookOn(({ program }) => ({ goesRound: hasCircle(program), around: upwards(program, part) }))
  if (shape === 'too-much') return unknownInfluence
  const { goesRound, around } = shape
  const plain = once(() =>
    lookOn((prepared): Watched => {
      const { program, anyWay } = prepared
      return { ...prepared, monitor: unwatched, exploration: explore(program), harm: harmOfFaults(anyWay) }
    }),
  )
  const watched = new Map<IrInvariant, Watched | 'too-much'>()
  const watching = (invariant: IrInvariant): Watched | 'too-much' => {
    const known = watched.get(invariant)
    if (known !== undefined) return known
    const found = lookOn((prepared): Watched => {
      const watch = watchOn(prepared.program, invariant)
      const exploration = explore(prepared.program, { watch })
      return { ...prepared, monitor: watch.monitor, exploration, harm: harmTo(prepared.anyWay, watch) }
    })
    watched.set(invariant, found)
    return found
  }

  /** Whether the walks that the mistake leads elsewhere meet harm; or could come back to where it is made. */
  const mayMeet = (mutated: Mutated, watched: Watched): boolean => {
    const { program, harm } = watched
    const edited = editedIn(program, mutated)
    if (edited === undefined) return true
    const taken = waysTaken(watched, edited, { now: edited.program, was: program })
    const targets = new Set(taken.map(({ to }) => to))
    const isMet = taken.some(
      ({ to, there, state }) => program.diagrams.intersect(there, harm(to, state)) !== nothing,
    )
    return isMet || comesBack(program, targets, edited.places, around)
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
    mayLeadElsewhere(mutated) {
      const found = plain()
      if (found === 'too-much' || !changesExitsAlone(ir, mutated)) return true
      const { program } = found
      const edited = editedIn(program, mutated)
      if (edited === undefined) return true
      const isTaken = (now: Program, was: Program) => waysTaken(found, edited, { now, was }).length > 0
      return isTaken(edited.program, program) || isTaken(program, edited.program)
    },
  }
}

/** A way out of an edited step that walks of today would take, and how they come to where it leads. */
interface WayTaken {
  readonly to: number
  readonly there: Situations
  /** The state of the automaton. */
  readonly state: number
}

/** The ways out that one of two programs has and the other has not, as far as walks of today take them. */
function waysTaken(
  { program, certain, monitor, exploration }: Watched,
  { affected }: Edited,
  { now, was }: { readonly now: Program; readonly was: Program },
): readonly WayTaken[] {
  const { diagrams } = program
  const partsNow = partsUnder(now, monitor).partsOf
  const partsWere = partsUnder(was, monitor).partsOf
  const states = [...Array(monitor.size).keys()]
  return affected.flatMap((index) =>
    states.flatMap((before): readonly WayTaken[] => {
      const arriving = diagrams.intersect(exploration.reached(index, before), certain(index))
      if (arriving === nothing) return []
      const were = partsWere(index, before)
      const movesWere = (was.locations[index] as Location).moves
      return partsNow(index, before).flatMap((part) => {
        const isOld = were.some((each) => isSamePart(each, part))
        const happened = happens(program, arriving, part)
        return (now.locations[index] as Location).moves.flatMap((move): readonly WayTaken[] => {
          if (isOld && movesWere.some((each) => isSameMove(each, move))) return []
          const there = moved(program, happened, move)
          return there === nothing ? [] : [{ to: move.to, there, state: part.watched }]
        })
      })
    }),
  )
}

interface Watched extends Prepared {
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
