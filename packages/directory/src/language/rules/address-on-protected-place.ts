/** An address on a place whose address must never be known. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const addressOnProtectedPlace = defineRule<DirectorySubject>({
  name: 'address-on-protected-place',
  severity: 'error',
  summary: {
    fr: 'Un lieu protégé porte une adresse.',
    en: 'A protected place has an address.',
  },
  why: {
    fr: 'Cette adresse, lue par la mauvaise personne, met en danger toutes celles qui y vivent.',
    en: 'Read by the wrong person, this address endangers everyone who lives there.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        abri:
          name: Hébergement
          kind: hebergement-specialise
          zones: anyone
          access: { modes: [phone], through: accueil }
          contact:
            address: { value: 1 rue de la Fontaine }
          # ^^^^^^^ « abri » est un lieu protégé : son adresse ne s'écrit nulle part.
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        abri:
          name: Hébergement
          kind: hebergement-specialise
          zones: anyone
          access: { modes: [phone], through: accueil }
        accueil:
          name: Accueil
          kind: asso-specialisee
          zones: anyone
          contact:
            address: { value: 1 rue de la Fontaine, verified: { status: read, source: Site de la structure } }
      `,
    },
  },
  check({ directory, kinds }, report) {
    for (const { id, kind, contact } of allServices(directory)) {
      if (!own(kinds, kind.value)?.protected || contact.address === undefined) continue
      const message = messages.addressOnProtectedPlace(id.value)
      report({ span: contact.address.span, message, help: messages.removeAddress })
    }
  },
})
