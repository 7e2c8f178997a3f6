/** A referral for which nothing exists in some communes. */
import { defineRule } from '@jalon/diagnostics'
import { named } from '../behaviour/behaviour.ts'
import { addingLastResort } from '../behaviour/last-resort.ts'
import { referralsOf } from '../behaviour/referral.ts'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { communesIn } from '../explore/places-in.ts'
import { messages } from '../messages.ts'

export const noStructureHere = defineRule<Behaviour>({
  name: 'no-structure-here',
  severity: 'error',
  summary: {
    fr: 'Une orientation ne trouve personne dans certaines communes.',
    en: 'A referral finds nobody in some communes.',
  },
  why: {
    fr: 'Là, cette étape serait une page sans personne à joindre.',
    en: 'There, this step would be a page with nobody to reach.',
  },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen:
            refer: { to: medecin-legiste, urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
            #            ^^^^^^^^^^^^^^^ « examen » ne trouve aucune structure dans 2 communes (Claireval et Sourcelle) : aucune de type « medecin-legiste ».
            next: fin
          fin: { final: fin }
      `,
      `
        initial: aide
        states:
          aide:
            refer:
              to: [medecin-legiste, association]
            #      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « aide » ne trouve aucune structure dans 1 commune (Sourcelle) : ni « medecin-legiste », ni « association ».
              urgency: week
              say: Quelqu'un peut l'aider.
              consent: not-required
              sources: []
            next: fin
          fin: { final: fin }
      `,
      `
        initial: choix
        states:
          choix:
            next:
              - { guard: { available: association }, target: examen }
              - { else: fin }
          examen:
            refer: { to: medecin-legiste, urgency: h24, say: Elle sera examinée., consent: not-required, sources: [] }
            #            ^^^^^^^^^^^^^^^ « examen » ne trouve aucune structure dans 1 commune (Claireval) : aucune de type « medecin-legiste ».
            next: fin
          fin: { final: fin }
      `,
      `
        initial: choix
        states:
          choix:
            next:
              - { guard: { not: { available: association } }, target: ailleurs }
              - { else: fin }
          ailleurs:
            next:
              - { guard: { available: medecin-legiste }, target: aide }
              - { else: fin }
          aide:
            refer: { to: association, urgency: week, say: Elle sera accompagnée., consent: not-required, sources: [] }
            #            ^^^^^^^^^^^ « aide » ne trouve aucune structure quand les communes diffèrent (domicile : Sourcelle, lieu des faits : Valbrume) : aucune de type « association ».
            next: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: aide
      states:
        aide:
          refer: { to: [medecin-legiste, association, ligne-ecoute], urgency: week, say: Quelqu'un peut l'aider., consent: not-required, sources: [] }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { program } = behaviour
    for (const referral of referralsOf(behaviour)) {
      const { sight, state, wanted, written } = referral
      // Kinds that nobody has anywhere are told as such.
      if (sight.location.chosen?.length === 0) continue
      const found = communesIn(program, sight.unresolved)
      if (found === undefined) continue
      const kinds = written.to.map(({ value }) => value)
      const across = found.byRole.map(([role, { name }]) => [role, name] as const)
      report({
        span: wanted,
        message:
          across.length > 0
            ? messages.noStructureAcross(state, kinds, across)
            : messages.noStructure(state, kinds, named(found.places)),
        help: messages.addLastResort,
        suggestions: addingLastResort(behaviour, referral),
        witness: behaviour.toWitness(behaviour.walkToSight(sight, () => found.situations)),
      })
    }
  },
})
