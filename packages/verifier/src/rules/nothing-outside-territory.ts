/** A referral for which nothing exists outside the territory. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { addingLastResort } from '../behaviour/last-resort.ts'
import { referralsOf } from '../behaviour/referral.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { communesIn } from '../explore/places-in.ts'
import { messages } from '../messages.ts'

export const nothingOutsideTerritory = defineRule<Behaviour>({
  name: 'nothing-outside-territory',
  severity: 'warning',
  summary: {
    fr: "Une orientation ne propose rien à une personne venue d'ailleurs.",
    en: 'A referral proposes nothing to someone from elsewhere.',
  },
  why: {
    fr: 'Le professionnel resterait sans réponse.',
    en: 'The professional would be left without an answer.',
  },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen:
            refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
            #            ^^^^^^^ « examen » ne propose rien à une personne venue d'ailleurs, ou dont la commune n'est pas connue : aucune de type « medecin ».
            next: fin
          fin: { final: fin }
      `,
      {
        'essai/essai.pathway.yaml': `
          initial: examen
          states:
            examen: { invoke: soins, next: { fait: fin } }
            fin: { final: fin }
        `,
        'soins/soins.pathway.yaml': `
          entry: false
          initial: examen
          states:
            examen:
              refer: { to: [medecin-legiste, medecin], urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
              #             ^^^^^^^^^^^^^^^^^^^^^^^^ « examen » ne propose rien à une personne venue d'ailleurs, ou dont la commune n'est pas connue : ni « medecin-legiste », ni « medecin ».
              next: fait
            fait: { final: fait }
        `,
      },
    ],
    correct: `
      initial: examen
      states:
        examen:
          refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { program, pathway, packs, sights } = behaviour
    // A part says nothing by itself of who comes to it: it is looked at where it is invoked.
    if (!pathway.entry || packs.length === 0) return
    for (const referral of referralsOf(behaviour, sights)) {
      const { sight, state, wanted, written } = referral
      const { unresolved, location } = sight
      if (unresolved === nothing || location.chosen?.length === 0) continue
      // What is missing in communes of the territory too is told there, as an error.
      if (communesIn(program, unresolved) !== undefined) continue
      report({
        span: wanted,
        message: messages.nothingOutside(
          state,
          written.to.map(({ value }) => value),
        ),
        help: messages.endWithNational,
        suggestions: addingLastResort(behaviour, referral),
        witness: behaviour.toWitness(behaviour.walkToSight(sight, () => unresolved)),
      })
    }
  },
})
