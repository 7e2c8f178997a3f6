/** A number that no telephone can dial. */
import { defineRule } from '@jalon/diagnostics'
import { isDiallable } from '../../contact/phone-number.ts'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const unreadablePhone = defineRule<DirectorySubject>({
  name: 'unreadable-phone',
  severity: 'error',
  summary: {
    fr: 'Un numéro ne peut pas être composé.',
    en: 'A number cannot be dialled.',
  },
  why: {
    fr: "L'appel échouerait au moment où elle l'a demandé.",
    en: 'The call would fail at the moment she asked for it.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            phone: { value: "03 87 00 00", verified: { status: read, source: Une page } }
            #               ^^^^^^^^^^^^^ Le numéro de « accueil », « 03 87 00 00 », ne peut pas être composé.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            phone: { value: "03 87 00 00 00", verified: { status: read, source: Une page } }
      `,
    },
  },
  check({ directory }, report) {
    for (const { id, contact } of allServices(directory)) {
      const number = contact.phone?.value
      if (number === undefined || isDiallable(number.value)) continue
      report({
        span: number.span,
        message: messages.notDiallable(id.value, number.value),
        help: messages.writeNumber,
      })
    }
  },
})
