/** A pathway whose review is past. */
import { defineRule } from '@jalon/diagnostics'
import { daysUntil, reviewOf } from '../days.ts'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const reviewOverdue = defineRule<Subject<Pathway>>({
  name: 'review-overdue',
  severity: 'error',
  summary: {
    fr: 'La date de relecture du parcours est passée.',
    en: 'The day of review of the pathway is past.',
  },
  why: {
    fr: 'Les consignes peuvent avoir changé. Le parcours reste visible ; ses changements attendent la relecture.',
    en: 'Instructions may have changed. The pathway stays visible; changes to it wait for the review.',
  },
  examples: {
    incorrect: [
      `
        reviewed: 2025-11-21
        review-by: 2026-11-21
        #          ^^^^^^^^^^ Le parcours « essai » aurait dû être relu le 21 novembre 2026.
        initial: fin
        states:
          fin: { final: fin }
      `,
      `
        reviewed: 2024-01-10
        review-by: 2025-01-10
        #          ^^^^^^^^^^ Le parcours « essai » aurait dû être relu le 10 janvier 2025.
        initial: securite
        states:
          securite: { ask: danger, next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      reviewed: 2026-11-22
      review-by: 2027-11-22
      initial: fin
      states:
        fin: { final: fin }
    `,
  },
  check({ unit, today }, report) {
    const review = reviewOf(unit)
    if (today === undefined || review === undefined) return
    const days = daysUntil(review.value, today)
    if (days === undefined || days >= 0) return
    report({
      span: review.span,
      message: messages.reviewOverdue(unit.id.value, review.value),
      help: messages.reviewThenDate,
    })
  },
})
