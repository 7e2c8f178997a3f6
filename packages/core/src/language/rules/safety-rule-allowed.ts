/** A rule that protects people, set aside. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Allowed } from './index.ts'
import { safetyRules } from './other-rules.ts'

export const safetyRuleAllowed = defineRule<Allowed>({
  name: 'safety-rule-allowed',
  severity: 'error',
  summary: {
    fr: 'Une règle qui protège les personnes est mise de côté.',
    en: 'A rule that protects people is set aside.',
  },
  why: {
    fr: "Quelqu'un pourrait rester sans suite, ou sans secours.",
    en: 'Someone could be left without an exit, or without help.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, allow: { uncovered-case: "On verra plus tard." }, next: fin }
          #                                 ^^^^^^^^^^^^^^ La règle « uncovered-case » protège les personnes : elle ne peut pas être mise de côté.
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          fin: { final: fin }
        allow: { invariant-broken: "La règle est trop stricte ici." }
        #        ^^^^^^^^^^^^^^^^ La règle « invariant-broken » protège les personnes : elle ne peut pas être mise de côté.
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, allow: { question-without-effect: "Posée pour la suite donnée." }, next: fin }
        fin: { final: fin }
    `,
  },
  check({ allowances }, report) {
    for (const { rule } of allowances) {
      if (!safetyRules.has(rule.value)) continue
      report({
        span: rule.span,
        message: messages.safetyRule(rule.value),
        help: messages.correctSituation,
      })
    }
  },
})
