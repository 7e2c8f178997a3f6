/** A fact said to be confirmed, that does not say when or by whom. */
import { defineRule, type L10n } from '@jalon/diagnostics'
import { expiryOf, isDay } from '../../contact/expiry.ts'
import { contactFacts } from '../../current-facts.ts'
import { allServices, type DirectorySubject, hasAssignedNumber, type Verification } from '../directory.ts'
import { messages } from '../messages.ts'

export const unfinishedConfirmation = defineRule<DirectorySubject>({
  name: 'unfinished-confirmation',
  severity: 'error',
  summary: {
    fr: "Une coordonnée confirmée ne dit pas quand, par qui, ou jusqu'à quand.",
    en: 'A confirmed contact does not say when, by whom, or until when.',
  },
  why: {
    fr: 'Une confirmation sans date serait crue pour toujours ; elle ne sera donc pas montrée.',
    en: 'A confirmation without a date is believed for ever; so it will not be shown.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              address: { value: 1 rue de la Fontaine, verified: { status: confirmed, by: reseau } }
              #                                       ^^^^^^^^ La confirmation de « accueil » ne dit pas de quel jour elle date.
        `,
      },
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              address: { value: 1 rue de la Fontaine, verified: { status: confirmed, on: 2026-10-02, by: reseau, expires: 6 mois } }
              #                                       ^^^^^^^^ La confirmation de « accueil » ne dit pas lisiblement jusqu'à quand elle vaut.
        `,
      },
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              address: { value: 1 rue de la Fontaine, verified: { status: confirmed, on: 2026-10-02, expires: P6M } }
              #                                       ^^^^^^^^ La confirmation de « accueil » ne dit pas par qui elle est faite.
        `,
      },
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              address: { value: 1 rue de la Fontaine, verified: { status: confirmed, on: 2027-01-10, by: reseau } }
              #                                       ^^^^^^^^ La confirmation de « accueil » ne dit pas de quel jour déjà passé elle date.
        `,
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            address: { value: 1 rue de la Fontaine, verified: { status: confirmed, on: 2026-10-02, by: reseau, expires: P6M } }
      `,
    },
  },
  check({ directory, today }, report) {
    for (const service of allServices(directory)) {
      // The numbering plan confirms these, and it has no day.
      if (hasAssignedNumber(service)) continue
      for (const fact of contactFacts) {
        const verified = service.contact[fact]?.verified
        const lack = verified?.status === 'confirmed' ? lackOf(verified, today) : undefined
        if (verified === undefined || lack === undefined) continue
        const message = messages.unfinishedConfirmation(service.id.value, lack)
        report({ span: verified.span, message, help: messages.exampleOfConfirmation })
      }
    }
  },
})

function lackOf({ on, by, source, expires }: Verification, today: string | undefined): L10n | undefined {
  if (by === undefined && source === undefined) return messages.lacks.author
  if (on === undefined || !isDay(on.value)) return messages.lacks.day
  if (today !== undefined && on.value > today) return messages.lacks.pastDay
  return expiryOf(on.value, expires?.value) === undefined ? messages.lacks.end : undefined
}
