/** What is proved of a pathway, in numbers that a coordinator can read. */
import type { L10n, Witness } from '@jalon/diagnostics'
import { nothing } from '../diagrams/diagrams.ts'
import { countWalks } from '../explore/count-walks.ts'
import { longestWalk } from '../explore/longest-walk.ts'
import type { TerritoryRows } from '../program/rows.ts'
import { sentenceOf } from '../sentences/sentence-of.ts'
import type { Behaviour } from './behaviour.ts'
import type { Network } from './network.ts'

/** What holds of one pathway, for all answers, all professions and all communes. */
export interface ProvedPathway {
  readonly pathway: string
  readonly entry: boolean
  /** States that some walk reaches, those of invoked pathways included, and all there are. */
  readonly reached: number
  readonly states: number
  /** Complete walks: what is answered, in order. */
  readonly walks: bigint
  /** Questions of the longest walk. */
  readonly questions: number
  readonly invariants: readonly string[]
}

/** A promise that holds, as its sentence, with the shortest walk on which it had something to keep. */
export interface ProvedPromise {
  readonly invariant: string
  readonly sentence: L10n
  readonly pathways: readonly string[]
  readonly example?: Witness
}

/** The places of the proof. Every pathway is proved in each, and for someone from elsewhere. */
export interface ProvedPlaces {
  readonly territories: number
  readonly communes: number
  /** Rows of kinds that the directory tells apart. */
  readonly rows: number
}

/** What is proved of a pathway in which nothing is wrong. */
export function provedPathway({ pathway, exploration, sights, invariants }: Behaviour): ProvedPathway {
  return {
    pathway: pathway.id.value,
    entry: pathway.entry,
    reached: sights.filter(({ arriving }) => arriving !== nothing).length,
    states: sights.length,
    walks: countWalks(exploration),
    questions: longestWalk(exploration),
    invariants: invariants.map(({ id }) => id),
  }
}

/** Every promise that some pathway must keep. Looking for examples takes as long as proving, so only when wanted. */
export function provedPromises({ ir, promises }: Network, withExamples: boolean): readonly ProvedPromise[] {
  return promises.map(({ invariant, among }) => {
    const shortest = withExamples ? shortestExample(among, invariant) : undefined
    return {
      invariant: invariant.id,
      sentence: sentenceOf(ir, invariant),
      pathways: among.map(({ pathway }) => pathway.id.value),
      ...(shortest === undefined ? {} : { example: shortest }),
    }
  })
}

function shortestExample(
  among: readonly Behaviour[],
  invariant: Network['promises'][number]['invariant'],
): Witness | undefined {
  const walks = among.flatMap(({ proofs, toWitness }) => {
    const walk = proofs.example(invariant)
    return walk === undefined ? [] : [toWitness(walk)]
  })
  return walks.reduce<Witness | undefined>(
    (best, walk) => (best === undefined || walk.answers.length < best.answers.length ? walk : best),
    undefined,
  )
}

/** How many communes a proof covers. */
export function provedPlaces(territories: readonly TerritoryRows[]): ProvedPlaces {
  const places = territories.flatMap(({ rows }) => rows.flatMap((row) => row.places))
  return {
    territories: territories.filter(({ territory }) => territory !== '').length,
    communes: places.filter(({ code }) => code !== null).length,
    rows: territories.flatMap(({ rows }) => rows).length,
  }
}
