/** A review date that moves while nothing shows that someone reviewed. */
import { defineRule } from '@jalon/diagnostics'
import { isDay } from '../days.ts'
import { messages } from '../messages.ts'
import { toReview } from '../repairs.ts'
import type { Revision } from '../revision.ts'
import { reviewParts } from '../schema/pathway-schema.ts'
import { get, getIn, textOf } from '../tree.ts'
import type { Pathway } from '../unit.ts'

export const reviewDateMoved = defineRule<Revision>({
  name: 'review-date-moved',
  severity: 'error',
  summary: {
    fr: 'La date de relecture change, et rien ne montre une relecture.',
    en: 'The review date moves, and nothing shows a review.',
  },
  why: {
    fr: 'On croirait le contenu vérifié, et une consigne dépassée resterait montrée.',
    en: 'The content would seem verified, and an outdated instruction would still be shown.',
  },
  examples: {
    incorrect: [
      {
        'avant/essai/essai.pathway.yaml': `
          reviewed: 2026-05-22
          initial: fin
          states:
            fin: { final: fin }
        `,
        'essai/essai.pathway.yaml': `
          reviewed: 2026-11-20
          #         ^^^^^^^^^^ « essai » se dit relu le 20 novembre 2026, sans relecture notée pour : sources, numeros, textes.
          initial: fin
          states:
            fin: { final: fin }
        `,
      },
      {
        'avant/essai/essai.pathway.yaml': `
          reviewed: 2026-05-22
          reread: { sources: 2026-05-20, numeros: 2026-05-20, textes: 2026-05-22 }
          initial: fin
          states:
            fin: { final: fin }
        `,
        'essai/essai.pathway.yaml': `
          reviewed: 2026-11-20
          #         ^^^^^^^^^^ « essai » se dit relu le 20 novembre 2026, sans relecture notée pour : sources, numeros.
          reread: { sources: 2026-05-20, numeros: 2026-05-20, textes: 2026-11-20 }
          initial: fin
          states:
            fin: { final: fin }
        `,
      },
      {
        'avant/essai/essai.pathway.yaml': `
          reviewed: 2026-05-22
          initial: conseil
          states:
            conseil: { advise: Restez avec elle., next: fin }
            fin: { final: fin }
        `,
        'essai/essai.pathway.yaml': `
          reviewed: 2026-11-20
          #         ^^^^^^^^^^ « essai » se dit relu le 20 novembre 2026, sans relecture notée pour : numeros.
          reread: { sources: 2026-11-20, textes: 2026-11-20 }
          initial: conseil
          states:
            conseil: { advise: Restez près d'elle., next: fin }
            fin: { final: fin }
        `,
      },
    ],
    correct: {
      'avant/essai/essai.pathway.yaml': `
        reviewed: 2026-05-22
        initial: fin
        states:
          fin: { final: fin }
      `,
      'essai/essai.pathway.yaml': `
        reviewed: 2026-11-20
        reread: { sources: 2026-11-20, numeros: 2026-11-20, textes: 2026-11-20 }
        initial: fin
        states:
          fin: { final: fin }
      `,
    },
  },
  check({ before, after }, report) {
    const former = textOf(get(before.document.tree, 'reviewed'))?.value
    const reviewed = textOf(get(after.document.tree, 'reviewed'))
    if (former === undefined || reviewed === undefined) return
    if (!isDay(former) || !isDay(reviewed.value)) return
    // An earlier day promises less: it is how a date moved by mistake is put right.
    if (reviewed.value <= former) return
    const lacking = partsNotReread(after, reviewed.value)
    if (lacking.length === 0) return
    report({
      span: reviewed.span,
      message: messages.reviewDateMoved(after.id.value, reviewed.value, lacking),
      help: messages.tickWhatWasReread(reviewed.value, reviewParts, former),
      suggestions: toReview(messages.restoreDate(former), [{ span: reviewed.span, text: former }]),
    })
  },
})

/** The parts without a day, or read for the last time before this one. What is no day is told by its own rule. */
function partsNotReread({ document }: Pathway, day: string): readonly string[] {
  return reviewParts.filter((part) => {
    const written = getIn(document.tree, ['reread', part])
    if (written === undefined) return true
    const reread = textOf(written)?.value ?? ''
    return isDay(reread) && reread < day
  })
}
