/** A referral that rests on nothing that a reviewer could read. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { referralsOf } from '../behaviour/referral.ts'
import { messages } from '../messages.ts'

/** What professionals do themselves rests on something too: their own gestures are not left out. */
export const referralWithoutSource = defineRule<Behaviour>({
  name: 'referral-without-source',
  severity: 'warning',
  summary: { fr: 'Une orientation ne cite aucune source.', en: 'A referral cites no source.' },
  why: {
    fr: 'À la relecture, on ne saura pas ce qui la justifie.',
    en: 'At review, nobody will know what supports it.',
  },
  examples: {
    incorrect: [
      `
        initial: examen
        states:
          examen: { refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: not-required }, next: fin }
        # ^^^^^^ L'orientation « examen » ne cite aucune source.
          fin: { final: fin }
      `,
      `
        initial: suivi
        states:
          suivi: { refer: { to: rdv-suivi, urgency: week, say: Fixez une date., consent: not-required, sources: [] }, next: fin }
        # ^^^^^ L'orientation « suivi » ne cite aucune source.
          fin: { final: fin }
      `,
    ],
    correct: `
      sources: { guide: { title: Guide du réseau } }
      initial: examen
      states:
        examen: { refer: { to: medecin, urgency: h24, say: Elle sera examinée., consent: not-required, sources: [guide] }, next: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    for (const { name, state, written } of referralsOf(behaviour)) {
      if (written.sources.length > 0) continue
      report({ span: name, message: messages.noSource(state), help: messages.citeSource })
    }
  },
})
