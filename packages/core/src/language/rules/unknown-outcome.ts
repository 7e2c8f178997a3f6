/** An exit for an end that the invoked pathway does not have. */
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { outcomesAreKnown, outcomesOf } from '../vocabulary.ts'

export const unknownOutcome = defineRule<Subject<Pathway>>({
  name: 'unknown-outcome',
  severity: 'error',
  summary: {
    fr: "Une suite attend une fin que le parcours appelé n'a pas.",
    en: 'An exit waits for an end that the invoked pathway does not have.',
  },
  why: {
    fr: 'Cette suite ne servirait jamais, souvent parce que la fin a changé de nom.',
    en: 'This exit would never be taken, often because the end was renamed.',
  },
  examples: {
    incorrect: [
      `
        initial: protection
        states:
          protection: { invoke: abri, next: { a-l-abri: fin, refus: fin } }
          #                                                  ^^^^^ « abri » ne finit jamais par « refus » (fins : a-l-abri, refuse).
          fin: { final: fin }
      `,
      `
        initial: protection
        states:
          protection: { invoke: abri, next: { a-l-abris: fin, refuse: fin } }
        #                                     ^^^^^^^^^ « abri » ne finit jamais par « a-l-abris » (fins : a-l-abri, refuse).
          fin: { final: fin }
      `,
      `
        initial: protection
        states:
          protection: { invoke: abri, next: { a-l-abri: fin, refuse: fin, complet: fin } }
        #                                                                 ^^^^^^^ « abri » ne finit jamais par « complet » (fins : a-l-abri, refuse).
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
  check({ unit, vocabulary }, report) {
    for (const { action, exit } of unit.states.values()) {
      const callee = action.kind === 'invoke' ? vocabulary.pathways.get(action.pathway.value) : undefined
      if (callee === undefined || exit?.kind !== 'by-name' || !outcomesAreKnown(callee, vocabulary)) continue
      const outcomes = outcomesOf(callee)
      if (outcomes.length === 0) continue
      for (const { name } of exit.exits) {
        if (outcomes.includes(name.value)) continue
        report({
          span: name.span,
          message: messages.unknownOutcome(callee.id.value, name.value, outcomes),
          help: didYouMean(name.value, outcomes) ?? messages.chooseOutcome,
          suggestions: orNear(name, outcomes),
        })
      }
    }
  },
})
