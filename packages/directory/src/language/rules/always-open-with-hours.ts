/** A kind said to be reached day and night, and a service of it that closes. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { closesSometimes } from '../../contact/closes-sometimes.ts'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

/** Of confirmed hours only: those that were read somewhere are not shown, and prove nothing. */
export const alwaysOpenWithHours = defineRule<DirectorySubject>({
  name: 'always-open-with-hours',
  severity: 'warning',
  summary: {
    fr: 'Un service ferme à certaines heures, et son type est dit joignable jour et nuit.',
    en: 'A service closes at some hours, and its kind is said to be reached day and night.',
  },
  why: {
    fr: 'Un parcours peut y envoyer « maintenant », en pleine nuit, devant une porte close.',
    en: 'A pathway may send there "now", in the middle of the night, to a closed door.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        clinique:
          name: Clinique
          kind: urgences
          zones: anyone
          hours: { value: "Mo-Su 08:00-20:00", verified: { status: confirmed, on: 2026-10-02, by: reseau, source: Appel à la structure } }
          #               ^^^^^^^^^^^^^^^^^^^ « clinique » ferme à certaines heures, et son type, « urgences », est dit joignable jour et nuit.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        hopital:
          name: Hôpital
          kind: urgences
          zones: anyone
          hours: { value: "24/7", verified: { status: confirmed, on: 2026-10-02, by: reseau, source: Appel à la structure } }
        jour-et-nuit:
          name: Clinique
          kind: urgences
          zones: anyone
          hours: { value: "Mo-Su 08:00-20:00,20:00-08:00", verified: { status: confirmed, on: 2026-10-02, by: reseau, source: Appel à la structure } }
        lue:
          name: Autre clinique
          kind: urgences
          zones: anyone
          hours: { value: "Mo-Fr 08:00-20:00", verified: { status: read, source: Une page } }
        en-toutes-lettres:
          name: Troisième clinique
          kind: urgences
          zones: anyone
          hours: { value: selon les gardes, text: Selon les gardes, verified: { status: confirmed, on: 2026-10-02, by: reseau, source: Appel à la structure } }
        association:
          name: Association
          kind: asso-specialisee
          zones: anyone
          hours: { value: "Mo-Fr 09:00-17:00", verified: { status: confirmed, on: 2026-10-02, by: reseau, source: Appel à la structure } }
      `,
    },
  },
  check({ directory, kinds }, report) {
    for (const { id, kind, contact, status } of allServices(directory)) {
      const { hours } = contact
      const { alwaysOpen = false, nature } = own(kinds, kind.value) ?? {}
      if (!alwaysOpen || nature === 'action' || status.is === 'closed') continue
      if (hours?.verified.status !== 'confirmed' || !closesSometimes(hours.value.value)) continue
      report({
        span: hours.value.span,
        message: messages.closesSometimes(id.value, kind.value),
        help: messages.hoursOrKind,
      })
    }
  },
})
