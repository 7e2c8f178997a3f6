/** How a fact of a contact is called when speaking to someone. */
import type { L10n } from '@jalon/diagnostics'
import type { ContactFact } from '../current-facts.ts'

export const factNames: Readonly<Record<ContactFact, L10n>> = {
  phone: { fr: 'téléphone', en: 'phone' },
  address: { fr: 'adresse', en: 'address' },
  site: { fr: 'site', en: 'site' },
  hours: { fr: 'horaires', en: 'hours' },
}
