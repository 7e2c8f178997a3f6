/** A service of a zone that the territory does not describe. */
import { defineRule } from '@jalon/diagnostics'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'
import { nearWord } from '../near-word.ts'

export const unknownZone = defineRule<DirectorySubject>({
  name: 'unknown-zone',
  severity: 'error',
  summary: {
    fr: "Un service nomme une zone qui n'est pas dans zones.yaml.",
    en: 'A service names a zone that zones.yaml does not describe.',
  },
  why: {
    fr: 'On ne saurait pas pour quelles communes ce service est compétent : il ne serait proposé à personne.',
    en: 'Nobody would know which communes this service receives: it would never be offered.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/services.yaml': `
        umj-metz:
          name: Unité médico-judiciaire de Metz
          kind: umj-requisition
          zones: [ressort-mezt]
          #       ^^^^^^^^^^^^ « umj-metz » couvre la zone « ressort-mezt », qui n'existe pas.
      `,
      },
      {
        'territories/essai/services.yaml': `
          accueil:
            name: Accueil
            kind: asso-specialisee
            zones: [bassin-de-vie]
            #       ^^^^^^^^^^^^^ « accueil » couvre la zone « bassin-de-vie », qui n'existe pas.
        `,
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        umj-metz:
          name: Unité médico-judiciaire de Metz
          kind: umj-requisition
          zones: [ressort-metz]
      `,
    },
  },
  check({ directory }, report) {
    for (const { services, zones } of directory.territories) {
      for (const { id, reach } of services) {
        if (zones === undefined || reach.kind !== 'zones') continue
        for (const { value, span } of reach.zones) {
          if (zones.has(value)) continue
          report({
            span,
            message: messages.unknownZone(id.value, value),
            ...nearWord({ value, span }, zones.keys()),
          })
        }
      }
    }
  },
})
