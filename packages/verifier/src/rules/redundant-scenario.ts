/** A scenario that meets nothing that others do not. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'

export const redundantScenario = defineRule<Tested>({
  name: 'redundant-scenario',
  severity: 'hint',
  summary: {
    fr: "Un scénario ne rencontre rien que d'autres ne rencontrent déjà.",
    en: 'A scenario meets nothing that others do not already meet.',
  },
  why: {
    fr: 'Plus il y a de scénarios, moins chacun est relu avec soin.',
    en: 'The more scenarios there are, the less carefully each is read.',
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
            - { name: Encore un danger, commune: any, answers: { danger: oui }, expect: { outcome: termine } }
          #           ^^^^^^^^^^^^^^^^ Le scénario « Encore un danger » ne rencontre rien que d'autres ne rencontrent déjà.
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
            - { name: Pas de danger, commune: any, answers: { danger: non }, expect: { outcome: termine } }
        `,
    },
  },
  check({ judged, scenarios, coverage: { met } }, report) {
    const left = new Set(scenarios.keys())
    // The later of two that tell the same goes first: what is left still meets everything.
    for (const index of [...scenarios.keys()].reverse()) {
      const isAlone = met.some(
        ({ by }) => by.includes(index) && by.every((each) => each === index || !left.has(each)),
      )
      if (!isAlone) left.delete(index)
    }
    for (const { scenario, index, judgement } of judged) {
      if (left.has(index) || !judgement.passed) continue
      report({
        span: scenario.name.span,
        message: messages.addsNothing(scenario.name.value),
        help: messages.keepIfUseful,
      })
    }
  },
})
