/** Who is competent for a kind of need in a commune, and why. Pure: no clock, no nearest guess. */
import { own } from '@jalon/core/runtime'
import { currentFacts } from './current-facts.ts'
import type { Pack, PackService } from './pack.ts'
import { type Place, placeOf, receives } from './receives.ts'
import { type Reason, reasons } from './reason.ts'

/** `none`: those who exist receive other communes. `unknown`: nobody can say. Neither is ever the nearest guess. */
export type Resolution =
  | { readonly result: 'found'; readonly candidates: readonly Candidate[] }
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
 * Who receives people of this commune (`null`: outside the territory) for this kind of need. Candidates come in
 * order: exclusive, then priority, then free competence, then as the directory lists them. Lines and actions are always
 * found; an action has no candidate, since the professional does it.
 */
export function resolve(pack: Pack, commune: string | null, kind: string, today: string): Resolution {
  const resolution = resolveAt(pack, placeOf(pack, commune), kind)
  if (resolution.result !== 'found') return resolution
  const candidates = resolution.candidates.map((candidate) => ({
    ...candidate,
    service: currentFacts(candidate.service, today),
  }))
  return { result: 'found', candidates }
}

/** The kinds that exist in this commune (`null`: outside). What may be shown of them depends on the day; this does not. */
export function availability(pack: Pack, commune: string | null): ReadonlySet<string> {
  return availabilityAt(pack, placeOf(pack, commune))
}

/** The same, for a place that is already found. */
export function availabilityAt(pack: Pack, place: Place | undefined): ReadonlySet<string> {
  return new Set(Object.keys(pack.ir.kinds).filter((kind) => resolveAt(pack, place, kind).result === 'found'))
}

function resolveAt(pack: Pack, place: Place | undefined, kindId: string): Resolution {
  const kind = own(pack.ir.kinds, kindId)
  if (kind === undefined) return { result: 'unknown', reason: reasons.unknownKind(kindId) }
  if (kind.nature === 'action') return { result: 'found', candidates: [] }

  const candidates: Candidate[] = []
  const doubts: Reason[] = []
  const refusals: Reason[] = []
  for (const service of pack.services) {
    if (service.kind !== kindId) continue
    const answer = receives(pack, service, place)
    if (answer.verdict === 'no') refusals.push(answer.reason)
    else if (answer.verdict === 'unknown') doubts.push(answer.reason)
    else if (kind.protected && !hasFrontDoor(pack, service, place)) doubts.push(reasons.noFrontDoor(service))
    else candidates.push({ service, reason: answer.reason, competence: service.competence })
  }

  // A line exists everywhere, even on a day when none of its services is described.
  if (candidates.length > 0 || kind.nature === 'line')
    return { result: 'found', candidates: inOrder(candidates) }
  const [doubt] = doubts
  if (doubt !== undefined) return { result: 'unknown', reason: doubt }
  const refusal = refusals.find((reason) => reason.kind !== 'not-covered') ?? refusals[0]
  if (refusal !== undefined) return { result: 'none', reason: refusal }
  return {
    result: 'unknown',
    reason: place ? reasons.nothingRecorded(kind) : reasons.outside(pack.territory.title),
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
