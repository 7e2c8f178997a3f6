/** A pathway whose review is near. */
import { defineRule } from '@jalon/diagnostics'
import { daysUntil, reviewOf } from '../days.ts'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const reviewDue = defineRule<Subject<Pathway>>({
  name: 'review-due',
  severity: 'warning',
  summary: { fr: 'La relecture du parcours approche.', en: 'The review of the pathway is near.' },
  why: {
    fr: 'Après cette date, le parcours sera montré comme en cours de relecture.',
    en: 'After that day the pathway will be shown as under review.',
  },
  examples: {
    incorrect: [
      `
        reviewed: 2025-12-01
        review-by: 2026-12-01
        #          ^^^^^^^^^^ Le parcours « essai » doit être relu avant le 1er décembre 2026, dans 9 jours.
        initial: fin
        states:
          fin: { final: fin }
      `,
      `
        reviewed: 2026-05-22
        review-by: 2026-11-22
        #          ^^^^^^^^^^ Le parcours « essai » doit être relu avant le 22 novembre 2026, aujourd'hui.
        initial: fin
        states:
          fin: { final: fin }
      `,
    ],
    correct: `
      reviewed: 2026-11-20
      review-by: 2027-05-22
      initial: fin
      states:
        fin: { final: fin }
    `,
  },
  check({ unit, today }, report) {
    const review = reviewOf(unit)
    if (today === undefined || review === undefined) return
    const days = daysUntil(review.value, today)
    if (days === undefined || days < 0 || days > notice) return
    report({
      span: review.span,
      message: messages.reviewDue(unit.id.value, review.value, days),
      help: unit.owner && messages.tellOwner(unit.owner.value),
    })
  },
})

/** Time enough to gather those who must read it. */
const notice = 60
