/** An immediate referral to someone who does not answer at night. */
import { own, rawOf, toReview } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { placeOfKind, referralsOf } from '../behaviour/referral.ts'
import { messages } from '../messages.ts'

export const nowButNotAlwaysOpen = defineRule<Behaviour>({
  name: 'now-but-not-always-open',
  severity: 'error',
  summary: {
    fr: "Une orientation immédiate mène à une structure qui n'est pas toujours ouverte.",
    en: 'An immediate referral leads to a structure that is not always open.',
  },
  why: { fr: 'La nuit, personne ne répondrait.', en: 'At night, nobody would answer.' },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen:
            refer: { to: [medecin, police-urgence], urgency: now, say: Faites-la examiner., consent: not-required, sources: [] }
            #             ^^^^^^^ « examen » demande d'agir tout de suite, et « medecin » n'est pas joignable jour et nuit.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: appel
        states:
          appel:
            refer: { to: ligne-ecoute, urgency: now, say: Appelez avec elle., consent: not-required, sources: [] }
            #            ^^^^^^^^^^^^ « appel » demande d'agir tout de suite, et « ligne-ecoute » n'est pas joignable jour et nuit.
            next: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: appel
      states:
        appel:
          refer: { to: [police-urgence, ligne-ecoute], urgency: now, say: Appelez avec elle., consent: not-required, sources: [] }
          next: rendez-vous
        rendez-vous:
          refer: { to: [medecin, ligne-ecoute], urgency: h24, say: Faites-la examiner., consent: not-required, sources: [] }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const referral of referralsOf(behaviour)) {
      if (referral.referral.urgency !== 'now') continue
      const urgency = referral.at('urgency')
      for (const { kind, where } of referral.sight.chosen) {
        const found = own(behaviour.ir.kinds, kind)
        // What professionals do themselves is open as long as they are there.
        if (found === undefined || found.alwaysOpen || found.nature === 'action') continue
        report({
          span: placeOfKind(referral, kind),
          message: messages.notAlwaysOpen(referral.state, kind),
          help: messages.referToOpen,
          suggestions:
            urgency !== undefined && rawOf(urgency.span) === 'now'
              ? toReview(messages.lessUrgently, [{ span: urgency.span, text: 'h24' }])
              : [],
          witness: behaviour.toWitness(behaviour.walkToSight(referral.sight, () => where)),
        })
      }
    }
  },
})
