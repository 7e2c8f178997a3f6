/** An exit per answer where there is not one answer. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Pathway } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

export const mapAfterChoices = defineRule<Subject<Pathway>>({
  name: 'map-after-choices',
  severity: 'error',
  summary: {
    fr: "Une suite par réponse est écrite là où il n'y a pas une réponse, et une seule.",
    en: 'One exit per answer is written where there is not one answer, and one only.',
  },
  why: {
    fr: 'La suite de la personne dépendrait du hasard, ou elle resterait sans suite.',
    en: "The person's way would depend on chance, or stop there.",
  },
  examples: {
    incorrect: [
      `
        initial: recit
        states:
          recit: { ask: faits, next: { coups: fin, menaces: fin, aucun: fin } }
          #                    ^^^^ « faits » accepte plusieurs réponses à la fois : une suite par réponse ne dit pas laquelle suivre s'il y en a deux.
          fin: { final: fin }
      `,
      `
        initial: conseil
        states:
          conseil: { advise: Restez avec elle., next: { oui: fin, non: fin } }
          #                                     ^^^^ « conseil » ne pose pas de question et n'appelle pas de parcours : il n'y a pas de réponse à qui donner une suite.
          fin: { final: fin }
      `,
      `
        initial: tri
        states:
          tri: { next: { oui: fin, non: fin } }
        #        ^^^^ « tri » ne pose pas de question et n'appelle pas de parcours : il n'y a pas de réponse à qui donner une suite.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: recit
      states:
        recit:
          ask: faits
          next:
            - { guard: { faits: { includes: coups } }, target: fin }
            - { else: autre }
        autre: { final: autre }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary }, report) {
    for (const { name, action, exit, next } of unit.states.values()) {
      if (exit?.kind !== 'by-name' || next === undefined) continue
      switch (action.kind) {
        case 'ask': {
          const fact = vocabulary.facts.get(action.fact.value)
          if (fact?.type !== 'choices' || fact.unreadable) break
          const [first] = exit.exits
          const { value } = fact.name
          const help = first && messages.guardsInstead(value, first.name.value, first.target?.value ?? '…')
          report({ span: next, message: messages.mapAfterChoices(value), help })
          break
        }
        case 'refer':
        case 'advise':
        case 'decide':
          report({
            span: next,
            message: messages.mapAfterNothing(name.value),
            help: messages.oneExitOrGuards,
          })
          break
        case 'invoke':
        case 'final':
        case 'unreadable':
      }
    }
  },
})
