/** An end that leads somewhere. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const finalWithExit = defineRule<Subject<Pathway>>({
  name: 'final-with-exit',
  severity: 'error',
  summary: { fr: 'Une fin a une suite.', en: 'An end has an exit.' },
  why: {
    fr: 'La suite ne serait jamais suivie : ce qui devait venir après serait perdu pour la personne.',
    en: 'The exit would never be taken: what was to come next would be lost for the person.',
  },
  examples: {
    incorrect: [
      `
        initial: secours
        states:
          secours: { final: secours, next: suite }
          #                          ^^^^ L'état « secours » est une fin, et il a pourtant une suite.
          suite: { final: suite }
      `,
      `
        initial: secours
        states:
          secours: { final: secours, next: [{ guard: { danger: oui }, target: suite }, { else: suite }] }
        #                            ^^^^ L'état « secours » est une fin, et il a pourtant une suite.
          suite: { final: suite }
      `,
    ],
    correct: `
      initial: secours
      states:
        secours: { advise: Restez avec elle., next: suite }
        suite: { final: suite }
    `,
  },
  check({ unit }, report) {
    for (const { name, action, next } of unit.states.values()) {
      if (action.kind !== 'final' || next === undefined) continue
      report({ span: next, message: messages.finalWithExit(name.value), help: messages.dropExit })
    }
  },
})
