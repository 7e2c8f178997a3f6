/** A condition that looks at an answer before its question. */
import type { WrittenGuard } from '@jalon/core'
import { guardsIn } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import type { Line, ListExit } from '../behaviour/list-exits.ts'
import { listExitsOf } from '../behaviour/list-exits.ts'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Sight } from '../explore/faults.ts'
import { messages } from '../messages.ts'
import { factsIn } from '../program/answer-classes.ts'
import { whereAnswered } from '../program/guard-regions.ts'

export const answerBeforeQuestion = defineRule<Behaviour>({
  name: 'answer-before-question',
  severity: 'error',
  summary: { fr: 'Une réponse sert avant sa question.', en: 'An answer is used before its question.' },
  why: {
    fr: 'La ligne serait passée sans bruit, et la personne orientée sans tenir compte de cette question.',
    en: 'The line would be passed over in silence, and the person referred without that question.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite:
            ask: danger
            next:
              - { guard: { accord: oui }, target: fin }
              #            ^^^^^^ « securite » regarde la réponse à « accord », mais sur certains chemins la question n'a pas été posée.
              - { guard: { accord: non }, target: fin }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: suite, non: accord, inconnu: accord } }
          accord: { ask: accord, next: suite }
          suite:
            next:
              - { guard: { danger: oui, plainte: deposee }, target: fin }
              #                         ^^^^^^^ « suite » regarde la réponse à « plainte », mais sur certains chemins la question n'a pas été posée.
              - { guard: { danger: [non, inconnu], accord: oui }, target: fin }
              - { else: fin }
          fin: { final: fin }
      `,
      `
        initial: securite
        conditions: { preparer: { danger: oui, accord: oui } }
        states:
          securite:
            ask: danger
            next:
              - { guard: { condition: preparer }, target: fin }
              #            ^^^^^^^^^^^^^^^^^^^ « securite » regarde la réponse à « accord », mais sur certains chemins la question n'a pas été posée.
              - { else: fin }
          fin: { final: fin }
      `,
    ],
    correct: `
      initial: securite
      states:
        securite: { ask: danger, next: { oui: accord, non: fin, inconnu: fin } }
        accord: { ask: accord, next: suite }
        suite:
          next:
            - { guard: { danger: oui, accord: oui }, target: fin }
            - { else: fin }
        fin: { final: fin }
    `,
  },
  check(behaviour, report) {
    const uses = listExitsOf(behaviour).flatMap((list) => unaskedIn(list, behaviour))
    // Wherever it is looked at, it is one question that is missing.
    for (const fact of new Set(uses.map((use) => use.fact))) {
      const [first, ...others] = uses.filter((use) => use.fact === fact)
      if (first === undefined) continue
      const { sight, situations } = first
      report({
        span: first.span,
        message: messages.notAsked(sight.location.state, fact),
        help: messages.askBefore(fact, sight.location.state),
        related: others.map(({ span }) => ({ value: messages.alsoLookedAt, span })),
        witness: behaviour.toWitness(behaviour.walkToSight(sight, () => situations)),
      })
    }
  },
})

interface Use {
  readonly fact: string
  readonly sight: Sight
  /** Those in which the answer would be needed, and is not known. */
  readonly situations: Situations
  readonly span: Span
}

/** The questions that a list needs and that some walks do not ask, each where the first line looks at it. */
function unaskedIn({ sight, lines }: ListExit, { program }: Behaviour): readonly Use[] {
  const { diagrams, variables } = program
  const uses = new Map<string, Use>()
  for (const line of lines) {
    for (const fact of line.undecided === nothing ? [] : factsIn(line.guard)) {
      const situations = diagrams.minus(line.undecided, whereAnswered(fact, variables, diagrams))
      if (situations === nothing || uses.has(fact)) continue
      uses.set(fact, { fact, sight, situations, span: placeOf(line, fact) })
    }
  }
  return [...uses.values()]
}

/** Where a line looks at a fact; what a named condition looks at is where its name is. */
function placeOf({ written }: Line, fact: string): Span {
  const inside = guardsIn(written)
  const named = (guard: WrittenGuard) => guard.kind === 'condition'
  const atom = inside.find((guard) => 'fact' in guard && guard.fact.value === fact)
  if (atom !== undefined && 'fact' in atom) return atom.fact.span
  return (inside.find(named) ?? written).span
}
