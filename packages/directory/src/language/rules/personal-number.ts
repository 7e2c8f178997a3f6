/** A mobile number, which is most often somebody's own. */
import { defineRule } from '@jalon/diagnostics'
import { isMobileNumber } from '../../contact/phone-number.ts'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const personalNumber = defineRule<DirectorySubject>({
  name: 'personal-number',
  severity: 'error',
  summary: {
    fr: "Un numéro de téléphone mobile n'est pas dit public.",
    en: 'A mobile number is not said to be public.',
  },
  why: {
    fr: "Un numéro personnel expose celle ou celui qui le porte, et ne répond plus quand cette personne s'en va.",
    en: 'A personal number exposes whoever carries it, and dies when that person leaves.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            phone: { value: "+33600000000", verified: { status: read, source: Une page } }
            #               ^^^^^^^^^^^^^^ Le numéro de « accueil » est celui d'un téléphone mobile.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            phone: { value: "+33600000000", public: true, verified: { status: read, source: Site de la structure } }
      `,
    },
  },
  check({ directory }, report) {
    // A number kept for fiction is nobody's.
    const real = directory.territories.filter(({ fictional }) => !fictional)
    for (const { id, contact } of [...directory.national, ...real.flatMap(({ services }) => services)]) {
      const { phone } = contact
      if (phone === undefined || phone.isPublic || !isMobileNumber(phone.value.value)) continue
      report({
        span: phone.value.span,
        message: messages.personalNumber(id.value),
        help: messages.isItPublic,
      })
    }
  },
})
