/** A question that leaves no choice. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Subject } from '../vocabulary.ts'

export const tooFewAnswers = defineRule<Subject>({
  name: 'too-few-answers',
  severity: 'error',
  summary: { fr: 'Une question a moins de deux réponses.', en: 'A question has fewer than two answers.' },
  why: {
    fr: "Ce n'est plus une question, et la personne perd du temps.",
    en: 'It is no longer a question, and the person loses time.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        facts:
          lieu: { ask: Où est-elle ?, type: choice, answers: { domicile: Chez elle } }
        # ^^^^ « lieu » n'a qu'une réponse.
          suite: { ask: Que veut-elle ?, type: choices }
        # ^^^^^ « suite » n'a aucune réponse à choisir.
        states:
          fin: { final: fin }
      `,
      `
        initial: depuis
        facts:
          depuis: { ask: "Depuis quand\u00a0?", type: elapsed, answers: { longtemps: Longtemps } }
        # ^^^^^^ « depuis » n'a qu'une réponse.
        states:
          depuis: { ask: depuis, next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: lieu
      facts:
        lieu: { ask: Où est-elle ?, type: choice, answers: { domicile: Chez elle, ailleurs: Ailleurs } }
      states:
        lieu: { ask: lieu, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const { name, unreadable, answers } of unit.facts.values()) {
      if (unreadable || answers.length > 1) continue
      report({
        span: name.span,
        message: answers.length === 0 ? messages.noAnswer(name.value) : messages.oneAnswer(name.value),
        help: messages.addAnswer,
      })
    }
  },
})
