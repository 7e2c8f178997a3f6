/** A referral made without asking her, although nothing is urgent. */
import { own } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { referralsOf } from '../behaviour/referral.ts'
import { messages } from '../messages.ts'

/** A referral to oneself tells nobody anything: actions are left out. A public line is not: its `allow` says so. */
export const noConsentNotUrgent = defineRule<Behaviour>({
  name: 'no-consent-not-urgent',
  severity: 'warning',
  summary: {
    fr: 'Une orientation ne demande pas son accord à la personne, sans urgence.',
    en: 'A referral does not ask the consent of the person, and nothing is urgent.',
  },
  why: {
    fr: 'Quand rien ne presse, rien ne justifie de décider sans elle.',
    en: 'When nothing is urgent, nothing justifies deciding without her.',
  },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen:
            refer: { to: medecin, urgency: week, say: Elle sera reçue., consent: not-required, sources: [] }
            #                                                                    ^^^^^^^^^^^^ « examen » ne demande pas d'accord alors que rien ne presse.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: appel
        states:
          appel:
            refer: { to: [association, ligne-ecoute], urgency: h24, say: Elle sera écoutée., consent: not-required, sources: [] }
            #                                                                                         ^^^^^^^^^^^^ « appel » ne demande pas d'accord alors que rien ne presse.
            next: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: secours
      states:
        secours:
          refer: { to: police-urgence, urgency: now, say: Appelez avec elle., consent: not-required, sources: [] }
          next: demande
        demande: { ask: accord, next: { oui: examen, non: suivi } }
        examen:
          refer: { to: medecin, urgency: week, say: Elle sera reçue., consent: accord, sources: [] }
          next: suivi
        suivi:
          refer: { to: rdv-suivi, urgency: week, say: Fixez une date., consent: not-required, sources: [] }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const { at, name, state, written, referral } of referralsOf(behaviour)) {
      if (written.consent !== undefined || referral.urgency === 'now') continue
      if (referral.to.every((kind) => own(behaviour.ir.kinds, kind)?.nature === 'action')) continue
      report({
        span: at('consent')?.span ?? name,
        message: messages.noConsent(state),
        help: messages.nameConsent,
      })
    }
  },
})
