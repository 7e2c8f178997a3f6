/** A pathway that does not exist. */
import type { L10n, Located } from '@jalon/diagnostics'
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import { statesOf } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const unknownPathway = defineRule<Subject>({
  name: 'unknown-pathway',
  severity: 'error',
  summary: { fr: "Un parcours appelé n'existe pas.", en: 'An invoked pathway does not exist.' },
  why: {
    fr: "La personne s'arrêterait là.",
    en: 'The person would stop there.',
  },
  examples: {
    incorrect: [
      `
        initial: protection
        states:
          protection: { invoke: abris, next: { a-l-abri: fin, refuse: fin } }
          #                     ^^^^^ « protection » appelle le parcours « abris », qui n'existe pas.
          fin: { final: fin }
      `,
      `
        initial: fin
        states:
          fin: { final: fin }
        invariants:
          - { id: toujours-une-fin, applies-to: [abrri], every-path-includes: { final: fin } }
        #                                        ^^^^^ La règle « toujours-une-fin » concerne le parcours « abrri », qui n'existe pas.
      `,
      `
        initial: droits
        states:
          droits: { invoke: titre-de-sejour, next: { fait: fin } }
        #                   ^^^^^^^^^^^^^^^ « droits » appelle le parcours « titre-de-sejour », qui n'existe pas.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: protection
      states:
        protection: { invoke: abri, next: { a-l-abri: fin, refuse: fin } }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary: { pathways, unread } }, report) {
    const look = ({ value, span }: Located<string>, message: L10n, why?: L10n) => {
      if (pathways.has(value) || unread.some(({ text }) => text.includes(`pathway: ${value}`))) return
      report({
        span,
        message,
        ...(why === undefined ? {} : { why }),
        help: didYouMean(value, pathways.keys()) ?? messages.choosePathway(value),
        suggestions: orNear({ value, span }, pathways.keys()),
      })
    }
    for (const { name, action } of statesOf(unit)) {
      if (action.kind === 'invoke')
        look(action.pathway, messages.unknownPathway(name.value, action.pathway.value))
    }
    for (const { id, pathways: limits } of unit.invariants) {
      for (const limit of limits)
        look(limit, messages.unknownPathwayOfRule(id.value, limit.value), messages.protectsNobody)
    }
  },
})
