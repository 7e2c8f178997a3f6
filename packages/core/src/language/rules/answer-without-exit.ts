/** An answer that leads nowhere. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { standsFor } from '../stands-for.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const answerWithoutExit = defineRule<Subject<Pathway>>({
  name: 'answer-without-exit',
  severity: 'error',
  summary: { fr: "Une réponse n'a pas de suite.", en: 'An answer has no exit.' },
  why: {
    fr: 'La personne qui donne cette réponse serait bloquée.',
    en: 'The person who gives this answer would be stuck.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: fin, non: fin } }
          #                        ^^^^ À la question « danger », la réponse « inconnu » (Non abordé ou ne sait pas) n'a pas de suite.
          fin: { final: fin }
      `,
      `
        initial: lieu
        facts:
          lieu:
            ask: "Où dort-elle ce soir\u00a0?"
            type: choice
            answers: { chez-elle: Chez elle, proche: Chez une personne proche, rue: Aucun lieu sûr }
        states:
          lieu: { ask: lieu, next: { chez-elle: fin, proche: fin } }
        #                    ^^^^ À la question « lieu », la réponse « rue » (Aucun lieu sûr) n'a pas de suite.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: fin, non: fin, inconnu: fin } }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary }, report) {
    for (const { action, exit, next } of unit.states.values()) {
      if (action.kind !== 'ask' || exit?.kind !== 'by-name' || next === undefined || exit.exits.length === 0)
        continue
      const fact = vocabulary.facts.get(action.fact.value)
      if (fact === undefined || fact.unreadable || fact.type === 'choices') continue
      const written = exit.exits.map(({ name }) => name.value)
      const answers = fact.answers.map(({ id }) => id)
      const strange = written.filter((name) => !answers.includes(name))
      for (const { id, label } of fact.answers) {
        if (written.includes(id) || strange.some((name) => standsFor(name, id, answers))) continue
        report({
          span: next,
          message: messages.answerWithoutExit(fact.name.value, id, label),
          help: messages.addNamedExit(id),
        })
      }
    }
  },
})
