/** A tabulation at the start of a line. */
import { defineRule } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import { messages } from '../messages.ts'
import { safely } from '../repairs.ts'

export const tabIndentation = defineRule<Document>({
  name: 'tab-indentation',
  severity: 'error',
  summary: { fr: 'Une ligne est décalée avec une tabulation.', en: 'A line is indented with a tab.' },
  why: {
    fr: "L'état pourrait être rangé au mauvais endroit, et le reste du fichier n'est pas vérifié.",
    en: 'The state could be attached to the wrong place, and the rest of the file is not checked.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        states:
          \tfin: { final: fin }
        # ^ Cette ligne est décalée avec une tabulation ; YAML ne compte que les espaces.
      `,
      `
        initial: conseil
        states:
          conseil:
          \tadvise: Restez avec elle.
        # ^ Cette ligne est décalée avec une tabulation ; YAML ne compte que les espaces.
          \tnext: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: fin
      states:
        fin: { final: fin }
    `,
  },
  check({ problems }, report) {
    for (const problem of problems) {
      if (problem.kind !== 'unreadable' || problem.cause !== 'tab') continue
      const { span } = problem
      report({
        span,
        message: messages.unreadable.tab,
        help: messages.unreadableHelp.tab,
        suggestions: safely(messages.replaceTabs, problem.repair),
      })
    }
  },
})
