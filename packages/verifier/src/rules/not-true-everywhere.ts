/** A scenario for any commune that holds in some of them only. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'

export const notTrueEverywhere = defineRule<Tested>({
  name: 'not-true-everywhere',
  severity: 'error',
  summary: {
    fr: "Un scénario doit être vrai partout, et ne l'est pas.",
    en: 'A scenario must hold everywhere, and does not.',
  },
  why: {
    fr: 'Dans une de ces communes, la personne serait orientée autrement que ce que le réseau a relu.',
    en: 'In one of these communes the person would be referred otherwise than what the network read.',
  },
  examples: {
    incorrect: {
      'essai/essai.pathway.yaml': `
          initial: examen
          states:
            examen: { refer: { to: [medecin-legiste, medecin], urgency: h24, say: Elle sera examinée., consent: not-required }, next: fin }
            fin: { final: termine }
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Un examen, commune: any, answers: {}, expect: { referrals: [medecin-legiste] } }
          #           ^^^^^^^^^ Le scénario « Un examen » doit être vrai partout, et ne l'est pas. Claireval (99E02) : orientations : attendu [medecin-legiste], obtenu [medecin].
        `,
    },
    correct: {
      'essai/essai.pathway.yaml': `
          initial: examen
          states:
            examen: { refer: { to: [medecin-legiste, medecin, ligne-ecoute], urgency: h24, say: Elle sera examinée., consent: not-required }, next: fin }
            fin: { final: termine }
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Un examen, commune: "99E01", answers: {}, expect: { referrals: [medecin-legiste] } }
            - { name: Elle vient d'ailleurs, commune: outside, answers: {}, expect: { referrals: [ligne-ecoute] } }
        `,
    },
  },
  check({ judged }, report) {
    for (const { scenario, judgement } of judged) {
      if (judgement.passed || !judgement.holdsSomewhere) continue
      report({
        span: scenario.name.span,
        message: messages.notEverywhere(scenario.name.value, judgement.difference),
        help: messages.nameCommune,
      })
    }
  },
})
