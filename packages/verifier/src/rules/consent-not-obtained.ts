/** A referral made in her name without her yes. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'

export const consentNotObtained = defineRule<Behaviour>({
  name: 'consent-not-obtained',
  severity: 'error',
  summary: {
    fr: "Une structure est contactée sans l'accord de la personne.",
    en: 'A structure is contacted without the consent of the person.',
  },
  why: { fr: 'Ce serait agir sans la personne.', en: 'That would be acting without the person.' },
  examples: {
    incorrect: [
      `
        initial: demande
        states:
          demande: { ask: accord, next: examen }
          examen:
            refer: { to: medecin, urgency: week, say: Elle sera reçue cette semaine., consent: accord }
            #                                                                                  ^^^^^^ « examen » contacte une structure sans que la réponse à « accord » soit « oui ».
            next: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: demande
      states:
        demande: { ask: accord, next: { oui: examen, non: fin } }
        examen:
          refer: { to: medecin, urgency: week, say: Elle sera reçue cette semaine., consent: accord }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const sight of behaviour.ownSights) {
      const { state } = behaviour.stateAt(sight)
      const consent = state?.action.kind === 'refer' ? state.action.referral.consent : undefined
      if (sight.disagreed === nothing || consent === undefined) continue
      report({
        span: consent.span,
        message: messages.consentMissing(sight.location.state, consent.value),
        help: messages.askConsent(consent.value, sight.location.state),
        witness: behaviour.toWitness(behaviour.walkToSight(sight, () => sight.disagreed)),
      })
    }
  },
})
