/** A contact detail on a place that must never be found: not its address, and not what leads to it. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { allServices, type DirectorySubject, type Service, type WrittenFact } from '../directory.ts'
import { messages } from '../messages.ts'

export const addressOnProtectedPlace = defineRule<DirectorySubject>({
  name: 'address-on-protected-place',
  severity: 'error',
  summary: {
    fr: 'Un lieu protégé porte une adresse, ou une autre coordonnée.',
    en: 'A protected place has an address, or another contact detail.',
  },
  why: {
    fr: 'Une adresse, ou un numéro qui y mène, met en danger toutes celles qui y vivent. On entre par la porte.',
    en: 'An address, or a number that leads to it, endangers everyone who lives there. One enters by the door.',
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
          # ^^^^^^^ « abri » est un lieu protégé : aucune coordonnée ne s'y écrit.
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
    for (const service of allServices(directory)) {
      if (!own(kinds, service.kind.value)?.protected) continue
      for (const { span, value } of detailsOf(service)) {
        const message = messages.addressOnProtectedPlace(service.id.value)
        report({ span, message, help: messages.removeAddress, hidden: [value.span] })
      }
    }
  },
})

function detailsOf({ contact, email }: Service): readonly WrittenFact[] {
  return [...Object.values(contact), ...(email === undefined ? [] : [email])]
}
