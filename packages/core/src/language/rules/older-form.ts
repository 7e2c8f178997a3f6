/** A key written as the language did before. */
import { defineRule } from '@jalon/diagnostics'
import type { Document } from '../document.ts'
import { messages } from '../messages.ts'
import { safely } from '../repairs.ts'

export const olderForm = defineRule<Document>({
  name: 'older-form',
  severity: 'warning',
  summary: { fr: 'Une clé a changé de nom.', en: 'A key has changed its name.' },
  why: {
    fr: "L'ancienne forme est encore lue, mais les relecteurs ne la trouveront plus dans le guide.",
    en: 'The older form is still read, but reviewers will find it in no page.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        facts:
          seule: { question: Est-elle seule ?, type: yes-no }
          #        ^^^^^^^^ « question » s'écrit maintenant « ask ».
        states:
          securite: { question: seule, next: tri }
          #           ^^^^^^^^ « question » s'écrit maintenant « ask ».
          tri:
            next:
              - { guard: { seule: oui }, target: fin }
              - { default: fin }
              #   ^^^^^^^ « default » s'écrit maintenant « else ».
          fin: { final: fin }
      `,
      {
        'network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, everywhere: true, purpose: Appeler les secours }
          #                                                      ^^^^^^^^^^ « everywhere » ne sert plus.
          medecin: { label: Médecin, nature: structure, purpose: Faire constater les blessures }
          rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous, everywhere: true }
          #                                                                                        ^^^^^^^^^^ « everywhere » ne sert plus.
        `,
      },
      {
        'network/facts.yaml': `
          danger: { question: "Un danger immédiat\u00a0?", type: yes-no-unknown }
          #         ^^^^^^^^ « question » s'écrit maintenant « ask ».
          accord: { ask: "Est-elle d'accord\u00a0?", type: yes-no }
        `,
        'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: fin }
            fin: { final: fin }
        `,
      },
    ],
    correct: `
      initial: securite
      facts:
        seule: { ask: Est-elle seule ?, type: yes-no }
      states:
        securite: { ask: seule, next: tri }
        tri:
          next:
            - { guard: { seule: oui }, target: fin }
            - { else: fin }
        fin: { final: fin }
    `,
  },
  check({ problems }, report) {
    for (const problem of problems) {
      if (problem.kind !== 'older') continue
      const { from, to, span, repair } = problem
      report({
        span,
        message: to === undefined ? messages.uselessForm(from) : messages.olderForm(from, to),
        help: to === undefined ? messages.everywhereByNature : messages.renameKey(to),
        suggestions: safely(to === undefined ? messages.removeIt : messages.replaceWith(to), repair),
      })
    }
  },
})
