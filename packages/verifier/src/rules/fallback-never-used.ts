/** A kind that a referral never comes to. */
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { referralsOf } from '../behaviour/referral.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'
import { whereAvailable } from '../program/guard-regions.ts'

export const fallbackNeverUsed = defineRule<Behaviour>({
  name: 'fallback-never-used',
  severity: 'hint',
  summary: {
    fr: "Un type de repli n'est jamais choisi.",
    en: 'A fallback kind is never chosen.',
  },
  why: {
    fr: 'Personne ne le verra tant que ce qui est écrit avant existe.',
    en: 'Nobody will see it as long as what is written before exists.',
  },
  examples: {
    incorrect: [
      `
        initial: appel
        states:
          appel:
            refer: { to: [ligne-ecoute, association], urgency: h24, say: Elle sera écoutée., consent: not-required, sources: [] }
            #                           ^^^^^^^^^^^ Dans « appel », « association » ne sert jamais : partout où ce type existe, « ligne-ecoute » passe avant.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: appel
        states:
          appel:
            refer: { to: [police-urgence, association, ligne-ecoute], urgency: now, say: Elle sera écoutée., consent: not-required, sources: [] }
            #                             ^^^^^^^^^^^ Dans « appel », « association » et « ligne-ecoute » ne servent jamais : partout où ces types existent, « police-urgence » passe avant.
            next: fin
          fin: { final: fin }
      `,
      `
        initial: examen
        states:
          examen:
            refer:
              to: [medecin, association, ligne-ecoute]
              #             ^^^^^^^^^^^ Dans « examen », « association » ne sert jamais : partout où ce type existe, « medecin » passe avant.
              urgency: h24
              say: Elle sera reçue.
              consent: not-required
              sources: []
            next: fin
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: examen
      states:
        examen:
          refer: { to: [medecin-legiste, medecin, ligne-ecoute], urgency: h24, say: Elle sera reçue., consent: not-required, sources: [] }
          next: fin
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const { program, packs } = behaviour
    const { diagrams, variables } = program
    if (packs.length === 0) return
    for (const referral of referralsOf(behaviour)) {
      const { sight, state, written } = referral
      const served = new Set(sight.chosen.map(({ kind }) => kind))
      const coming = sight.chosen.reduce((all, { where }) => diagrams.union(all, where), sight.unresolved)
      const idle = written.to.filter(({ value: kind }) => {
        return (
          !served.has(kind) &&
          diagrams.intersect(coming, whereAvailable(kind, variables, diagrams)) !== nothing
        )
      })
      const [first, last] = [idle[0], idle.at(-1)]
      if (first === undefined || last === undefined) continue
      const before = written.to.slice(0, written.to.indexOf(last)).map(({ value }) => value)
      report({
        span: first.span,
        message: messages.neverChosen(
          idle.map(({ value }) => value),
          state,
          before.filter((kind) => served.has(kind)),
        ),
        help: messages.keepInReserve,
      })
    }
  },
})
