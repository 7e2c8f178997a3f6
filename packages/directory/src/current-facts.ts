/** What may be shown of a service today. */
import type { Confirmed, PackService } from './pack.ts'

/** The facts of a contact, each with its own verification. */
export const contactFacts = ['phone', 'address', 'site', 'hours'] as const
export type ContactFact = (typeof contactFacts)[number]

/**
 * The service without the facts whose day has passed. When one is dropped, the card says that the contact is to be
 * confirmed, exactly as if it had never been.
 */
export function currentFacts(service: PackService, today: string): PackService {
  const expired = contactFacts.filter((fact) => hasExpired(service[fact], today))
  if (expired.length === 0) return service
  const current: Partial<Record<string, unknown>> & PackService = { ...service, toConfirm: true }
  for (const fact of expired) delete current[fact]
  return current
}

/** Whether the fact may no longer be shown. ISO days compare as text; any other text counts as a day too late. */
function hasExpired(fact: Confirmed | undefined, today: string): boolean {
  if (fact?.expires === undefined) return false
  return !isoDay.test(today) || fact.expires <= today
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/
