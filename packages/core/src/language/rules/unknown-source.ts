/** A source that the pathway does not list. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import type { Pathway } from '../unit.ts'
import { citedBy } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { mayBeDeclared } from '../vocabulary.ts'

export const unknownSource = defineRule<Subject<Pathway>>({
  name: 'unknown-source',
  severity: 'error',
  summary: {
    fr: "Une source citée n'est pas dans « sources ».",
    en: 'A source that is cited is not in "sources".',
  },
  why: {
    fr: 'À la relecture, personne ne pourrait vérifier ce qui est dit à la personne.',
    en: 'At review nobody could check what the person is told.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        sources:
          code-penal: { title: "Code pénal, article 226-14" }
        states:
          conseil: { advise: Restez avec elle., sources: [code-pnal], next: fin }
          #                                               ^^^^^^^^^ La source « code-pnal » n'est pas dans « sources ».
          fin: { final: fin }
      `,
      `
        initial: examen
        sources:
          has: { title: Recommandation de 2025 }
        facts:
          blessures: { ask: "Des blessures\u00a0?", type: yes-no, sources: [hsa] }
        #                                                              ^^^ La source « hsa » n'est pas dans « sources ».
        states:
          examen: { ask: blessures, next: fin }
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Restez avec elle., sources: [guide-national], next: fin }
        #                                                 ^^^^^^^^^^^^^^ La source « guide-national » n'est pas dans « sources ».
          fin: { final: fin }
      `,
      `
        initial: conseil
        sources:
          avis: { title: Avis, disagrees: { with: guid, about: "Cinq jours, ou quinze." } }
          #                                       ^^^^ La source « guid » n'est pas dans « sources ».
          guide: { title: Guide }
        states:
          conseil: { advise: Restez avec elle., sources: [avis, guide], next: fin }
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
  check({ unit, vocabulary }, report) {
    for (const { value, span } of citedBy(unit)) {
      if (unit.sources.has(value) || mayBeDeclared(value, unit.document.source.file, vocabulary)) continue
      report({
        span,
        message: messages.unknownSource(value),
        help: didYouMean(value, unit.sources.keys()) ?? messages.addSource,
        suggestions: orNear({ value, span }, unit.sources.keys()),
      })
    }
  },
})
