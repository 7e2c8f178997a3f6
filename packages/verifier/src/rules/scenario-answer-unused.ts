/** A scenario with an answer to a question that its way does not ask. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'

export const scenarioAnswerUnused = defineRule<Tested>({
  name: 'scenario-answer-unused',
  severity: 'error',
  summary: {
    fr: "Un scénario répond à une question qui n'est pas posée.",
    en: 'A scenario answers a question that is not asked.',
  },
  why: {
    fr: "Il raconte peut-être un autre cas que celui qu'on croit.",
    en: 'It may tell another case than the one it seems to.',
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
            - { name: Danger immédiat, commune: any, answers: { danger: oui, accord: non }, expect: { outcome: termine } }
          #           ^^^^^^^^^^^^^^^ Le scénario « Danger immédiat » répond à « accord », que ce chemin ne demande pas.
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
      if (first?.because !== 'answer-unused') continue
      report({
        span: scenario.name.span,
        message: messages.answerUnused(scenario.name.value, first.facts),
        help: messages.dropAnswer,
      })
    }
  },
})
