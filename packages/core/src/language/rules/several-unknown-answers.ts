/** Two ways of not knowing in one question. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Subject } from '../vocabulary.ts'

export const severalUnknownAnswers = defineRule<Subject>({
  name: 'several-unknown-answers',
  severity: 'error',
  summary: {
    fr: 'Une question a deux réponses pour « ne sait pas ».',
    en: 'A question has two answers for "does not know".',
  },
  why: {
    fr: 'Le doute aurait deux suites, et une seule serait relue comme la plus prudente.',
    en: 'Doubt would have two exits, and only one would be reviewed as the most careful.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        facts:
          lieu:
            ask: Où est-elle ?
            type: choice
            answers:
              domicile: Chez elle
              inconnu: { label: Ne sait pas, unknown: true }
              non-aborde: { label: Non abordé, unknown: true }
            # ^^^^^^^^^^ « lieu » a deux réponses pour « ne sait pas » : « inconnu » et « non-aborde ».
        states:
          fin: { final: fin }
      `,
      `
        initial: depuis
        facts:
          depuis:
            ask: "Depuis quand\u00a0?"
            type: elapsed
            answers:
              recent: { label: Moins de 3 jours, under: 72h }
              ancien: Plus
              oubli: { label: Elle ne sait plus, unknown: true }
              tu: { label: Non abordé, unknown: true }
        #     ^^ « depuis » a deux réponses pour « ne sait pas » : « oubli » et « tu ».
        states:
          depuis: { ask: depuis, next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: lieu
      facts:
        lieu:
          ask: Où est-elle ?
          type: choice
          answers:
            domicile: Chez elle
            inconnu: { label: Non abordé ou ne sait pas, unknown: true }
      states:
        lieu: { ask: lieu, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const { name, answers } of unit.facts.values()) {
      const [first, ...others] = answers.filter((answer) => answer.unknown)
      if (first === undefined) continue
      for (const { id, span } of others) {
        report({
          span,
          message: messages.severalUnknown(name.value, first.id, id),
          help: messages.keepOneUnknown,
        })
      }
    }
  },
})
