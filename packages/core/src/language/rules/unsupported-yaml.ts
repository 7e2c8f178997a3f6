/** Shortcuts of YAML that pathways do not use. */
import { defineRule } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import { messages } from '../messages.ts'
import { safely } from '../repairs.ts'

export const unsupportedYaml = defineRule<Document>({
  name: 'unsupported-yaml',
  severity: 'error',
  summary: {
    fr: "Un raccourci de YAML remplace un texte que l'on doit pouvoir relire.",
    en: 'A shortcut of YAML replaces a text that must be there to review.',
  },
  why: {
    fr: 'En relisant, personne ne verrait le texte réel à cet endroit.',
    en: 'A reviewer would not see the real text in this place.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil: { advise: &phrase Parlez-lui seule., next: rappel }
          #                  ^^^^^^^ « &phrase » est un signe de YAML que les parcours n'utilisent pas.
          rappel: { advise: *phrase, next: fin }
          #                 ^^^^^^^ « *phrase » est un signe de YAML que les parcours n'utilisent pas.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: !important Parlez-lui seule., next: fin }
          #                  ^^^^^^^^^^ « !important » est un signe de YAML que les parcours n'utilisent pas.
          fin: { <<: { final: fin } }
          #      ^^ « << » est un signe de YAML que les parcours n'utilisent pas.
      `,
      `
        initial: conseil
        states:
          conseil: { advise: !!str Parlez-lui seule., next: fin }
        #                    ^^^^^ « !!str » est un signe de YAML que les parcours n'utilisent pas.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: Parlez-lui seule., next: rappel }
        rappel: { advise: Parlez-lui seule., next: fin }
        fin: { final: fin }
    `,
  },
  check({ problems }, report) {
    for (const problem of problems) {
      if (problem.kind !== 'unsupported') continue
      const several = problem.sign === '---'
      report({
        span: problem.span,
        message: several ? messages.severalDocuments : messages.unsupported(problem.sign),
        help: several ? messages.oneDocument : messages.writeInFull,
        suggestions: safely(
          problem.sign.startsWith('*') ? messages.writeOut : messages.removeSign,
          problem.repair,
        ),
      })
    }
  },
})
