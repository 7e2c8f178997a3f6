/** A promise that checks nothing: its case never happens, or what it orders. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Network } from '../behaviour/network.ts'

export const vacuousInvariant = defineRule<Network>({
  name: 'vacuous-invariant',
  severity: 'warning',
  summary: { fr: 'Une promesse ne vérifie rien.', en: 'A promise checks nothing.' },
  why: {
    fr: 'On la croirait utile, et elle ne protège personne.',
    en: 'It would seem useful, and protects nobody.',
  },
  examples: {
    incorrect: [
      `
        initial: accueil
        states:
          accueil: { ask: danger, next: fin }
          fin: { final: fin }
        invariants:
          - { id: examen-avec-accord, if: { accord: non }, unreachable: { refer: medecin } }
        #         ^^^^^^^^^^^^^^^^^^ La règle « examen-avec-accord » est vraie parce que son cas n'arrive jamais.
      `,
      {
        'essai/essai.pathway.yaml': `
          initial: accueil
          states:
            accueil: { ask: danger, next: fin }
            fin: { final: fin }
        `,
        'network/invariants.yaml': `
          invariants:
            - { id: danger-demande-d-abord, always-before: { first: { ask: danger }, then: { refer: medecin } } }
            #       ^^^^^^^^^^^^^^^^^^^^^^ La règle « danger-demande-d-abord » est vraie parce que ce qu'elle ordonne n'arrive jamais.
        `,
      },
    ],
    correct: `
      initial: accueil
      states:
        accueil: { ask: accord, next: { oui: examen, non: fin } }
        examen: { refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: accord }, next: fin }
        fin: { final: fin }
      invariants:
        - { id: examen-avec-accord, if: { accord: non }, unreachable: { refer: medecin } }
    `,
  },
  check({ promises }, report) {
    for (const { invariant, written, among } of promises) {
      if (among.length === 0 || among.some(({ proofs }) => proofs.isAtStake(invariant))) continue
      const isMet = among.some(({ proofs }) => proofs.isMet(invariant))
      report({
        span: written.id.span,
        message: isMet ? messages.neverAtStake(invariant.id) : messages.neverMet(invariant.id),
        help: messages.correctOrDropRule,
      })
    }
  },
})
