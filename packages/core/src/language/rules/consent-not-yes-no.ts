/** A consent that nobody can give. */
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { statesOf } from '../unit.ts'
import type { Subject } from '../vocabulary.ts'

/** Any question with the answer `oui` can give consent (decision 0002): a third answer may say that she calls herself. */
export const consentNotYesNo = defineRule<Subject>({
  name: 'consent-not-yes-no',
  severity: 'error',
  summary: {
    fr: "L'accord est attendu d'une question qui ne peut pas le dire.",
    en: 'Consent is expected from a question that cannot tell it.',
  },
  why: messages.consentMatters,
  examples: {
    incorrect: [
      `
        facts:
          delai: { ask: Depuis quand, type: choice, answers: { recent: Hier, ancien: Avant } }
        initial: delai
        states:
          delai: { ask: delai, next: examen }
          examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: delai }, next: fin }
          #                                                                                ^^^^^ « delai » ne peut pas dire si elle est d'accord : il n'a pas de réponse « oui ».
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: faits }, next: fin }
          #                                                                                ^^^^^ « faits » ne peut pas dire si elle est d'accord : il accepte plusieurs réponses à la fois.
          fin: { final: fin }
      `,
    ],
    correct: `
      facts:
        rappel: { ask: Qui appelle, type: choice, answers: { oui: Vous, elle-meme: Elle-même } }
      initial: demande
      states:
        demande: { ask: rappel, next: { oui: examen, elle-meme: fin } }
        examen: { refer: { to: medecin, urgency: h24, say: Dites-lui pourquoi., consent: rappel }, next: fin }
        fin: { final: fin }
    `,
  },
  check({ unit, vocabulary }, report) {
    for (const { action } of statesOf(unit)) {
      const consent = action.kind === 'refer' ? action.referral.consent : undefined
      const fact = vocabulary.facts.get(consent?.value ?? '')
      if (consent === undefined || fact === undefined || fact.unreadable || fact.answers.length === 0)
        continue
      const help = messages.chooseConsent
      if (fact.type === 'choices') {
        report({ span: consent.span, message: messages.consentOfSeveral(consent.value), help })
      } else if (!fact.answers.some(({ id }) => id === 'oui')) {
        report({ span: consent.span, message: messages.consentWithoutYes(consent.value), help })
      }
    }
  },
})
