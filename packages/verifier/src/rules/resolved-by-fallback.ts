/** A referral that does not lead to the same kind in every commune. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { misfitOf } from '../behaviour/misfit.ts'
import { referralsOf } from '../behaviour/referral.ts'
import { communesIn } from '../explore/places-in.ts'
import { messages } from '../messages.ts'

export const resolvedByFallback = defineRule<Behaviour>({
  name: 'resolved-by-fallback',
  severity: 'hint',
  summary: {
    fr: 'Une orientation mène à des types différents selon la commune.',
    en: 'A referral leads to different kinds according to the commune.',
  },
  why: {
    fr: 'Le même texte est lu par toutes, quelle que soit la structure trouvée.',
    en: 'The same wording is read to everyone, whichever structure is found.',
  },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen:
            refer: { to: [medecin-legiste, medecin], urgency: h24, say: Elle sera reçue demain., consent: not-required, sources: [] }
            #             ^^^^^^^^^^^^^^^^^^^^^^^^ « examen » : « medecin-legiste » dans 1 commune et « medecin » dans 2 communes. Le texte convient-il à tous ?
            next: fin
          fin: { final: fin }
      `,
      `
        initial: aide
        states:
          aide:
            refer: { to: [medecin-legiste, association, ligne-ecoute], urgency: h24, say: Elle sera reçue demain., consent: not-required, sources: [] }
            #             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « aide » : « medecin-legiste » dans 1 commune, « association » dans 1 commune et « ligne-ecoute » dans 1 commune. Le texte convient-il à tous ?
            next: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: examen
      states:
        examen:
          refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Elle sera reçue demain., consent: not-required, sources: [] }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const referral of referralsOf(behaviour)) {
      const { sight, state, wanted } = referral
      if (sight.chosen.length < 2) continue
      const shares = sight.chosen.flatMap(({ kind, where }): readonly (readonly [string, number])[] => {
        const count = communesIn(behaviour.program, where)?.places.length ?? 0
        return count === 0 ? [] : [[kind, count]]
      })
      // Words that suit only one of them are told as such.
      if (shares.length < 2 || misfitOf(behaviour, referral) !== undefined) continue
      report({ span: wanted, message: messages.shares(state, shares) })
    }
  },
})
