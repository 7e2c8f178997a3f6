/** A service of a kind that the vocabulary does not have. */
import { defineRule } from '@jalon/diagnostics'
import { allServices, type DirectorySubject } from '../directory.ts'
import { messages } from '../messages.ts'
import { nearWord } from '../near-word.ts'

export const unknownServiceKind = defineRule<DirectorySubject>({
  name: 'unknown-service-kind',
  severity: 'error',
  summary: {
    fr: "Un service est d'un type qui n'est pas dans kinds.yaml.",
    en: 'A service is of a kind that kinds.yaml does not have.',
  },
  why: {
    fr: 'Aucun parcours ne peut y mener : ce service ne serait jamais proposé.',
    en: 'No pathway can lead there: this service would never be offered.',
  },
  examples: {
    incorrect: {
      'territories/essai/services.yaml': `
        umj-metz:
          name: Unité médico-judiciaire de Metz
          kind: umj-requisitoin
          #     ^^^^^^^^^^^^^^^ « umj-metz » est du type « umj-requisitoin », qui n'existe pas.
          zones: [ressort-metz]
      `,
    },
    correct: {
      'territories/essai/services.yaml': `
        umj-metz:
          name: Unité médico-judiciaire de Metz
          kind: umj-requisition
          zones: [ressort-metz]
      `,
    },
  },
  check({ directory, kinds }, report) {
    // Without any kind, it is their file that is wrong.
    const known = Object.keys(kinds)
    if (known.length === 0) return
    for (const { id, kind } of allServices(directory)) {
      if (kind.value === '' || Object.hasOwn(kinds, kind.value)) continue
      const message = messages.unknownKind(id.value, kind.value)
      report({ span: kind.span, message, ...nearWord(kind, known) })
    }
  },
})
