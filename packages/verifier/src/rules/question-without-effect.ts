/** A question whose answer changes nothing. */
import type { Located } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import { factsInUse } from '../behaviour/facts-in-use.ts'
import type { Network } from '../behaviour/network.ts'
import { messages } from '../messages.ts'

export const questionWithoutEffect = defineRule<Network>({
  name: 'question-without-effect',
  severity: 'warning',
  summary: {
    fr: 'Une question est posée et sa réponse ne sert à rien.',
    en: 'A question is asked and its answer is of no use.',
  },
  why: {
    fr: "Demander une information sensible sans s'en servir, c'est faire parler la personne pour rien.",
    en: 'To ask for something sensitive without using it is to make the person speak for nothing.',
  },
  examples: {
    incorrect: [
      `
        initial: lieu
        facts:
          lieu: { ask: "Où dort-elle ce soir\u00a0?", type: choice, answers: { chez-elle: Chez elle, proche: Chez une amie } }
        # ^^^^ La question « lieu » est posée, et aucune réponse n'y change quoi que ce soit.
        states:
          lieu: { ask: lieu, next: fin }
          fin: { final: fin }
      `,
      `
        initial: emploi
        facts:
          emploi: { ask: "A-t-elle un emploi\u00a0?", type: yes-no }
        # ^^^^^^ La question « emploi » est posée, et aucune réponse n'y change quoi que ce soit.
        states:
          emploi: { ask: emploi, next: { oui: conseil, non: conseil } }
          conseil: { advise: Convenez d'un mot de code., next: encore }
          encore: { ask: emploi, next: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: lieu
      facts:
        lieu: { ask: "Où dort-elle ce soir\u00a0?", type: choice, answers: { chez-elle: Chez elle, proche: Chez une amie } }
      states:
        lieu: { ask: lieu, next: { chez-elle: conseil, proche: fin } }
        conseil: { advise: Convenez d'un mot de code., next: fin }
        fin: { final: fin }
    `,
  },
  check({ ir, vocabulary }, report) {
    // What cannot be read, or has an error, may use the answer.
    if (vocabulary.unread.length > 0 || Object.keys(ir.pathways).length < vocabulary.pathways.size) return
    const used = factsInUse(ir)
    const asked = new Map<string, Located<string>[]>()
    for (const { states } of vocabulary.pathways.values()) {
      for (const { action } of states.values()) {
        if (action.kind !== 'ask' || used.has(action.fact.value)) continue
        asked.set(action.fact.value, [...(asked.get(action.fact.value) ?? []), action.fact])
      }
    }
    for (const [fact, places] of asked) {
      const declared = vocabulary.facts.get(fact)
      if (declared === undefined) continue
      report({
        span: declared.name.span,
        message: messages.withoutEffect(fact),
        help: messages.useOrRemove,
        related: places.map(({ span }) => ({ value: messages.askedHere, span })),
      })
    }
  },
})
