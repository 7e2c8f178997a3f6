/** A file, or a line of it, that cannot be read as YAML. */
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Document, UnreadableCause } from '../document.ts'
import { messages } from '../messages.ts'

export const unreadableYaml = defineRule<Document>({
  name: 'unreadable-yaml',
  severity: 'error',
  summary: {
    fr: 'Un fichier, ou une de ses lignes, ne peut pas être lu.',
    en: 'A file, or one of its lines, cannot be read.',
  },
  why: {
    fr: "Le reste du fichier n'est pas vérifié : une erreur plus bas passerait inaperçue.",
    en: 'The rest of the file is not checked: a mistake further down would go unnoticed.',
  },
  examples: {
    incorrect: [
      `
        initial: secours
        states:
          secours: { final: secours }
        description: Attention : appelez d'abord
        #                      ^ Le deux-points au milieu de ce texte est pris pour une nouvelle clé.
      `,
      `
        initial: secours
        description: "Appelez d'abord
        #            ^ Un guillemet ouvert ici n'est pas refermé.
        states:
          secours: { final: secours }
      `,
    ],
    correct: `
      initial: secours
      states:
        secours: { final: secours }
      description: "Attention : appelez d'abord"
    `,
  },
  check({ problems }, report) {
    for (const problem of problems) {
      if (problem.kind !== 'unreadable' || problem.cause === 'tab') continue
      report({
        span: problem.span,
        message: messages.unreadable[problem.cause],
        help: repairs[problem.cause],
      })
    }
  },
})

const repairs: Readonly<Record<UnreadableCause, L10n>> = messages.unreadableHelp
