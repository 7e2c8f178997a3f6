/** A mistake that neither the checks, nor the rules of the network, nor its scenarios would notice. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Judged } from '../mutation/verdict.ts'

export const mutantSurvives = defineRule<readonly Judged[]>({
  name: 'mutant-survives',
  severity: 'warning',
  summary: {
    fr: 'Une erreur à cet endroit ne serait vue de personne.',
    en: 'A mistake there would be seen by nobody.',
  },
  why: {
    fr: 'La prochaine personne qui corrige ce parcours pourrait envoyer quelqu’un ailleurs sans le savoir.',
    en: 'The next person who corrects this pathway could send someone elsewhere without knowing.',
  },
  examples: {
    incorrect: {
      'essai/essai.pathway.yaml': `
        initial: suivi
        states:
          suivi: { refer: { to: rdv-suivi, urgency: later, say: Revoyons-nous., consent: not-required, sources: [] }, next: fin }
        # ^^^^^ Si quelqu'un, par erreur, remplaçait « Ensuite » par « Dans la semaine » pour rdv-suivi, dans « suivi », rien ne le signalerait.
          fin: { final: fin }
      `,
      'essai/essai.scenarios.yaml': `
        pathway: essai
        scenarios:
          - { name: On se revoit, commune: any, answers: {}, expect: { referrals: [rdv-suivi] } }
      `,
    },
    correct: {
      'essai/essai.pathway.yaml': `
        initial: suivi
        states:
          suivi: { refer: { to: rdv-suivi, urgency: later, say: Revoyons-nous., consent: not-required, sources: [] }, next: fin }
          fin: { final: fin }
      `,
      'essai/essai.scenarios.yaml': `
        pathway: essai
        scenarios:
          - { name: On se revoit, commune: any, answers: {}, expect: { referrals: [rdv-suivi], urgency: { rdv-suivi: later } } }
      `,
    },
  },
  check(mutants, report) {
    for (const { verdict, span, deed, told, pathway } of mutants) {
      if (verdict.kind !== 'survivor') continue
      const [shown] = verdict.unseen.cases
      report({
        span,
        message: messages.survives(deed),
        help: told === undefined ? messages.sayInRule : messages.addScenario,
        ...(shown === undefined
          ? {}
          : {
              witness: {
                pathway,
                answers: shown.answers,
                commune: shown.communes[0] ?? null,
                communes: Math.max(1, shown.communes.length),
              },
            }),
      })
    }
  },
})
