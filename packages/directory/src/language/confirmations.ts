/** The confirmed facts of services, each with the day on which it stops being shown. */
import { statusOn } from '../build/pack-service.ts'
import { expiryOf } from '../contact/expiry.ts'
import { type ContactFact, contactFacts } from '../current-facts.ts'
import { type Directory, hasAssignedNumber, type Service } from './directory.ts'

/** Facts of one service that were confirmed until the same day: one call confirms them again. */
export interface Confirmation {
  readonly service: Service
  readonly facts: readonly ContactFact[]
  /** The first day on which they are no longer shown. */
  readonly expires: string
  /** The day that they are read on. */
  readonly today: string
  readonly fictional: boolean
}

/** What is confirmed, in the order of the directory. A service that is not open shows nothing, and none of it is here. */
export function confirmationsOf(directory: Directory, day: string): readonly Confirmation[] {
  return servicesByDay(directory, day).flatMap(({ services, today, fictional }) =>
    services
      .filter(({ status }) => statusOn(status, today) === 'open')
      .flatMap((service) =>
        [...factsByExpiry(service)].map(([expires, facts]) => ({
          service,
          facts,
          expires,
          today,
          fictional,
        })),
      ),
  )
}

/** Services with the day that they are read on: a fictional territory has its own. */
function servicesByDay({ national, territories }: Directory, today: string) {
  return [
    { services: national, today, fictional: false },
    ...territories.map(({ services, fictional, asOf }) => ({ services, today: asOf ?? today, fictional })),
  ]
}

function factsByExpiry(service: Service): ReadonlyMap<string, readonly ContactFact[]> {
  const facts = new Map<string, ContactFact[]>()
  for (const fact of contactFacts) {
    const expires = expiryOfFact(service, fact)
    if (expires === undefined) continue
    facts.set(expires, [...(facts.get(expires) ?? []), fact])
  }
  return facts
}

/** A number that the law assigns never expires; a confirmation that cannot be read is told by `unfinished-confirmation`. */
function expiryOfFact(service: Service, fact: ContactFact): string | undefined {
  const verified = service.contact[fact]?.verified
  if (verified?.status !== 'confirmed' || verified.on === undefined) return undefined
  if (fact === 'phone' && hasAssignedNumber(service)) return undefined
  return expiryOf(verified.on.value, verified.expires?.value)
}
