/** A fact said to be confirmed, that does not say when or by whom. */
import { defineRule, type L10n } from '@jalon/diagnostics'
import { expiryOf, isDay } from '../../contact/expiry.ts'
import { contactFacts } from '../../current-facts.ts'
import { allServices, type DirectorySubject, hasAssignedNumber, type Verification } from '../directory.ts'

export const unfinishedConfirmation = defineRule<DirectorySubject>({
  name: 'unfinished-confirmation',
  severity: 'error',
  summary: {
    fr: 'Une coordonnée confirmée ne dit pas quand, par qui, ou jusque quand.',
    en: 'A confirmed contact does not say when, by whom, or until when.',
  },
  why: {
    fr: "Une confirmation sans date ne finit jamais d'être crue ; elle ne sera donc pas montrée.",
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
              #                                       ^^^^^^^^ La confirmation de « accueil » ne dit pas de quel jour elle est.
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
              #                                       ^^^^^^^^ La confirmation de « accueil » ne dit pas lisiblement jusque quand elle vaut.
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
  check({ directory }, report) {
    for (const service of allServices(directory)) {
      // The numbering plan confirms these, and it has no day.
      if (hasAssignedNumber(service)) continue
      const { id, contact } = service
      for (const fact of contactFacts) {
        const verified = contact[fact]?.verified
        const lack = verified?.status === 'confirmed' ? lackOf(verified) : undefined
        if (verified === undefined || lack === undefined) continue
        report({
          span: verified.span,
          message: {
            fr: `La confirmation de « ${id.value} » ne dit pas ${lack.fr}.`,
            en: `The confirmation of "${id.value}" does not say ${lack.en}.`,
          },
          help: {
            fr: 'Par exemple « { status: confirmed, on: 2026-10-02, by: nom-du-réseau, source: appel à la structure, expires: P6M } ».',
            en: 'For instance "{ status: confirmed, on: 2026-10-02, by: network-name, source: call to the structure, expires: P6M }".',
          },
        })
      }
    }
  },
})

function lackOf({ on, by, source, expires }: Verification): L10n | undefined {
  if (by === undefined && source === undefined) return { fr: 'par qui elle est faite', en: 'who made it' }
  if (on === undefined || !isDay(on.value)) return { fr: 'de quel jour elle est', en: 'of which day it is' }
  if (expiryOf(on.value, expires?.value) === undefined) {
    return { fr: 'lisiblement jusque quand elle vaut', en: 'legibly until when it holds' }
  }
  return undefined
}
