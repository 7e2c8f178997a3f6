/** What of the directory must be confirmed before a day, in the order to do it. */
import { type Ir, own } from '@jalon/core/runtime'
import {
  type Directory,
  hasAssignedNumber,
  type Service,
  type Territory,
  type WrittenFact,
} from '../language/directory.ts'
import { type FactState, factState } from './fact-state.ts'
import { type FactName, factOf, writtenFacts } from './written-facts.ts'

/** One fact that nobody vouches for, or soon nobody will. */
export interface FactToConfirm {
  /** Absent for a national service. */
  readonly territory?: string
  readonly service: Service
  /** What people come to it for, in words. */
  readonly kind: string
  readonly fact: FactName
  readonly written: WrittenFact
  readonly state: FactState
  /** Who vouched for it, else who publishes the territory. Empty for a national service that nobody signed. */
  readonly owner: string
  /** The day on which it was read or confirmed. */
  readonly since?: string
  /** The pathways that refer to this kind of service, and so would show it. */
  readonly readBy: readonly string[]
}

/** The day of the list, and the day before which a confirmation must not end. */
export interface Period {
  readonly today: string
  readonly before: string
}

/**
 * Every written fact that is not confirmed today or whose confirmation ends before a day: the oldest first, those
 * without any day before all others. An invented territory is looked at on its own day and grows no older. A number
 * assigned by law needs nobody, a service that has closed neither, and the address of a protected place is not to be
 * confirmed but removed.
 */
export function factsToConfirm(directory: Directory, ir: Ir, period: Period): readonly FactToConfirm[] {
  const shelves = [
    { services: directory.national, territory: undefined },
    ...directory.territories.map((territory) => ({ services: territory.services, territory })),
  ]
  return shelves
    .flatMap(({ services, territory }) =>
      services.flatMap((service) => ofService(service, { territory, ir, period })),
    )
    .sort((a, b) => compare(a.since ?? '', b.since ?? ''))
}

interface Around {
  readonly territory: Territory | undefined
  readonly ir: Ir
  readonly period: Period
}

function ofService(service: Service, { territory, ir, period }: Around): readonly FactToConfirm[] {
  if (service.status.is === 'closed') return []
  const kind = own(ir.kinds, service.kind.value)
  const today = territory?.asOf ?? period.today
  const assigned = hasAssignedNumber(service)
  const context = { today, fictional: territory?.fictional ?? false, assigned }
  return writtenFacts.flatMap((fact): readonly FactToConfirm[] => {
    const written = factOf(service, fact)
    if (written === undefined || (fact === 'address' && kind?.protected === true)) return []
    const state = factState(fact, written, context)
    if (state.kind === 'confirmed' && (state.until === undefined || state.until >= period.before)) return []
    const { by, on } = written.verified
    return [
      {
        ...(territory === undefined ? {} : { territory: territory.id }),
        service,
        kind: kind?.label ?? service.kind.value,
        fact,
        written,
        state,
        owner: by ?? territory?.publisher ?? '',
        ...(on === undefined ? {} : { since: on.value }),
        readBy: pathwaysTo(service.kind.value, ir),
      },
    ]
  })
}

/** The pathways that refer to a kind. */
function pathwaysTo(kind: string, { pathways }: Ir): readonly string[] {
  return Object.values(pathways).flatMap(({ id, states }) => {
    const refers = Object.values(states).some(
      (state) => state.kind === 'refer' && state.referral.to.includes(kind),
    )
    return refers ? [id] : []
  })
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
