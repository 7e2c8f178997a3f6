/** A rule set aside without a word of explanation. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Allowed } from './index.ts'

export const allowWithoutReason = defineRule<Allowed>({
  name: 'allow-without-reason',
  severity: 'error',
  summary: {
    fr: 'Une règle est mise de côté sans raison écrite.',
    en: 'A rule is set aside without a written reason.',
  },
  why: {
    fr: 'Les relecteurs ne pourraient pas juger si la personne reste protégée.',
    en: 'Reviewers could not judge whether the person stays protected.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        states:
          conseil: { advise: Restez avec elle., allow: { unexplained-abbreviation: }, next: fin }
          #                                              ^^^^^^^^^^^^^^^^^^^^^^^^ « allow: unexplained-abbreviation » n'a pas de raison.
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          fin: { final: fin }
        allow: [review-due]
        #       ^^^^^^^^^^ « allow: review-due » n'a pas de raison.
      `,
      `
        initial: fin
        states:
          fin: { final: fin, allow: hard-to-read }
          #                         ^^^^^^^^^^^^ « allow: hard-to-read » n'a pas de raison.
      `,
    ],
    correct: `
      initial: conseil
      states:
        conseil: { advise: Le JAF peut la protéger., allow: { unexplained-abbreviation: "Étape réservée aux juristes." }, next: fin }
        fin: { final: fin }
    `,
  },
  check({ allowances }, report) {
    for (const { rule, reason } of allowances) {
      if (reason !== '') continue
      report({
        span: rule.span,
        message: messages.allowWithoutReason(rule.value),
        help: messages.writeReason(rule.value),
      })
    }
  },
})
