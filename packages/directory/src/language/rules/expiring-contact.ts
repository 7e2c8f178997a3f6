/** A confirmation that ends soon. */
import { defineRule } from '@jalon/diagnostics'
import { daysAfter } from '../../contact/moment.ts'
import { confirmationsOf } from '../confirmations.ts'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

/** A hint in a fictional territory: there is nobody to call. */
export const expiringContact = defineRule<DirectorySubject>({
  name: 'expiring-contact',
  severity: 'warning',
  summary: {
    fr: 'La confirmation de coordonnées expire dans les trente jours.',
    en: 'The confirmation of a contact expires within thirty days.',
  },
  why: {
    fr: "Ce jour-là, la fiche dira « à confirmer » : il reste le temps d'un appel.",
    en: 'On that day the card will say "to be confirmed": there is time for a call.',
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
              phone: { value: "+33387000000", verified: { status: confirmed, on: 2026-06-02, by: reseau, source: Appel à la structure, expires: P6M } }
              #                                                                  ^^^^^^^^^^ À partir du 2 décembre 2026, dans 10 jours, l'annuaire n'affichera plus le numéro, le site ni les horaires de « accueil ».
              site: { value: "https://accueil.example", verified: { status: confirmed, on: 2026-06-02, by: reseau, source: Appel à la structure, expires: P6M } }
            hours: { value: "Mo-Fr 09:00-17:00", verified: { status: confirmed, on: 2026-06-02, by: reseau, source: Appel à la structure, expires: P6M } }
        `,
      },
      {
        'network/national.yaml': `
          urgence-115: { name: "115", kind: siao-115 }
          victimes:
            name: 116 006
            kind: ligne-116006
            site: { value: "https://victimes.example", verified: { status: confirmed, on: 2026-10-02, by: reseau, source: Appel à la ligne, expires: 2026-11-23 } }
            #                                                                             ^^^^^^^^^^ À partir du 23 novembre 2026, demain, l'annuaire n'affichera plus le site de « victimes ».
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
            phone: { value: "+33387000000", verified: { status: confirmed, on: 2026-10-02, by: reseau, source: Appel à la structure, expires: P6M } }
      `,
    },
  },
  check({ directory, today }, report) {
    if (today === undefined) return
    for (const { service, facts, expires, today: day, fictional } of confirmationsOf(directory, today)) {
      const on = facts[0] && service.contact[facts[0]]?.verified.on
      const days = daysFrom(day, expires)
      if (on === undefined || days === undefined) continue
      report({
        span: on.span,
        message: messages.expiringContact(service.id.value, facts, expires, days),
        severity: fictional ? 'hint' : undefined,
        help: messages.confirmAgain,
      })
    }
  },
})

/** Time enough to reach a structure that answers two mornings a week. */
const notice = 30

/** How many days from a day to one of the thirty that follow. */
function daysFrom(day: string, later: string): number | undefined {
  for (let days = 1; days <= notice; days++) if (daysAfter(day, days) === later) return days
  return undefined
}
