/** A file of a territory's folder that nothing reads. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { type DirectorySubject, territoryFiles } from '../directory.ts'
import { messages } from '../messages.ts'
import { firstWord } from '../first-word.ts'

export const unknownTerritoryFile = defineRule<DirectorySubject>({
  name: 'unknown-territory-file',
  severity: 'warning',
  summary: {
    fr: "Un fichier d'un territoire n'est lu par personne.",
    en: 'A file of a territory is read by nothing.',
  },
  why: {
    fr: "Ce qui y est écrit n'aurait aucun effet, et l'on croirait le contraire.",
    en: 'What it says would have no effect, and one would believe otherwise.',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/service.yaml': `
          umj-metz: { name: Unité médico-judiciaire de Metz, kind: umj-requisition }
        # ^^^^^^^^^ « service.yaml » ne sera pas lu : aucun fichier de ce nom n'est attendu ici.
      `,
      },
      {
        'territories/essai/horaires.yaml': `
            umj-metz: { hours: "24/7" }
          # ^^^^^^^^^ « horaires.yaml » ne sera pas lu : aucun fichier de ce nom n'est attendu ici.
        `,
      },
    ],
    correct: {
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité médico-judiciaire de Metz, kind: umj-requisition }
      `,
    },
  },
  check({ directory }, report) {
    for (const source of directory.strays) {
      const name = source.file.split('/').at(-1) ?? source.file
      const help = didYouMean(name, territoryFiles) ?? messages.filesOfATerritory
      report({ span: firstWord(source), message: messages.unknownFile(name), help })
    }
  },
})
