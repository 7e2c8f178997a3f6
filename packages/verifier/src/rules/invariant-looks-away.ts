/** A promise that says nothing of some walks: the question of its condition is not asked there. */
import { defineRule } from '@jalon/diagnostics'
import type { Network } from '../behaviour/network.ts'
import { inWords, widest } from '../describe.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'

export const invariantLooksAway = defineRule<Network>({
  name: 'invariant-looks-away',
  severity: 'hint',
  summary: {
    fr: 'Une promesse ne dit rien de certaines situations.',
    en: 'A promise says nothing of some situations.',
  },
  why: {
    fr: 'Là où la question n’est pas posée, la règle ne protège pas.',
    en: 'Where the question is not asked, the rule does not protect.',
  },
  examples: {
    incorrect: `
      initial: accueil
      states:
        accueil: { ask: accord, next: { oui: securite, non: fin } }
        securite: { ask: danger, next: fin }
        fin: { final: fin }
      invariants:
        - { id: jamais-de-medecin, if: { danger: oui }, unreachable: { refer: medecin } }
      #         ^^^^^^^^^^^^^^^^^ La règle « jamais-de-medecin » ne dit rien de certaines situations de « essai » : danger = pas demandé.
    `,
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: fin }
        fin: { final: fin }
      invariants:
        - { id: jamais-de-medecin, if: { danger: oui }, unreachable: { refer: medecin } }
    `,
  },
  check({ promises }, report) {
    for (const { invariant, written, among } of promises) {
      const away = among.find(({ proofs }) => proofs.undecided(invariant) !== nothing)
      if (invariant.when === undefined || away === undefined) continue
      const sides = widest(away.program, away.proofs.undecided(invariant))
      const [fr, en] = [inWords(sides, 'fr'), inWords(sides, 'en')]
      report({
        span: written.id.span,
        message: messages.looksAway(invariant.id, away.pathway.id.value, fr, en),
        help: messages.askOrSecondRule,
      })
    }
  },
})
