/** A key written twice in the same place. */
import { defineRule, positionAt } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import { messages } from '../messages.ts'
import { safely } from '../repairs.ts'

export const duplicateKey = defineRule<Document>({
  name: 'duplicate-key',
  severity: 'error',
  summary: {
    fr: 'Une clé est écrite deux fois au même endroit.',
    en: 'A key is written twice in the same place.',
  },
  why: {
    fr: 'Une des deux versions serait perdue sans bruit.',
    en: 'One of the two would silently be lost.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        states:
          fin: { final: fin }
          fin: { final: autre }
        # ^^^ « fin » est écrit deux fois (lignes 3 et 4).
      `,
      `
        initial: demande
        states:
          demande: { ask: accord, next: { oui: fin, non: fin, oui: fin } }
          #                                                   ^^^ « oui » est écrit deux fois à la ligne 3.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil:
            advise: Restez avec elle.
            next: fin
            advise: Ne la laissez pas seule.
        #   ^^^^^^ « advise » est écrit deux fois (lignes 4 et 6).
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: not-required, urgency: week }, next: fin }
        #                                                                                                ^^^^^^^ « urgency » est écrit deux fois à la ligne 3.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil:
            advise: Restez avec elle.
            next: fin
            next: fin
        #   ^^^^ « next » est écrit deux fois (lignes 5 et 6).
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: fin
      states:
        fin: { final: fin }
        autre: { final: autre }
    `,
  },
  check({ problems }, report) {
    for (const problem of problems) {
      if (problem.kind !== 'duplicate') continue
      const { key, span, first } = problem
      const lineOf = (place: typeof span) => positionAt(place.source, place.start).line
      report({
        span,
        message: messages.duplicateKey(key, lineOf(first), lineOf(span)),
        help: messages.keepOneKey,
        suggestions: safely(messages.removeSecond, problem.repair),
        related: [{ span: first, value: messages.firstTime }],
      })
    }
  },
})
