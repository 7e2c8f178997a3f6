/** A condition on a kind that every commune has. */
import { guardsOf } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { messages } from '../messages.ts'

export const alwaysAvailable = defineRule<Behaviour>({
  name: 'always-available',
  severity: 'warning',
  summary: {
    fr: 'Une condition regarde si quelque chose existe, et cela existe partout.',
    en: 'A condition looks at whether something exists, and it exists everywhere.',
  },
  why: {
    fr: 'Elle laisse croire que certaines personnes seront orientées autrement, et aucune ne le sera.',
    en: 'It suggests that some people will be referred otherwise, and none will.',
  },
  examples: {
    incorrect: [
      `
        initial: ecoute
        states:
          ecoute:
            next:
              - { guard: { available: ligne-ecoute }, target: fin }
              #                       ^^^^^^^^^^^^ « ligne-ecoute » existe dans toutes les communes : cette condition ne sépare rien.
              - { else: conseil }
          conseil: { final: conseil }
          fin: { final: fin }
      `,
      `
        initial: ecoute
        states:
          ecoute:
            next:
              - { guard: { available: [association, rdv-suivi] }, target: fin }
              #                                     ^^^^^^^^^ « rdv-suivi » existe dans toutes les communes : cette condition ne sépare rien.
              - { else: conseil }
          conseil: { final: conseil }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: ecoute
      states:
        ecoute:
          next:
            - { guard: { available: association }, target: fin }
            - { else: conseil }
        conseil: { final: conseil }
        fin: { final: fin }
    `,
  },
  check({ pathway, program, territoriesAreKnown }, report) {
    if (!territoriesAreKnown) return
    for (const guard of guardsOf(pathway)) {
      for (const { value, span } of guard.kind === 'available' ? guard.kinds : []) {
        if (!program.variables.everywhere.has(value)) continue
        report({ span, message: messages.alwaysAvailable(value), help: messages.removeAvailable })
      }
    }
  },
})
