/** A number that nobody can trace. */
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const phoneWithoutSource = defineRule<DirectorySubject>({
  name: 'phone-without-source',
  severity: 'error',
  summary: {
    fr: "Un numéro de téléphone ne dit pas d'où il vient.",
    en: 'A phone number does not say where it comes from.',
  },
  why: {
    fr: "Un numéro faux fait perdre l'appel que la personne avait trouvé la force de passer.",
    en: 'A wrong number loses the call that she had found the strength to make.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            phone: { value: "+33387000000", verified: { status: read } }
            #               ^^^^^^^^^^^^^^ Le numéro de « accueil » ne dit pas d'où il vient.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            phone: { value: "+33387000000", verified: { status: read, on: 2026-10-02, source: Site de la structure } }
      `,
    },
  },
  check({ directory }, report) {
    // In a fictional territory nothing comes from anywhere.
    const real = directory.territories.filter(({ fictional }) => !fictional)
    for (const { id, contact } of [...directory.national, ...real.flatMap(({ services }) => services)]) {
      if (contact.phone === undefined || contact.phone.verified.source !== undefined) continue
      const message = messages.phoneWithoutSource(id.value)
      report({ span: contact.phone.value.span, message, help: messages.addPhoneSource })
    }
  },
})
