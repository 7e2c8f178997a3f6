/** A key that does not exist here, most often misspelt. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Shape } from '../shape.ts'

export const unknownKey = defineRule<Shape>({
  name: 'unknown-key',
  severity: 'error',
  summary: { fr: "Une clé n'existe pas à cet endroit.", en: 'A key does not exist in this place.' },
  why: {
    fr: 'Elle serait ignorée, et ce qui est écrit là ne serait jamais montré.',
    en: 'It would be ignored, and what is written there would never be shown.',
  },
  examples: {
    incorrect: [
      `
        initial: secours
        states:
          secours: { refer: { to: police-urgence, urgency: now, say: Appelez le 17, consent: not-required, prepar: [Une pièce calme] }, next: fin }
          #                                                                                                ^^^^^^ La clé « prepar » n'existe pas dans une orientation.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Oui, bien sûr, next: fin }
          #                       ^^^^^^^^ La clé « bien sûr » n'existe pas dans un état.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: "Oui, bien sûr", next: fin }
        fin: { final: fin }
    `,
  },
  check({ differences }, report) {
    for (const difference of differences) {
      if (difference.kind !== 'unknown-key') continue
      const { key, known, schema } = difference
      report({
        span: key.span,
        message: messages.unknownKey(key.value, schema.place),
        help:
          didYouMean(key.value, known) ??
          (/[^a-z0-9-]/.test(key.value) ? messages.commaCutsText : messages.knownKeys(known)),
      })
    }
  },
})
