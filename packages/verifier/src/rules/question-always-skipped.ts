/** A question whose answer is always known already. */
import type { Pathway } from '@jalon/core'
import { getIn, own, removalOf, statesAfter, toReview } from '@jalon/core'
import type { Edit } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { Behaviour } from '../behaviour/behaviour.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { messages } from '../messages.ts'
import { Queue } from '../program/knowledge.ts'

export const questionAlwaysSkipped = defineRule<Behaviour>({
  name: 'question-always-skipped',
  severity: 'hint',
  summary: { fr: "Une question n'est jamais montrée ici.", en: 'A question is never shown here.' },
  why: {
    fr: 'Elle laisse croire que quelque chose est demandé à ce moment.',
    en: 'It suggests that something is asked at this moment.',
  },
  examples: {
    incorrect: [
      `
        initial: securite
        states:
          securite: { ask: danger, next: accord }
          accord: { ask: accord, next: encore }
          encore: { ask: danger, next: { oui: secours, non: fin, inconnu: secours } }
          #              ^^^^^^ À « encore », la réponse à « danger » est déjà connue sur tous les chemins : la question n'est jamais montrée.
          secours: { final: secours }
          fin: { final: fin }
      `,
      `
        initial: securite
        states:
          securite: { ask: danger, next: { oui: secours, non: accord, inconnu: accord } }
          accord: { ask: accord, next: encore }
          encore:
            ask: danger
            #    ^^^^^^ À « encore », la réponse à « danger » est déjà connue sur tous les chemins : la question n'est jamais montrée.
            next:
              - { guard: { danger: non }, target: fin }
              - { guard: { danger: inconnu }, target: secours }
          secours: { final: secours }
          fin: { final: fin }
      `,
    ],
    // What an invoked pathway asks may be asked again: one does not depend on how the other is written.
    correct: {
      'essai/essai.pathway.yaml': `
        initial: accord
        states:
          accord: { ask: accord, next: { oui: aide, non: encore } }
          aide: { invoke: aide, next: { fait: encore } }
          encore: { ask: danger, next: { oui: secours, non: fin, inconnu: secours } }
          secours: { final: secours }
          fin: { final: fin }
      `,
      'aide/aide.pathway.yaml': `
        initial: securite
        states:
          securite: { ask: danger, next: fait }
          fait: { final: fait }
      `,
    },
  },
  check(behaviour, report) {
    const { pathway } = behaviour
    const known = askedBefore(behaviour)
    for (const sight of behaviour.ownSights) {
      const { step } = sight.location
      const { state } = behaviour.stateAt(sight)
      if (step.kind !== 'ask' || state?.action.kind !== 'ask' || sight.arriving === nothing) continue
      if (!known.get(state.name.value)?.has(step.fact)) continue
      const edits = step.exit.kind === 'by-answer' ? undefined : withoutQuestion(pathway, state.name.value)
      report({
        span: state.action.fact.span,
        message: messages.alwaysSkipped(state.name.value, step.fact),
        help: messages.decideInstead,
        suggestions: edits === undefined ? [] : toReview(messages.removeQuestion(step.fact), edits),
      })
    }
  },
})

/** By state, the facts that this pathway itself asks on every way to it (the fixpoint of an intersection). */
function askedBefore({ ir, pathway }: Behaviour): ReadonlyMap<string, ReadonlySet<string>> {
  const { states = {}, initial = '' } = own(ir.pathways, pathway.id.value) ?? {}
  const before = new Map<string, ReadonlySet<string>>([[initial, new Set()]])
  const queue = new Queue([initial])
  for (let state = queue.take(); state !== undefined; state = queue.take()) {
    const step = own(states, state)
    if (step === undefined) continue
    const after = new Set(before.get(state))
    if (step.kind === 'ask') after.add(step.fact)
    for (const target of statesAfter(step)) {
      const known = before.get(target)
      const left = new Set([...(known ?? after)].filter((fact) => after.has(fact)))
      if (left.size === known?.size) continue
      before.set(target, left)
      queue.add(target)
    }
  }
  return before
}

/** Without its question, a state with one way out, or with conditions, is a decision. */
function withoutQuestion({ document }: Pathway, state: string): readonly Edit[] | undefined {
  const written = getIn(document.tree, ['states', state])
  if (written?.kind !== 'dict') return undefined
  return removalOf(
    written.entries,
    written.entries.findIndex(({ key }) => key.value === 'ask'),
  )
}
