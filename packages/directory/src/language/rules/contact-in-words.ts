/** A contact detail among words: a name, a role, a question… Nothing proves it, and it leaves with them. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { tellsContact, tellsPlace } from '../../contact/tells-contact.ts'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const contactInWords = defineRule<DirectorySubject>({
  name: 'contact-in-words',
  severity: 'error',
  summary: {
    fr: 'Un numéro, une adresse ou un site est écrit dans un texte, hors de « contact ».',
    en: 'A number, an address or a site is written in a text, out of "contact".',
  },
  why: {
    fr: "Un texte est montré tel quel : ce contact partirait sans que personne ne l'ait confirmé.",
    en: 'A text is shown as it is: this contact would leave without anyone having confirmed it.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: anyone
            role: Écoute au 01 99 00 01 01, sans rendez-vous.
            #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « role » contient une coordonnée.
        `,
      },
      {
        'territories/essai/services.yaml': `
          abri:
            name: Maison de la ruelle des Tilleuls
            #     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « name » dit où se trouve un lieu protégé.
            kind: hebergement-specialise
            zones: anyone
            access: { modes: [phone], through: siao-115 }
        `,
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Accueil de la rue des Tilleuls
          kind: asso-specialisee
          zones: anyone
          role: Écoute sans rendez-vous ; le 3919 et le 115 répondent en attendant.
          contact: { phone: { value: "03 87 00 00 00", verified: { status: read, source: Une page } } }
        abri:
          name: Hébergement
          kind: hebergement-specialise
          zones: anyone
          access: { modes: [phone], through: siao-115 }
      `,
    },
  },
  check({ directory, kinds }, report) {
    const others = directory.territories.flatMap(({ words }) => words)
    for (const { key, text } of others) {
      if (tellsContact(text.value))
        report({ span: text.span, message: messages.contactInWords(key), help: messages.moveToContact })
    }
    for (const { kind, words } of allServices(directory)) {
      const isProtected = own(kinds, kind.value)?.protected === true
      for (const { key, text } of words) {
        if (isProtected && tellsPlace(text.value)) {
          const message = messages.placeInWords(key)
          report({ span: text.span, message, help: messages.nameNeutrally, hidden: [text.span] })
        } else if (tellsContact(text.value)) {
          report({ span: text.span, message: messages.contactInWords(key), help: messages.moveToContact })
        }
      }
    }
  },
})
