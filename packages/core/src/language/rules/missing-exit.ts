/** A state that leads nowhere and is not an end. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const missingExit = defineRule<Subject<Pathway>>({
  name: 'missing-exit',
  severity: 'error',
  summary: {
    fr: "Un état n'a pas de suite et n'est pas une fin.",
    en: 'A state has no exit and is not an end.',
  },
  why: { fr: 'La personne resterait bloquée sur cette page.', en: 'The person would be stuck on this page.' },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger }
        # ^^^^^^^^ L'état « securite » n'a pas de suite.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Restez avec elle. }
        # ^^^^^^^ L'état « conseil » n'a pas de suite.
          fin: { final: fin }
      `,
      `
        initial: vide
        states:
          vide: { note: À écrire avec la juriste. }
        # ^^^^ L'état « vide » n'a pas de suite.
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit }, report) {
    for (const { name, action, actions, next, strange } of unit.states.values()) {
      const isEnd = actions.some(({ value }) => value === 'final')
      const isUnreadable = action.kind === 'unreadable' && actions.length === 0
      if (next !== undefined || isEnd || isUnreadable || strange.length > 0) continue
      report({ span: name.span, message: messages.missingExit(name.value), help: messages.addExit })
    }
  },
})
