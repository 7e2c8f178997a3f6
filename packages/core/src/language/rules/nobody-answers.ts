/** A statement that nobody in the network can agree to. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { mayBeDeclared } from '../vocabulary.ts'

export const nobodyAnswers = defineRule<Subject<Pathway>>({
  name: 'nobody-answers',
  severity: 'warning',
  summary: {
    fr: "Aucune équipe ne répond de ce qu'une source appuie.",
    en: 'No team answers for what a source supports.',
  },
  why: {
    fr: 'Ce qui est dit à la personne serait signé sans que personne puisse en juger.',
    en: 'What the person is told would be signed with nobody able to judge it.',
  },
  examples: {
    incorrect: [
      `
        initial: conseil
        sources:
          loi: { title: Code civil, matter: legal }
          #                                 ^^^^^ La source « loi » est juridique, et aucune équipe n'en répond.
          decret: { title: Décret, matter: legal }
        states:
          conseil: { advise: Restez avec elle., sources: [loi, decret], next: fin }
          fin: { final: fin }
      `,
      `
        initial: conseil
        sources:
          guide: { title: Guide, matter: social }
          #                              ^^^^^^ La source « guide » est sociale, et aucune équipe n'en répond.
        states:
          conseil: { advise: Restez avec elle., sources: [guide], next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: conseil
      sources:
        has: { title: Recommandation, matter: medical }
      states:
        conseil: { advise: Restez avec elle., sources: [has], next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary }, report) {
    const told = new Set<string>()
    for (const { name, matter } of unit.sources.values()) {
      if (matter === undefined || vocabulary.answered.has(matter.value) || told.has(matter.value)) continue
      if (mayBeDeclared(matter.value, 'network/owners.yaml', vocabulary)) continue
      told.add(matter.value)
      report({
        span: matter.span,
        message: messages.nobodyAnswers(name.value, matter.value),
        help: messages.addMatter(matter.value),
      })
    }
  },
})
