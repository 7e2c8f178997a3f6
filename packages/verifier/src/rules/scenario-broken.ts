/** A scenario that expects something else than what the pathway answers. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'

export const scenarioBroken = defineRule<Tested>({
  name: 'scenario-broken',
  severity: 'error',
  summary: { fr: "Un scénario n'est plus vrai.", en: 'A scenario no longer holds.' },
  why: {
    fr: "Ce que le réseau avait relu et accepté n'est plus ce que la personne recevrait.",
    en: 'What the network had read and accepted is no longer what the person would get.',
  },
  examples: {
    incorrect: {
      'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: appel, non: fin, inconnu: appel } }
            appel: { refer: { to: police-urgence, urgency: now, say: Appelez le 17., consent: not-required }, next: fin }
            fin: { final: termine }
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Pas de danger, commune: any, answers: { danger: non }, expect: { referrals: [police-urgence] } }
          #           ^^^^^^^^^^^^^ Le scénario « Pas de danger » n'est plus vrai. Hors de « Essai » : orientations : attendu [police-urgence], obtenu [].
        `,
    },
    correct: {
      'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: appel, non: fin, inconnu: appel } }
            appel: { refer: { to: police-urgence, urgency: now, say: Appelez le 17., consent: not-required }, next: fin }
            fin: { final: termine }
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Danger immédiat, commune: any, answers: { danger: oui }, expect: { referrals: [police-urgence] } }
        `,
    },
  },
  check({ judged }, report) {
    for (const { scenario, judgement } of judged) {
      if (judgement.passed || judgement.holdsSomewhere) continue
      const [first] = judgement.failed
      if (first !== undefined && first.because !== 'broken') continue
      report({
        span: scenario.name.span,
        message: messages.scenarioBroken(scenario.name.value, judgement.difference),
        help: messages.readAgain,
      })
    }
  },
})
