/** A state that does two things. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const twoActions = defineRule<Subject<Pathway>>({
  name: 'two-actions',
  severity: 'error',
  summary: { fr: 'Un état fait deux choses.', en: 'A state does two things.' },
  why: {
    fr: 'On ne saurait pas laquelle vient en premier pour la personne.',
    en: 'Which comes first for the person would be unclear.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, advise: Restez avec elle., next: fin }
          #                        ^^^^^^ L'état « securite » fait deux choses : « ask » et « advise ».
          fin: { final: fin }
      `,
      `
        initial: secours
        states:
          secours:
            refer: { to: police-urgence, urgency: now, say: Appelez avec elle., consent: not-required }
            final: secours
        #   ^^^^^ L'état « secours » fait deux choses : « refer » et « final ».
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: presence }
        presence: { advise: Restez avec elle., next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const { name, actions } of unit.states.values()) {
      const [first, second] = actions
      if (first === undefined || second === undefined) continue
      report({
        span: second.span,
        message: messages.twoActions(name.value, first.value, second.value),
        help: messages.twoStates,
        related: [{ span: first.span, value: messages.otherAction }],
      })
    }
  },
})
