/** A question that no state asks. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { factsUsedBy } from '../unit.ts'
import type { Whole } from './index.ts'

export const questionNeverAsked = defineRule<Whole>({
  name: 'question-never-asked',
  severity: 'warning',
  summary: {
    fr: "Une question déclarée n'est jamais posée.",
    en: 'A question that is declared is never asked.',
  },
  why: {
    fr: 'Elle alourdit les relectures, et la personne ne la verra jamais.',
    en: 'It burdens reviews, and the person will never see it.',
  },
  examples: {
    incorrect: [
      `
        initial: fin
        facts:
          lieu: { ask: Où est-elle ?, type: choice, answers: { domicile: Chez elle, ailleurs: Ailleurs } }
        # ^^^^ La question « lieu » est déclarée, mais aucun état ne la pose.
        states:
          fin: { final: fin }
      `,
      {
        'network/facts.yaml': `
          danger: { ask: Un danger immédiat ?, type: yes-no-unknown }
          accord: { ask: Est-elle d'accord ?, type: yes-no }
          faits: { ask: De quoi parle-t-elle ?, type: yes-no }
          langue: { ask: Faut-il un interprète ?, type: yes-no }
        # ^^^^^^ La question « langue » est déclarée, mais aucun état ne la pose.
        `,
        'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: fin }
            fin: { final: fin }
        `,
      },
      {
        'essai/essai.pathway.yaml': `
          initial: lieu
          facts:
            lieu: { ask: "Où est-elle\u00a0?", type: yes-no }
            seule: { ask: "Est-elle seule\u00a0?", type: yes-no }
          # ^^^^^ La question « seule » est déclarée, mais aucun état ne la pose.
          states:
            lieu: { ask: lieu, next: fin }
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      initial: lieu
      facts:
        lieu: { ask: Où est-elle ?, type: choice, answers: { domicile: Chez elle, ailleurs: Ailleurs } }
      states:
        lieu: { ask: lieu, next: fin }
        fin: { final: fin }
    `,
  },
  check({ vocabulary: { pathways, unread }, units }, report) {
    // A question may be asked in what could not be read.
    if (pathways.size === 0 || unread.length > 0) return
    // One that is only looked at is told by the rule on questions looked at before they are asked.
    const used = new Set(units.flatMap(factsUsedBy).map(({ value }) => value))
    for (const { facts } of units) {
      for (const { name } of facts.values()) {
        if (used.has(name.value)) continue
        report({
          span: name.span,
          message: messages.neverAsked(name.value),
          help: messages.askOrRemove(name.value),
        })
      }
    }
  },
})
