/** The facts of a contact that a file may hold, and how they are called when speaking to someone. */
import type { L10n } from '@jalon/diagnostics'
import { contactFacts } from '../current-facts.ts'
import type { Service, WrittenFact } from '../language/directory.ts'

/** Those that a screen may show, and the e-mail address, which none does. */
export const writtenFacts = [...contactFacts, 'email'] as const
export type FactName = (typeof writtenFacts)[number]

export const factNames: Readonly<Record<FactName, L10n>> = {
  phone: { fr: 'téléphone', en: 'phone' },
  address: { fr: 'adresse', en: 'address' },
  site: { fr: 'site', en: 'site' },
  hours: { fr: 'horaires', en: 'hours' },
  email: { fr: 'courriel', en: 'e-mail' },
}

/** A fact of a service, as it is written. */
export function factOf({ contact, email }: Service, fact: FactName): WrittenFact | undefined {
  return fact === 'email' ? email : contact[fact]
}
