/** A name that leads nowhere, where no rule of its own tells it. */
import type { L10n, Located } from '@jalon/diagnostics'
import { defineRule, didYouMean } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { orNear } from '../repairs.ts'
import { guardsOf } from '../unit.ts'
import { conditionNamed, mayBeDeclared, outcomesOf } from '../vocabulary.ts'
import type { Whole } from './index.ts'

export const unknownReference = defineRule<Whole>({
  name: 'unknown-reference',
  severity: 'error',
  summary: {
    fr: "Un nom ne mène à rien : condition, état ou fin d'une règle, métier, territoire d'une nouveauté.",
    en: 'A name leads nowhere: a condition, a state or an end of a rule, a profession, the territory of news.',
  },
  why: {
    fr: 'La vérification passerait sans rien vérifier.',
    en: 'The check would pass without checking anything.',
  },
  examples: {
    incorrect: [
      `
        initial: tri
        conditions:
          en-danger: { danger: oui }
        states:
          tri:
            next:
              - { guard: { condition: [en-dangr] }, target: fin }
              #                        ^^^^^^^^ La condition « en-dangr » n'existe pas.
              - { else: fin }
          fin: { final: fin }
      `,
      {
        'network/kinds.yaml': `
          police-urgence: { label: Police secours, nature: line, purpose: Appeler les secours }
          rdv-suivi: { label: Prochain rendez-vous, nature: action, purpose: Fixer un rendez-vous }
          medecin: { label: Médecin, nature: structure, purpose: Faire constater, inside-for: [medcin] }
          #                                                                                    ^^^^^^ « medecin » parle du métier « medcin », qui n'est pas une réponse de « profession ».
        `,
        'network/facts.yaml': `
          profession: { ask: Vous exercez comme, type: choice, answers: { medecin: Médecin, autre: Autre } }
          accord: { ask: Est-elle d'accord ?, type: yes-no }
        `,
        'network/invariants.yaml': `
          invariants:
            - id: toujours-une-suite
              every-path-includes: [{ final: refus }, { advise: conseil }]
              #                              ^^^^^ La règle « toujours-une-suite » parle de la fin « refus », qui n'est dans aucun parcours.
              #                                                 ^^^^^^^ La règle « toujours-une-suite » parle de l'état « conseil », qui n'est dans aucun parcours.
        `,
      },
      `
        initial: fin
        states:
          fin: { final: fin }
        invariants:
          - { id: secours-d-abord, if: { condition: danger-grave }, first-is: { refer: police-urgence } }
        #                                           ^^^^^^^^^^^^ La condition « danger-grave » n'existe pas.
      `,
      {
        'network/news.yaml': `
          annuaire-4f1d2c7a9b03:
            status: published
            date: 2026-11-20
            territory: exempel
            #          ^^^^^^^ « annuaire-4f1d2c7a9b03 » est pour le territoire « exempel », qui n'existe pas.
            title: Annuaire
            say: ["Pour Valbrume : une permanence de plus."]
        `,
      },
    ],
    correct: `
      initial: tri
      conditions:
        en-danger: { danger: oui }
      states:
        tri:
          next:
            - { guard: { condition: en-danger }, target: fin }
            - { else: fin }
        fin: { final: fin }
    `,
  },
  check({ vocabulary, units, news, files }, report) {
    const look = (
      { value, span }: Located<string>,
      known: readonly string[] | ReadonlySet<string>,
      message: L10n,
      help: L10n,
      why?: L10n,
    ) => {
      report({
        span,
        message,
        ...(why === undefined ? {} : { why }),
        help: didYouMean(value, known) ?? help,
        suggestions: orNear({ value, span }, known),
      })
    }
    for (const unit of units) {
      for (const name of guardsOf(unit).flatMap((guard) => (guard.kind === 'condition' ? guard.names : []))) {
        if (conditionNamed(name.value, { unit, vocabulary }) !== undefined) continue
        if (mayBeDeclared(name.value, 'network/conditions.yaml', vocabulary)) continue
        const known = [...unit.conditions.keys(), ...vocabulary.conditions.keys()]
        look(
          name,
          known,
          messages.unknownCondition(name.value),
          messages.declareCondition,
          messages.unknownConditionWhy,
        )
      }
    }

    // A name that no pathway has; when one of them could not be read, it may be there.
    const pathways = [...vocabulary.pathways.values()]
    const all = vocabulary.unread.every(({ file }) => !file.endsWith('.pathway.yaml'))
    const states = new Set(pathways.flatMap((pathway) => [...pathway.states.keys()]))
    const outcomes = new Set(pathways.flatMap(outcomesOf))
    for (const rule of all ? units.flatMap(({ invariants }) => invariants) : []) {
      for (const state of rule.states) {
        if (!states.has(state.value))
          look(state, states, messages.unknownStateOfRule(rule.id.value, state.value), messages.correctName)
      }
      for (const outcome of rule.outcomes) {
        if (!outcomes.has(outcome.value))
          look(
            outcome,
            outcomes,
            messages.unknownOutcomeOfRule(rule.id.value, outcome.value),
            messages.correctName,
          )
      }
    }

    const territories = [...files].flatMap((file) => /^territories\/([^/]+)\//.exec(file)?.[1] ?? [])
    for (const { id, territory } of territories.length === 0 ? [] : news) {
      if (territory === undefined || territories.includes(territory.value)) continue
      look(
        territory,
        new Set(territories),
        messages.unknownTerritoryOfNews(id.value, territory.value),
        messages.correctName,
        messages.unknownTerritoryOfNewsWhy,
      )
    }

    const professions = vocabulary.facts.get('profession')
    if (professions === undefined || professions.unreadable) return
    const known = professions.answers.map(({ id }) => id)
    for (const { name, insideFor } of vocabulary.kinds.values()) {
      for (const profession of insideFor) {
        if (known.includes(profession.value)) continue
        look(
          profession,
          known,
          messages.unknownProfession(name.value, profession.value),
          messages.chooseAnswer,
          messages.unknownProfessionWhy,
        )
      }
    }
  },
})
