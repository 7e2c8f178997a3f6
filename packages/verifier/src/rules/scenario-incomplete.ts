/** A scenario that gives no answer to a question that its way asks. */
import { own } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'

export const scenarioIncomplete = defineRule<Tested>({
  name: 'scenario-incomplete',
  severity: 'error',
  summary: {
    fr: "Un scénario s'arrête à une question sans réponse.",
    en: 'A scenario stops at a question without an answer.',
  },
  why: {
    fr: "On croirait vérifié un chemin dont la fin n'est jamais jouée.",
    en: 'A way would seem checked whose end is never played.',
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
            - { name: Elle arrive, commune: any, answers: {}, expect: { outcome: termine } }
          #           ^^^^^^^^^^^ Le scénario « Elle arrive » s'arrête à la question « danger », sans réponse prévue.
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
  check({ judged, ir }, report) {
    for (const { scenario, judgement } of judged) {
      if (judgement.passed || judgement.holdsSomewhere) continue
      const [first] = judgement.failed
      const [fact] = first?.facts ?? []
      if (first?.because !== 'incomplete' || fact === undefined) continue
      const answers = own(ir.facts, fact)?.answers ?? []
      report({
        span: scenario.name.span,
        message: messages.scenarioIncomplete(scenario.name.value, fact),
        help: messages.addAnswer(
          fact,
          answers.map(({ id }) => id),
        ),
      })
    }
  },
})
