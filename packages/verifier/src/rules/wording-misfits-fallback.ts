/** A text that speaks of one kind where another is shown. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { named } from '../behaviour/behaviour.ts'
import { misfitOf } from '../behaviour/misfit.ts'
import { referralsOf } from '../behaviour/referral.ts'
import { messages } from '../messages.ts'

export const wordingMisfitsFallback = defineRule<Behaviour>({
  name: 'wording-misfits-fallback',
  severity: 'warning',
  summary: {
    fr: 'Un texte parle d’un type de structure là où un autre est proposé.',
    en: 'A text speaks of one kind of structure where another is proposed.',
  },
  why: {
    fr: 'Le professionnel annoncerait à la personne autre chose que ce qu’il lit.',
    en: 'The professional would announce to the person something else than what the screen shows.',
  },
  examples: {
    incorrect: [
      `
        initial: aide
        states:
          aide:
            refer:
              to: [association, ligne-ecoute]
              urgency: week
              say: "Cette association peut l'accompagner."
              #           ^^^^^^^^^^^ Le texte de « aide » nomme « association », mais dans 1 commune (Sourcelle) c'est « ligne-ecoute » qui s'affiche.
              consent: not-required
              sources: []
            next: fin
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen:
            refer:
              to: [medecin-legiste, medecin]
              urgency: h24
              say: L'unité médico-judiciaire la recevra demain.
              #      ^^^^^ Le texte de « examen » nomme « unité », mais dans 2 communes (Claireval et Sourcelle) c'est « medecin » qui s'affiche.
              consent: not-required
              sources: []
            next: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: aide
      states:
        aide:
          refer:
            to: [association, ligne-ecoute]
            urgency: week
            say: "L'association, ou à défaut la ligne d'écoute, peut l'accompagner."
            consent: not-required
            sources: []
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const referral of referralsOf(behaviour)) {
      const misfit = misfitOf(behaviour, referral)
      if (misfit === undefined) continue
      const { word, span, kind, where } = misfit
      report({
        span,
        message: messages.misfit(referral.state, word, kind, named(where.places)),
        help: messages.wordForBoth,
        witness: behaviour.toWitness(behaviour.walkToSight(referral.sight, () => where.situations)),
      })
    }
  },
})
