/** A number kept for fiction among real ones, or a real one among inventions. */
import { defineRule } from '@jalon/diagnostics'
import { isFictionalNumber } from '../../contact/phone-number.ts'
import type { DirectorySubject, Service } from '../directory.ts'
import { messages } from '../messages.ts'

export const fictionalNumber = defineRule<DirectorySubject>({
  name: 'fictional-number',
  severity: 'error',
  summary: {
    fr: 'Un numéro de fiction dans un vrai territoire, ou un vrai numéro dans un territoire fictif.',
    en: 'A fictional number in a real territory, or a real number in a fictional one.',
  },
  why: {
    fr: "Un numéro de fiction ne sonne nulle part ; un vrai, dans une démonstration, dérange quelqu'un que personne n'a prévenu.",
    en: 'A fictional number rings nowhere; a real one, in a demonstration, disturbs someone whom nobody warned.',
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
              phone: { value: "+33199000101", verified: { status: read, source: Une page } }
              #               ^^^^^^^^^^^^^^ Le numéro de « accueil » est de ceux réservés à la fiction.
        `,
      },
      {
        'territories/essai/territory.yaml': `
          title: Territoire inventé
          publisher: Réseau
          fictional: true
          communes: { list: { "99E01": { name: Valbrume } } }
        `,
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            contact:
              phone: { value: "+33387000000", verified: { status: read, source: Une page } }
              #               ^^^^^^^^^^^^^^ Le numéro de « accueil » pourrait être celui de quelqu'un, et ce territoire est fictif.
        `,
        'territories/essai/zones.yaml': '',
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            phone: { value: "+33387000000", verified: { status: read, source: Une page } }
      `,
    },
  },
  check({ directory }, report) {
    const look = (isFictional: boolean, services: readonly Service[]) => {
      for (const { id, contact } of services) {
        const number = contact.phone?.value
        if (number === undefined || isFictionalNumber(number.value) === isFictional) continue
        if (isFictional) {
          report({
            span: number.span,
            message: messages.realNumber(id.value),
            help: messages.takeFictionalNumber,
          })
        } else {
          report({
            span: number.span,
            message: messages.fictionalNumber(id.value),
            help: messages.takeRealNumber,
          })
        }
      }
    }
    look(false, directory.national)
    for (const { fictional, services } of directory.territories) look(fictional, services)
  },
})
