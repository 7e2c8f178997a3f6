/** Hours in a notation that we do not read, without a text beside. */
import { defineRule } from '@jalon/diagnostics'
import { hoursInFrench } from '../../contact/hours-in-french.ts'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const unreadableHours = defineRule<DirectorySubject>({
  name: 'unreadable-hours',
  severity: 'error',
  summary: {
    fr: 'Des horaires ne peuvent pas être dits en français.',
    en: 'Opening hours cannot be said in French.',
  },
  why: {
    fr: "Mal traduits, ils enverraient quelqu'un devant une porte close.",
    en: 'Badly translated, they would send someone to a closed door.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          hours: { value: "Lu-Ve 9h-17h" }
          #               ^^^^^^^^^^^^^^ Les horaires de « accueil » ne se lisent pas.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          hours: { value: "Mo-Fr 09:00-17:00; PH off" }
        permanence:
          name: Permanence
          kind: asso-specialisee
          zones: anyone
          hours: { value: "week 1-53/2 Mo 09:00-12:00", text: "Un lundi sur deux, de 9 h à 12 h" }
      `,
    },
  },
  check({ directory }, report) {
    for (const { id, contact } of allServices(directory)) {
      const { hours } = contact
      if (hours === undefined || hours.text !== undefined) continue
      if (hoursInFrench(hours.value.value) !== undefined) continue
      report({
        span: hours.value.span,
        message: messages.unreadableHours(id.value),
        help: messages.writeHours,
      })
    }
  },
})
