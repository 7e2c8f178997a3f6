/** A walk that ends without anything to give. */
import { defineRule } from '@jalon/diagnostics'
import { monitorOf } from '@jalon/core'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { messages } from '../messages.ts'

export const endsWithNothing = defineRule<Behaviour>({
  name: 'ends-with-nothing',
  severity: 'warning',
  summary: {
    fr: 'Un parcours peut finir sans orientation ni conseil.',
    en: 'A pathway may end with neither referral nor advice.',
  },
  why: { fr: 'La personne repartirait sans rien.', en: 'The person would leave with nothing.' },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: fin, inconnu: secours } }
          secours:
            refer: { to: police-urgence, urgency: now, say: Appelez le 17., consent: not-required }
            next: fin
          fin: { final: fin }
        # ^^^ On peut arriver à la fin « fin » sans aucune orientation ni conseil.
      `,
      `
        initial: accord
        states:
          accord: { ask: accord, next: { oui: suivi, non: refus } }
          suivi:
            refer: { to: rdv-suivi, urgency: week, say: Revoyons-nous., consent: accord }
            next: fin
          refus: { final: refus }
        # ^^^^^ On peut arriver à la fin « refus » sans aucune orientation ni conseil.
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: secours, non: conseil, inconnu: secours } }
        secours:
          refer: { to: police-urgence, urgency: now, say: Appelez le 17., consent: not-required }
          next: fin
        conseil: { advise: Convenez d'un mot de code., next: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { pathway } = behaviour
    if (!pathway.entry) return
    const walk = behaviour.walkThatBreaks({ monitor: helps })
    if (walk === undefined) return
    const witness = behaviour.toWitness(walk)
    const end = pathway.states.get(witness.trace?.at(-1) ?? '')
    if (end?.action.kind !== 'final') return
    report({
      span: end.name.span,
      message: messages.endsWithNothing(end.action.outcome.value),
      help: messages.adviseBeforeEnd(end.name.value),
      witness,
    })
  },
})

/** Something is given on the way. */
const helps = monitorOf({
  kind: 'every-path-includes',
  pattern: [
    { kind: 'refer', among: 'any' },
    { kind: 'advise', among: 'any' },
  ],
})
