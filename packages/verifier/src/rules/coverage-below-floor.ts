/** Scenarios that meet less of a pathway than the floor of the network. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'
import { sharesOf } from '../scenarios/share.ts'
import { targetWords } from '../scenarios/target-words.ts'

export const coverageBelowFloor = defineRule<Tested>({
  name: 'coverage-below-floor',
  severity: 'error',
  summary: {
    fr: 'Les scénarios rencontrent moins que ce que le réseau demande.',
    en: 'Scenarios meet less than the network asks for.',
  },
  why: {
    fr: "Ce qu'aucun scénario ne raconte peut changer sans que personne le voie.",
    en: 'What no scenario tells may change without anyone seeing it.',
  },
  examples: {
    incorrect: {
      'essai/essai.pathway.yaml': `
          pathway: essai
          #        ^^^^^ « essai », réponses de chemins urgents : les scénarios en rencontrent 1 sur 2, et le réseau en demande 100 %. Il manque la réponse « inconnu » à « danger ».
          initial: securite
          states:
            securite: { ask: danger, next: { oui: appel, non: fin, inconnu: appel } }
            appel: { refer: { to: police-urgence, urgency: now, say: Appelez le 17., consent: not-required }, next: fin }
            fin: { final: termine }
        `,
      'network/coverage.yaml': `
          urgent-answers: 100
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Danger immédiat, commune: any, answers: { danger: oui }, expect: { referrals: [police-urgence] } }
            - { name: Pas de danger, commune: any, answers: { danger: non }, expect: { outcome: termine } }
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
      'network/coverage.yaml': `
          urgent-answers: 100
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Danger immédiat, commune: any, answers: { danger: oui }, expect: { referrals: [police-urgence] } }
            - { name: Pas de danger, commune: any, answers: { danger: non }, expect: { outcome: termine } }
            - { name: Danger dans le doute, commune: any, answers: { danger: inconnu }, expect: { referrals: [police-urgence] } }
        `,
    },
  },
  check({ ir, coverage, floors, vocabulary }, report) {
    for (const { pathway, sort, all, missing } of sharesOf(ir, coverage)) {
      const floor = floors[sort] ?? 0
      const met = all - missing.length
      const written = vocabulary.pathways.get(pathway)
      if (written === undefined || 100 * met >= floor * all) continue
      report({
        span: written.id.span,
        message: messages.belowFloor(pathway, sort, { met, all, floor, missing: missing.map(targetWords) }),
        help: messages.pasteScenario,
      })
    }
  },
})
