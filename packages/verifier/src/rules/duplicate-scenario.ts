/** Two scenarios of a pathway with one name. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'

export const duplicateScenario = defineRule<Tested>({
  name: 'duplicate-scenario',
  severity: 'error',
  summary: { fr: 'Deux scénarios ont le même nom.', en: 'Two scenarios have the same name.' },
  why: {
    fr: "On ne saurait pas lequel des deux n'est plus vrai.",
    en: 'Nobody could tell which of the two no longer holds.',
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
            - { name: Danger immédiat, commune: any, answers: { danger: oui }, expect: { referrals: [police-urgence] } }
            - { name: Danger immédiat, commune: any, answers: { danger: inconnu }, expect: { referrals: [police-urgence] } }
          #           ^^^^^^^^^^^^^^^ Deux scénarios s'appellent « Danger immédiat ».
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
            - { name: Danger dans le doute, commune: any, answers: { danger: inconnu }, expect: { referrals: [police-urgence] } }
        `,
    },
  },
  check({ judged, scenarios }, report) {
    for (const { scenario, index } of judged) {
      const { name, pathway } = scenario
      const earlier = scenarios
        .slice(0, index)
        .find((other) => other.name.value === name.value && other.pathway.value === pathway.value)
      if (earlier === undefined) continue
      report({
        span: name.span,
        message: messages.sameScenarioName(name.value),
        help: messages.renameOne,
        related: [{ span: earlier.name.span, value: messages.nameIsHere }],
      })
    }
  },
})
