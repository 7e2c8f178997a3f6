/** A fact that no file declares. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import { factsUsedBy } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { mayBeDeclared } from '../vocabulary.ts'

export const unknownFact = defineRule<Subject>({
  name: 'unknown-fact',
  severity: 'error',
  summary: { fr: "Un fait n'est déclaré nulle part.", en: 'A fact is declared nowhere.' },
  why: {
    fr: "La question ne serait pas posée, et ce qui en dépend n'arriverait jamais.",
    en: 'The question would not be asked, and what depends on it would never happen.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: dangre, next: tri }
          #                ^^^^^^ Le fait « dangre » n'est déclaré nulle part.
          tri:
            next:
              - { guard: { not: { prudence: oui } }, target: examen }
              #                   ^^^^^^^^ Le fait « prudence » n'est déclaré nulle part.
              - { else: fin }
          examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: acord }, next: fin }
          #                                                                                ^^^^^ Le fait « acord » n'est déclaré nulle part.
          fin: { final: fin }
      `,
      `
        initial: fin
        conditions:
          en-danger: { dangers: oui }
        #              ^^^^^^^ Le fait « dangers » n'est déclaré nulle part.
        states:
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary }, report) {
    for (const { value, span } of factsUsedBy(unit)) {
      if (vocabulary.facts.has(value) || mayBeDeclared(value, 'network/facts.yaml', vocabulary)) continue
      report({
        span,
        message: messages.unknownFact(value),
        help: didYouMean(value, vocabulary.facts.keys()) ?? messages.declareFact,
        suggestions: orNear({ value, span }, vocabulary.facts.keys()),
      })
    }
  },
})
