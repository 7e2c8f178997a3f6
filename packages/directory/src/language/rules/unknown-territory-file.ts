/** A file of a territory's folder that nothing reads. */
import { defineRule, didYouMean, type Source, type Span } from '@jalon/diagnostics'
import { type DirectorySubject, territoryFiles } from '../directory.ts'

export const unknownTerritoryFile = defineRule<DirectorySubject>({
  name: 'unknown-territory-file',
  severity: 'warning',
  summary: {
    fr: "Un fichier d'un territoire n'est lu par personne.",
    en: 'A file of a territory is read by nothing.',
  },
  why: {
    fr: "Ce qui y est écrit n'aurait aucun effet, et son auteur croirait le contraire.",
    en: 'What it says would have no effect, and its author would believe otherwise.',
  },
  examples: {
    incorrect: {
      'territories/essai/service.yaml': `
          umj-metz: { name: Unité médico-judiciaire de Metz, kind: umj-requisition }
        # ^^^^^^^^^ « service.yaml » n'est lu par personne.
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        umj-metz: { name: Unité médico-judiciaire de Metz, kind: umj-requisition }
      `,
    },
  },
  check({ directory }, report) {
    for (const source of directory.strays) {
      const name = source.file.split('/').at(-1) ?? source.file
      report({
        span: firstWord(source),
        message: { fr: `« ${name} » n'est lu par personne.`, en: `"${name}" is read by nothing.` },
        help: didYouMean(name, territoryFiles) ?? {
          fr: `Un territoire tient en ${territoryFiles.join(', ')} et les tableaux CSV que ses zones nomment.`,
          en: `A territory is made of ${territoryFiles.join(', ')} and the CSV tables that its zones name.`,
        },
      })
    }
  },
})

/** Where to speak of a whole file: its first word. */
function firstWord(source: Source): Span {
  const { index = 0, 0: word = '' } = /\S+/.exec(source.text) ?? {}
  return { source, start: index, end: index + word.length }
}
