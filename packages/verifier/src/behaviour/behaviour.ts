/** What the rules of behaviour look at: one pathway started alone, everything that can happen in it, and where each thing is written. */
import type { Ir, IrInvariant, Pathway, State, Vocabulary, WrittenBranch } from '@jalon/core'
import { invariantsOf, run } from '@jalon/core'
import type { Directory, Pack } from '@jalon/directory'
import type { Span, Witness } from '@jalon/diagnostics'
import { fileSpan } from '@jalon/diagnostics'
import type { Situations } from '../diagrams/diagrams.ts'
import { earlierReferrals } from '../explore/earlier-referrals.ts'
import type { Exploration, Watch } from '../explore/explore.ts'
import { explore } from '../explore/explore.ts'
import type { Sight } from '../explore/faults.ts'
import { sightsOf } from '../explore/faults.ts'
import { endlessSituations } from '../explore/loops.ts'
import type { Part } from '../explore/parts.ts'
import type { Walk } from '../explore/witness.ts'
import { firstSighting, walkTo } from '../explore/witness.ts'
import type { Bits } from '../program/bits.ts'
import type { Program } from '../program/program.ts'
import { toProgram } from '../program/program.ts'
import type { Place, TerritoryRows } from '../program/rows.ts'
import type { PromiseProofs } from './proof-of-promise.ts'
import { firstBroken, promiseProofs } from './proof-of-promise.ts'

/** What is known of a content root when its behaviour is looked at. */
export interface Content {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  /** The communes of every territory, as rows of kinds. */
  readonly territories: readonly TerritoryRows[]
  /** Whether every territory could be read: otherwise nothing is said of what communes have. */
  readonly territoriesAreKnown: boolean
  /** The packs of the territories; none when one of them could not be read. */
  readonly packs: readonly Pack[]
  /** Where their services are written. Without it, nothing is said of what a structure has confirmed. */
  readonly directory?: Directory | undefined
}

export interface Behaviour extends Content {
  readonly pathway: Pathway
  readonly program: Program
  /** Everything that is reached, without its distances. */
  readonly exploration: Exploration
  /** Every location, those of invoked pathways included. */
  readonly sights: readonly Sight[]
  /** Those of the pathway itself: the others are told with their own file. */
  readonly ownSights: readonly Sight[]
  /** By location, the situations that go round for ever. */
  readonly endless: ReadonlyMap<number, Situations>
  readonly invariants: readonly IrInvariant[]
  readonly proofs: PromiseProofs
  /** By location, the referrals that a walk may have made before; more than really happen, never fewer. */
  earlierReferrals(): readonly Bits[]
  /** Where something is written, wherever it is invoked from. */
  stateAt(sight: Sight): WrittenState
  /** The shortest walk to some situations at a location, once what happens there has happened. */
  walkToSight(sight: Sight, wanted: (part: Part) => Situations): Walk
  /** The shortest complete walk that breaks what is watched, when there is one. */
  walkThatBreaks(watch: Watch): Walk | undefined
  toWitness(walk: Walk): Witness
}

/** A state as its author wrote it. */
export interface WrittenState {
  readonly name: Span
  /** Where `next` is written, or the name of the state. */
  readonly next: Span
  /** The branches with a guard, in order. */
  readonly branches: readonly WrittenBranch[]
  readonly otherwise?: WrittenBranch
  readonly state: State | undefined
}

/** Looks at a pathway started alone. It throws `TooLarge` or `TooManyAnswers` where it cannot be looked at whole. */
export function behaviourOf(content: Content, pathway: Pathway, limit?: number): Behaviour {
  const { ir, vocabulary } = content
  const invariants = invariantsOf(ir, pathway.id.value)
  const program = toProgram(ir, pathway.id.value, content.territories, {
    invariants,
    ...(limit === undefined ? {} : { limit }),
  })
  const exploration = explore(program)
  const sights = sightsOf(exploration)
  const rings = once(() => explore(program, { byAnswers: true }))
  return {
    ...content,
    pathway,
    program,
    exploration,
    sights,
    ownSights: sights.filter(({ location }) => location.pathway === pathway.id.value),
    endless: endlessSituations(exploration),
    invariants,
    proofs: promiseProofs(program, exploration),
    earlierReferrals: once(() => earlierReferrals(program, sights)),
    stateAt: ({ location }) => writtenState(vocabulary, location.pathway, location.state),
    walkToSight({ index }, wanted) {
      const sighting = firstSighting(rings(), index, wanted)
      if (sighting === undefined) throw new Error('a situation that was reached has no way to it')
      return walkTo(rings(), sighting)
    },
    walkThatBreaks: (watch) => firstBroken(program, watch),
    toWitness: (walk) => toWitness(ir, pathway.id.value, walk),
  }
}

/** A walk as it is told: a commune rather than outside, where both will do. */
function toWitness(ir: Ir, pathway: string, { answers, places, byRole, available }: Walk): Witness {
  const communes = places.filter(({ code }) => code !== null)
  const residence = byRole.find(([role]) => role === 'residence')?.[1] ?? byRole[0]?.[1]
  const [first = residence] = communes.length > 0 ? communes : places
  const walked = run(ir, pathway, available, Object.fromEntries(answers))
  return {
    pathway,
    answers,
    commune: first?.code ?? null,
    communes: Math.max(1, communes.length),
    ...(byRole.length === 0
      ? {}
      : { communesByRole: byRole.map(([role, { code }]) => [role, code] as const) }),
    trace: walked.trace.flatMap((event) => (event.kind === 'entered' ? [event.at.state] : [])),
  }
}

/** Where a state is written. What is not written by anyone (it cannot be) is at the top of its file. */
function writtenState(vocabulary: Vocabulary, pathway: string, name: string): WrittenState {
  const written = vocabulary.pathways.get(pathway)
  const state = written?.states.get(name)
  const span = state?.name.span ?? fileSpan(written?.document.source ?? { file: '', text: '' })
  const branches = state?.exit?.kind === 'by-guard' ? state.exit.branches : []
  const otherwise = branches.find(({ isElse }) => isElse)
  return {
    name: span,
    next: state?.next ?? span,
    branches: branches.filter(({ guard, target }) => guard !== undefined && target !== undefined),
    ...(otherwise === undefined ? {} : { otherwise }),
    state,
  }
}

/** The names of communes for a sentence: those of the first ones, and how many there are in all. */
export function named(places: readonly Place[]): {
  readonly names: readonly string[]
  readonly count: number
} {
  const communes = places.filter(({ code }) => code !== null)
  return { names: communes.slice(0, 3).map(({ name }) => name), count: communes.length }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
