/**
 * What is wrong, or of no use, at each location that is reached (language.md C.3): sets of situations, from one pass
 * over what was explored. The rules of families 4 to 6 are readings of this.
 */
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Location, Move } from '../program/program.ts'
import type { Exploration } from './explore.ts'
import { everyPlace } from './initial.ts'

/** A location, and what happens there in the situations that reach it. */
export interface Sight {
  readonly index: number
  readonly location: Location
  /** On arrival. Nothing when it is never reached. */
  readonly arriving: Situations
  /** Once what happens there has happened, before the way out. */
  readonly leaving: Situations
  /** Those that no way out suits, everything that is looked at being known. */
  readonly uncovered: Situations
  /** For each guard of the exit, those in which it looks at something not known yet. */
  readonly undecided: readonly Situations[]
  /** Pairs of guards that both hold somewhere, and lead to different states. */
  readonly overlaps: readonly {
    readonly first: number
    readonly second: number
    readonly where: Situations
  }[]
  /** The ways out that some situation takes. */
  readonly taken: ReadonlySet<Move['exit']>
  /** Referrals: where each kind is chosen, in the order of preference; a kind chosen nowhere is not there. */
  readonly chosen: readonly { readonly kind: string; readonly where: Situations }[]
  /** Referrals: those for which no kind exists. */
  readonly unresolved: Situations
  /** Referrals: those in which consent is not given. */
  readonly disagreed: Situations
}

/** Every location, in file order. */
export function sightsOf(exploration: Exploration): readonly Sight[] {
  // Nothing but referrals depends on most kinds: a commune that lacks one is looked for only where it is wanted.
  const places = everyPlace(exploration.program)
  return exploration.program.locations.map((location, index) => sightOf(exploration, location, index, places))
}

function sightOf(
  { program, reached, partsOf, after }: Exploration,
  location: Location,
  index: number,
  places: Situations,
): Sight {
  const { diagrams } = program
  const arriving = reached(index)
  const leaving = partsOf(index, 0).reduce((all, part) => diagrams.union(all, after(arriving, part)), nothing)
  const { moves, guards = [], step, chosen = [], agreed } = location
  const undecided = guards.map(({ holds, fails }) => diagrams.minus(diagrams.minus(leaving, holds), fails))
  const covered = [...moves.map(({ when }) => when), ...undecided].reduce(diagrams.union, nothing)
  const ends = step.kind === 'final' && location.pathway === program.entry
  // Most referrals find a kind everywhere: nothing is then asked of the communes that arrive.
  const lacking = chosen.reduce((left, { where }) => diagrams.minus(left, where), places)
  // Looked for when it is asked: in a whole country it takes room that a proof does not need.
  let choices: Sight['chosen'] | undefined
  return {
    index,
    location,
    arriving,
    leaving,
    uncovered: ends ? nothing : diagrams.minus(leaving, covered),
    undecided,
    overlaps: overlapsOf(location, leaving, program.diagrams),
    taken: new Set(
      moves.flatMap(({ when, exit }) => (diagrams.intersect(leaving, when) === nothing ? [] : [exit])),
    ),
    get chosen() {
      choices ??= chosen.flatMap(({ kind, where }) => {
        const here = diagrams.intersect(diagrams.intersect(where, places), arriving)
        return here === nothing ? [] : [{ kind, where: here }]
      })
      return choices
    },
    unresolved: step.kind === 'refer' ? diagrams.intersect(lacking, arriving) : nothing,
    disagreed: agreed === undefined ? nothing : diagrams.minus(arriving, agreed),
  }
}

function overlapsOf(
  { step, guards = [] }: Location,
  leaving: Situations,
  { intersect }: Pick<Exploration['program']['diagrams'], 'intersect'>,
): Sight['overlaps'] {
  const exit = 'exit' in step ? step.exit : undefined
  const targets = exit?.kind === 'by-guard' ? exit.branches.map(({ target }) => target) : []
  return guards.flatMap(({ holds }, first) => {
    const here = intersect(leaving, holds)
    return guards.flatMap((other, second) => {
      if (second <= first || targets[first] === targets[second]) return []
      const where = intersect(here, other.holds)
      return where === nothing ? [] : [{ first, second, where }]
    })
  })
}
