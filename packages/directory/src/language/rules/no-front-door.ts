/** A protected place that nothing leads to. */
import { own } from '@jalon/core/runtime'
import { defineRule } from '@jalon/diagnostics'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const noFrontDoor = defineRule<DirectorySubject>({
  name: 'no-front-door',
  severity: 'error',
  summary: {
    fr: 'Un lieu protégé ne dit pas par quelle porte on y entre.',
    en: 'A protected place does not say by which door one enters.',
  },
  why: {
    fr: 'Sans service qui puisse mettre en relation, ce lieu ne serait proposé à personne.',
    en: 'Without a service that can put through, this place is never offered to anyone.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
          abri:
        # ^^^^ « abri » est un lieu protégé, et rien n'y mène.
            name: Hébergement
            kind: hebergement-specialise
            zones: anyone
      `,
      },
      {
        'territories/essai/services.yaml': `
          abri:
            name: Hébergement
            kind: hebergement-specialise
            zones: anyone
            access: { modes: [phone], through: maison }
            #                                  ^^^^^^ La porte de « abri », « maison », est elle-même un lieu protégé.
          maison:
            name: Maison
            kind: hebergement-specialise
            zones: anyone
            access: { modes: [phone], through: siao-115 }
        `,
      },
    ],
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
      `,
    },
  },
  check({ directory, kinds }, report) {
    const isProtected = (kind: string) => own(kinds, kind)?.protected === true
    const services = allServices(directory)
    for (const { id, kind, access } of services) {
      if (!isProtected(kind.value)) continue
      const through = access?.through
      if (through === undefined) {
        report({ span: id.span, message: messages.noFrontDoor(id.value), help: messages.nameFrontDoor })
        continue
      }
      const doors = services.filter((door) => door.id.value === through.value).map((door) => door.kind.value)
      if (![through.value, ...doors].some(isProtected)) continue
      report({
        span: through.span,
        message: messages.protectedFrontDoor(id.value, through.value),
        help: messages.nameFrontDoor,
      })
    }
  },
})
