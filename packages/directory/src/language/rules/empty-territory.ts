/** A territory for no commune. */
import { defineRule } from '@jalon/diagnostics'
import { expand } from '../../build/expand.ts'
import type { DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'

export const emptyTerritory = defineRule<DirectorySubject>({
  name: 'empty-territory',
  severity: 'error',
  summary: {
    fr: "Un territoire n'a aucune commune.",
    en: 'A territory has no commune.',
  },
  why: {
    fr: 'Aucune personne ne pourrait dire où elle habite : tout serait « hors du territoire ».',
    en: 'Nobody could say where she lives: everything would be "outside the territory".',
  },
  examples: {
    incorrect: [
      {
        'territories/essai/territory.yaml': `
            title: Essai
          # ^^^^^^ Le territoire « essai » n'a aucune commune.
            publisher: Réseau
            communes: { codes: [] }
        `,
      },
      {
        'territories/essai/territory.yaml': '',
        'territories/essai/zones.yaml': `
            metz:
          # ^^^^^ Le territoire « essai » n'a aucune commune.
              label: commune de Metz
              institution: commune
              communes: { codes: ["57463"] }
              source: { title: Code officiel, read: 2026-11-21 }
        `,
      },
    ],
    correct: {
      'territories/essai/territory.yaml': `
        title: Essai
        publisher: Réseau
        communes: { codes: ["57463"] }
      `,
    },
  },
  check({ directory }, report) {
    for (const { id, span, communes, invented } of directory.territories) {
      // A file that could not be read, or a selection of what does not exist, is told by itself.
      if (communes === undefined || invented.length > 0 || expand(communes).size > 0) continue
      if (communes.departments.length + communes.groups.length > 0 || communes.table !== undefined) continue
      report({ span, message: messages.noCommune(id), help: messages.writeCommunes })
    }
  },
})
