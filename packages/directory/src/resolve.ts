/** Who is competent for a kind of need in a commune, and why. Pure: no clock, no nearest guess. */
import { own } from '@jalon/core/runtime'
import { currentFacts } from './current-facts.ts'
import type { DistrictQuestion, Pack, PackService } from './pack.ts'
import { type Place, receives } from './receives.ts'
import type { Reason } from './reason.ts'
import { placeFor, type Where } from './where.ts'

/** `none`: those who exist receive other communes. `unknown`: nobody can say. Neither is ever the nearest guess. */
export type Resolution =
  | {
      readonly result: 'found'
      readonly candidates: readonly Candidate[]
      /** What to ask to know which of the candidates: an institution cuts the commune. */
      readonly ask?: DistrictQuestion & { readonly commune: string }
    }
  | { readonly result: 'none'; readonly reason: Reason }
  | { readonly result: 'unknown'; readonly reason: Reason }

/** A service that receives the commune. */
export interface Candidate {
  /** With the facts that may be shown today, and no other. A protected place is reached by its `access.through`. */
  readonly service: PackService
  readonly reason: string
  readonly competence: PackService['competence']
}

/**
 * Who receives people of there for this kind of need: of the commune that decides for this kind (where she lives, where
 * the facts took place, where the children live, where she is). Candidates come in order: exclusive, then priority, then
 * free competence, then as the directory lists them. Lines and actions are always found; an action has no candidate,
 * since the professional does it.
 */
export function resolve(pack: Pack, where: Where, kind: string, today: string): Resolution {
  return resolveIn(pack, placeFor(pack, where, kind), kind, today)
}

/** The same, for a place that is already found. */
export function resolveIn(pack: Pack, place: Place | undefined, kind: string, today: string): Resolution {
  const resolution = resolveAt(pack, place, kind)
  if (resolution.result !== 'found') return resolution
  const candidates = resolution.candidates.map((candidate) => ({
    ...candidate,
    service: currentFacts(candidate.service, today),
  }))
  return { ...resolution, candidates }
}

/**
 * The kinds that exist there, each by the commune that decides for it. What may be shown of them depends on the day; this
 * does not. Nor does it on a district: the check has refused a district that nobody receives.
 */
export function availability(pack: Pack, where: Where): ReadonlySet<string> {
  const found = Object.keys(pack.ir.kinds).filter((kind) => {
    return resolveAt(pack, wholeCommune(placeFor(pack, where, kind)), kind).result === 'found'
  })
  return new Set(found)
}

function wholeCommune(place: Place | undefined): Place | undefined {
  return place && { commune: place.commune, index: place.index }
}

/** The same when one commune decides for every kind, and is already found. */
export function availabilityAt(pack: Pack, place: Place | undefined): ReadonlySet<string> {
  return new Set(Object.keys(pack.ir.kinds).filter((kind) => resolveAt(pack, place, kind).result === 'found'))
}

function resolveAt(pack: Pack, place: Place | undefined, kindId: string): Resolution {
  const kind = own(pack.ir.kinds, kindId)
  if (kind === undefined) return { result: 'unknown', reason: { kind: 'unknown-kind', about: kindId } }
  if (kind.nature === 'action') return { result: 'found', candidates: [] }

  const candidates: Candidate[] = []
  let byDistrict = false
  const doubts: Reason[] = []
  const refusals: Reason[] = []
  for (const service of pack.services) {
    if (service.kind !== kindId) continue
    const answer = receives(pack, service, place)
    if (answer.verdict === 'no') refusals.push(answer.reason)
    else if (answer.verdict === 'unknown') doubts.push(answer.reason)
    else if (kind.protected && !hasFrontDoor(pack, service, place))
      doubts.push({ kind: 'no-front-door', about: service.name })
    else {
      candidates.push({ service, reason: answer.reason, competence: service.competence })
      byDistrict ||= answer.byDistrict
    }
  }

  // A line exists everywhere, even on a day when none of its services is described.
  if (candidates.length > 0 || kind.nature === 'line') {
    const districts = byDistrict ? place?.commune.districts : undefined
    return {
      result: 'found',
      candidates: inOrder(candidates),
      ...(districts === undefined ? {} : { ask: { commune: place?.commune.code ?? '', ...districts } }),
    }
  }
  const [doubt] = doubts
  if (doubt !== undefined) return { result: 'unknown', reason: doubt }
  const refusal = refusals.find((reason) => reason.kind !== 'not-covered') ?? refusals[0]
  if (refusal !== undefined) return { result: 'none', reason: refusal }
  return {
    result: 'unknown',
    reason: place
      ? { kind: 'nothing-recorded', about: kind.label }
      : { kind: 'outside', about: pack.territory.title },
  }
}

/** Whether the service, or the kind, that leads to a protected place receives people here. A door has no other door. */
function hasFrontDoor(pack: Pack, { access }: PackService, place: Place | undefined): boolean {
  const through = access?.through
  if (through === undefined) return false
  return pack.services.some(
    (door) =>
      (door.id === through || door.kind === through) &&
      own(pack.ir.kinds, door.kind)?.protected === false &&
      receives(pack, door, place).verdict === 'yes',
  )
}

const ranks = { exclusive: 0, priority: 1, free: 2 } as const

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => ranks[a.competence] - ranks[b.competence])
}
