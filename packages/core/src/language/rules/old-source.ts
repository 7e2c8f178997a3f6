/** A source that may have been replaced. */
import { defineRule } from '@jalon/diagnostics'
import { yearsSince } from '../days.ts'
import { messages } from '../messages.ts'
import { get, getIn } from '../tree.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const oldSource = defineRule<Subject<Pathway>>({
  name: 'old-source',
  severity: 'warning',
  summary: { fr: 'Une source date de plus de cinq ans.', en: 'A source is more than five years old.' },
  why: {
    fr: 'La règle ou la recommandation a pu être remplacée.',
    en: 'The rule or the recommendation may have been replaced.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        sources:
          has: { title: Recommandation, date: 2019-06-26 }
          #                                   ^^^^^^^^^^ La source « has » date du 26 juin 2019.
        states:
          conseil: { advise: Restez avec elle., sources: [has], next: fin }
          fin: { final: fin }
      `,
      `
        initial: conseil
        sources:
          fiche: { title: Fiche pratique, date: "2020" }
          #                                     ^^^^^^ La source « fiche » date de 2020.
        states:
          conseil: { advise: Restez avec elle., sources: [fiche], next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      sources:
        fiche: { title: Fiche pratique, date: "2021" }
      states:
        conseil: { advise: Restez avec elle., sources: [fiche], next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit, today }, report) {
    if (today === undefined) return
    for (const { name, date } of unit.sources.values()) {
      const years = date === undefined ? undefined : yearsSince(date, today)
      if (date === undefined || years === undefined || years < limit) continue
      const place = get(getIn(unit.document.tree, ['sources', name.value]), 'date')
      report({
        span: place?.span ?? name.span,
        message: messages.oldSource(name.value, date),
        help: messages.checkSource,
      })
    }
  },
})

/** Laws and recommendations change about that often; a network may review them sooner. */
const limit = 5
