/** A discreet name that is not: the paper that was to bear it stays silent, and nobody knows why. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { tellsWhy } from '../../contact/tells-why.ts'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const tellingDiscreetName = defineRule<DirectorySubject>({
  name: 'telling-discreet-name',
  severity: 'warning',
  summary: {
    fr: 'Un nom discret dit pourquoi on appelle.',
    en: 'A discreet name says why somebody calls.',
  },
  why: {
    fr: 'La fiche discrète se tait alors sur cette structure : un papier trouvé la trahirait, et qui rappelle son numéro entendrait ce nom.',
    en: 'The discreet sheet is then silent about this structure: a paper found would betray her, and whoever calls its number back would hear that name.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        accueil:
          name: Permanence du droit
          kind: asso-specialisee
          zones: anyone
          discreet: { name: Accueil du tribunal, sensitive-number: false }
          #                 ^^^^^^^^^^^^^^^^^^^ « Accueil du tribunal » dit pourquoi on appelle.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        accueil:
          name: Permanence du droit
          kind: asso-specialisee
          zones: anyone
          discreet: { name: Point conseil, sensitive-number: false }
        greffe:
          name: Greffe du tribunal
          kind: asso-specialisee
          zones: anyone
          discreet: { name: Accueil du tribunal, sensitive-number: true }
      `,
    },
  },
  check({ directory, kinds }, report) {
    for (const { kind, discreet } of allServices(directory)) {
      const isOnNoPaper = own(kinds, kind.value)?.protected || own(kinds, kind.value)?.betweenProfessionals
      if (discreet === undefined || discreet.sensitiveNumber || isOnNoPaper) continue
      const { value, span } = discreet.name
      if (!tellsWhy(value)) continue
      report({ span, message: messages.tellingDiscreetName(value), help: messages.nameOrdinarily })
    }
  },
})
