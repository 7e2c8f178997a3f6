/** Something of a pathway that no scenario meets. */
import type { State } from '@jalon/core'
import { defineRule } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import type { Tested } from '../scenarios/test-scenarios.ts'
import type { Target } from '../scenarios/target.ts'
import { causesAmong } from '../scenarios/target.ts'
import { targetWords } from '../scenarios/target-words.ts'

export const neverExercised = defineRule<Tested>({
  name: 'never-exercised',
  severity: 'warning',
  summary: { fr: 'Aucun scénario ne passe par là.', en: 'No scenario goes there.' },
  why: {
    fr: "Une erreur à cet endroit ne se verrait qu'avec une personne en face de soi.",
    en: 'A mistake there would only be seen with a person in the room.',
  },
  examples: {
    incorrect: {
      'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: appel, non: fin, inconnu: appel } }
          # ^^^^^^^^ Aucun scénario ne rencontre la réponse « oui » à « danger » et la réponse « inconnu » à « danger ».
            appel: { refer: { to: police-urgence, urgency: now, say: Appelez le 17., consent: not-required }, next: fin }
          # ^^^^^ Aucun scénario ne passe par « appel ».
            fin: { final: termine }
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Pas de danger, commune: any, answers: { danger: non }, expect: { outcome: termine } }
        `,
    },
    correct: {
      'essai/essai.pathway.yaml': `
          initial: securite
          states:
            securite: { ask: danger, next: { oui: appel, non: fin, inconnu: appel } }
            appel: { refer: { to: police-urgence, urgency: now, say: Appelez le 17., consent: not-required }, next: fin }
            fin: { final: termine }
        `,
      'essai/essai.scenarios.yaml': `
          pathway: essai
          scenarios:
            - { name: Danger immédiat, commune: any, answers: { danger: oui }, expect: { referrals: [police-urgence] } }
            - { name: Pas de danger, commune: any, answers: { danger: non }, expect: { outcome: termine } }
            - { name: Danger dans le doute, commune: any, answers: { danger: inconnu }, expect: { referrals: [police-urgence] } }
        `,
    },
  },
  check({ coverage, vocabulary }, report) {
    const missing = causesAmong(
      coverage.counted.flatMap(({ target, by }) => (by.length === 0 ? [target] : [])),
    )
    for (const [pathway, { states }] of vocabulary.pathways) {
      const here = missing.filter((target) => target.pathway === pathway)
      const told = new Set<Target>()
      const unentered = new Set(here.flatMap((target) => (target.sort === 'states' ? [target.state] : [])))
      for (const [name, state] of states) {
        if (unentered.has(name)) {
          report({
            span: state.name.span,
            message: messages.neverEntered(name),
            help: messages.pasteScenario,
          })
          continue
        }
        const things = here.filter((target) => isOf(target, state) && !told.has(target))
        if (things.length === 0) continue
        for (const target of things) told.add(target)
        report({
          span: state.name.span,
          message: messages.neverMetAt(things.map(targetWords)),
          help: messages.pasteScenario,
        })
      }
    }
  },
})

/** Whether a thing is told where a state is written. A question asked twice is told where it is asked first. */
function isOf(target: Target, { name, action }: State): boolean {
  switch (target.sort) {
    case 'states':
    case 'branches':
    case 'referrals':
      return target.state === name.value
    case 'answers':
      return action.kind === 'ask' && action.fact.value === target.fact
    case 'outcomes':
    case 'invariants':
      return false
  }
}
