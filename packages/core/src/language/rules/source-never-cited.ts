/** A source that supports nothing. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import { citedBy } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const sourceNeverCited = defineRule<Subject<Pathway>>({
  name: 'source-never-cited',
  severity: 'hint',
  summary: { fr: "Une source n'est citée nulle part.", en: 'A source is cited nowhere.' },
  why: { fr: "On ne sait pas ce qu'elle appuie.", en: 'What it supports is unclear.' },
  examples: {
    incorrect: [
      `
        initial: fin
        sources:
          code-penal: { title: "Code pénal, article 226-14" }
        # ^^^^^^^^^^ La source « code-penal » n'est citée nulle part.
        states:
          fin: { final: fin }
      `,
      `
        initial: conseil
        sources:
          has: { title: Recommandation de 2025, date: "2025" }
        # ^^^ La source « has » n'est citée nulle part.
          code-penal: { title: "Code pénal, article 226-14" }
        states:
          conseil: { advise: Restez avec elle., sources: [code-penal], next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      sources:
        code-penal: { title: "Code pénal, article 226-14" }
      states:
        conseil: { advise: Restez avec elle., sources: [code-penal], next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    const cited = new Set(citedBy(unit).map(({ value }) => value))
    for (const { name } of unit.sources.values()) {
      if (cited.has(name.value)) continue
      report({ span: name.span, message: messages.neverCited(name.value), help: messages.citeOrRemove })
    }
  },
})
