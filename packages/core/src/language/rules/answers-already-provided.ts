/** Answers written for a type that brings its own. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Subject } from '../vocabulary.ts'

export const answersAlreadyProvided = defineRule<Subject>({
  name: 'answers-already-provided',
  severity: 'error',
  summary: {
    fr: 'Des réponses sont écrites pour un type qui a déjà les siennes.',
    en: 'Answers are written for a type that already has its own.',
  },
  why: {
    fr: 'Les réponses écrites ici ne seraient jamais montrées.',
    en: 'The answers written here would never be shown.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        facts:
          seule: { ask: Est-elle seule ?, type: yes-no, answers: { oui: Oui, non: Non, peut-etre: Peut-être } }
          #                                             ^^^^^^^ « seule » est de type yes-no, qui a déjà ses réponses : oui, non.
        states:
          fin: { final: fin }
      `,
      `
        initial: arme
        facts:
          arme:
            ask: "Une arme à la maison\u00a0?"
            type: yes-no-unknown
            answers: { oui: Oui, non: Non, inconnu: Ne sait pas }
        #   ^^^^^^^ « arme » est de type yes-no-unknown, qui a déjà ses réponses : oui, non, inconnu.
        states:
          arme: { ask: arme, next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: seule
      facts:
        seule: { ask: Est-elle seule ?, type: choice, answers: { oui: Oui, non: Non, peut-etre: Peut-être } }
      states:
        seule: { ask: seule, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const { name, type, unreadable, answers, answersKey } of unit.facts.values()) {
      if (unreadable || answersKey === undefined || (type !== 'yes-no' && type !== 'yes-no-unknown')) continue
      report({
        span: answersKey,
        message: messages.answersProvided(
          name.value,
          type,
          answers.map(({ id }) => id),
        ),
        help: messages.dropAnswers,
      })
    }
  },
})
