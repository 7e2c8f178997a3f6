/** A confirmation whose day has passed. */
import { defineRule } from '@jalon/diagnostics'
import { confirmationsOf } from '../confirmations.ts'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

/** A hint in a fictional territory: it shows what an expired contact looks like, and there is nobody to call. */
export const expiredContact = defineRule<DirectorySubject>({
  name: 'expired-contact',
  severity: 'warning',
  summary: {
    fr: 'La confirmation de coordonnées a expiré.',
    en: 'The confirmation of a contact has expired.',
  },
  why: {
    fr: 'Un numéro change sans que personne ne prévienne : sans nouvelle confirmation, la fiche dit « à confirmer ».',
    en: 'A number changes and nobody tells: without a new confirmation, the card says "to be confirmed".',
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
              phone: { value: "+33387000000", verified: { status: confirmed, on: 2026-05-22, by: reseau, source: Appel à la structure, expires: P6M } }
              #                                                                  ^^^^^^^^^^ Depuis le 22 novembre 2026, l'annuaire n'affiche plus le numéro ni l'adresse de « accueil ».
              address: { value: 1 rue de la Fontaine, verified: { status: confirmed, on: 2026-05-22, by: reseau, source: Appel à la structure, expires: P6M } }
        `,
      },
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            hours: { value: "Mo-Fr 09:00-17:00", verified: { status: confirmed, on: 2024-10-01, by: reseau, source: Appel à la structure, expires: P1Y } }
            #                                                                       ^^^^^^^^^^ Depuis le 1er octobre 2025, l'annuaire n'affiche plus les horaires de « accueil ».
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
            address: { value: 1 rue de la Fontaine, verified: { status: read, on: 2019-08-14, source: Une page } }
        permanence:
          name: Permanence
          kind: asso-specialisee
          zones: anyone
          status: { is: closed, since: 2026-01-01 }
          contact:
            phone: { value: "+33387000001", verified: { status: confirmed, on: 2025-01-15, by: reseau, source: Appel à la structure, expires: P6M } }
      `,
      'network/national.yaml': `
        urgence-115:
          name: "115"
          kind: siao-115
          contact: { phone: { value: "115", verified: { status: confirmed, on: 2020-01-01, by: plan-de-numerotation, source: Numéro attribué } } }
        victimes: { name: 116 006, kind: ligne-116006 }
      `,
    },
  },
  check({ directory, today }, report) {
    if (today === undefined) return
    for (const { service, facts, expires, today: day, fictional } of confirmationsOf(directory, today)) {
      const on = facts[0] && service.contact[facts[0]]?.verified.on
      if (on === undefined || expires > day) continue
      report({
        span: on.span,
        message: messages.expiredContact(service.id.value, facts, expires),
        severity: fictional ? 'hint' : undefined,
        help: messages.confirmAgain,
      })
    }
  },
})
