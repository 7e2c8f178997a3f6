/** An end of an invoked pathway that nothing follows. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { standsFor } from '../stands-for.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'
import { outcomesOf } from '../vocabulary.ts'

export const outcomeNotWired = defineRule<Subject<Pathway>>({
  name: 'outcome-not-wired',
  severity: 'error',
  summary: {
    fr: "Une fin du parcours appelé n'a pas de suite ici.",
    en: 'An end of the invoked pathway has no exit here.',
  },
  why: { fr: 'La personne serait bloquée au retour.', en: 'The person would be stuck on return.' },
  examples: {
    incorrect: [
      `
        initial: protection
        states:
          protection: { invoke: abri, next: { a-l-abri: fin } }
          #                           ^^^^ « abri » peut finir par « refuse », mais « protection » ne dit pas quoi faire ensuite.
          fin: { final: fin }
      `,
      `
        initial: protection
        states:
          protection: { invoke: abri, next: fin }
          #                           ^^^^ « protection » ne dit pas quelle suite donner à chaque fin de « abri » : « a-l-abri », « refuse ».
          fin: { final: fin }
      `,
      `
        initial: protection
        states:
          protection:
            invoke: abri
            next:
        #   ^^^^ « protection » ne dit pas quelle suite donner à chaque fin de « abri » : « a-l-abri », « refuse ».
              - { guard: { danger: oui }, target: fin }
              - { else: fin }
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
    for (const { name, action, exit, next } of unit.states.values()) {
      const callee = action.kind === 'invoke' ? vocabulary.pathways.get(action.pathway.value) : undefined
      if (callee === undefined || exit === undefined || next === undefined) continue
      const outcomes = outcomesOf(callee)
      if (exit.kind !== 'by-name') {
        if (outcomes.length === 0) continue
        report({
          span: next,
          message: messages.outcomesNotNamed(name.value, callee.id.value, outcomes),
          help: messages.nameOutcomes(outcomes),
        })
        continue
      }
      const written = exit.exits.map((each) => each.name.value)
      const strange = written.filter((each) => !outcomes.includes(each))
      for (const outcome of written.length === 0 ? [] : outcomes) {
        if (written.includes(outcome) || strange.some((each) => standsFor(each, outcome, outcomes))) continue
        report({
          span: next,
          message: messages.outcomeNotWired(callee.id.value, outcome, name.value),
          help: messages.addNamedExit(outcome),
        })
      }
    }
  },
})
