/** An address on a place whose address must never be known. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { allServices, type DirectorySubject } from '../directory.ts'

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
      report({
        span: contact.address.span,
        message: {
          fr: `« ${id.value} » est un lieu protégé : son adresse ne s'écrit nulle part.`,
          en: `"${id.value}" is a protected place: its address is written nowhere.`,
        },
        help: {
          fr: "Retirez-la, et de l'historique du dépôt si elle y a été envoyée. On y entre par la porte nommée dans « through ».",
          en: 'Remove it, and from the history of the repository if it was pushed. One enters by the door named in "through".',
        },
      })
    }
  },
})
