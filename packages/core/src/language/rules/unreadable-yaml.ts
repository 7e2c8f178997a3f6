/** A file, or a line of it, that cannot be read as YAML. */
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Document, UnreadableCause } from '../document.ts'
import { messages } from '../messages.ts'
import { safely } from '../repairs.ts'

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
        help: help[problem.cause],
        suggestions: safely(labels[problem.cause] ?? messages.putQuotes, problem.repair),
      })
    }
  },
})

const help: Readonly<Record<UnreadableCause, L10n>> = messages.unreadableHelp
/** What a repair is called, when it does not put quotes. */
const labels: Readonly<Partial<Record<UnreadableCause, L10n>>> = { 'odd-space': messages.mendSpace }
