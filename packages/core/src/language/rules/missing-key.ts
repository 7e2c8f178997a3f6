/** A key that its place cannot do without. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Shape } from '../shape.ts'

export const missingKey = defineRule<Shape>({
  name: 'missing-key',
  severity: 'error',
  summary: { fr: 'Il manque une clé nécessaire.', en: 'A required key is missing.' },
  why: {
    fr: 'La page serait incomplète pour qui accompagne la personne.',
    en: 'The page would be incomplete for whoever helps the person.',
  },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, say: Dites-lui pourquoi., consent: not-required }, next: fin }
          #         ^^^^^ Il manque « urgency » dans une orientation.
          fin: { final: fin }
      `,
      {
        'network/facts.yaml': `
          danger: { type: yes-no-unknown }
        # ^^^^^^ Il manque « ask » dans un fait.
          accord: { ask: Est-elle d'accord ?, type: yes-no }
        `,
      },
      `
        initial: examen
        states:
          examen: { refer: { urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
        #           ^^^^^ Il manque « to » dans une orientation.
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi. }, next: fin }
        #           ^^^^^ Il manque « consent » dans une orientation.
          fin: { final: fin }
      `,
      `
        initial: conseil
        sources:
          code-penal: { url: "https://www.legifrance.gouv.fr" }
        # ^^^^^^^^^^ Il manque « title » dans une source.
        states:
          conseil: { advise: Restez avec elle., sources: [code-penal], next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: examen
      states:
        examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: not-required }, next: fin }
        fin: { final: fin }
    `,
  },
  check({ differences }, report) {
    for (const difference of differences) {
      if (difference.kind !== 'missing-key') continue
      const { key, schema, span } = difference
      const need = schema.needs?.[key]
      report({
        span,
        message: messages.missingKey(key, schema.place),
        ...(need?.why === undefined ? {} : { why: need.why }),
        help: messages.addKey(need?.example ?? `${key}: …`),
      })
    }
  },
})
