/** Which questions are asked in more situations than before, or in fewer, and where their order changes. */
import { own } from '@jalon/core'
import { nothing } from '../diagrams/diagrams.ts'
import { trueFact } from './both-versions.ts'
import type { Comparison } from './differences-of.ts'
import { differentSheets } from './differences-of.ts'

export type QuestionChange =
  /** In how many situations a question is asked that was not, or is not any more. */
  | { readonly kind: 'asked' | 'not-asked'; readonly fact: string; readonly situations: bigint }
  /** Answers that a question gained, or lost. */
  | {
      readonly kind: 'answers-added' | 'answers-removed'
      readonly fact: string
      readonly answers: readonly string[]
    }
  /** In how many situations the same questions come in another order. */
  | { readonly kind: 'order'; readonly situations: bigint }

export function questionChanges(comparison: Comparison): readonly QuestionChange[] {
  const { program, sheets, versions } = comparison
  const { diagrams, variables } = program
  let listed = nothing
  const asked = [...variables.facts].flatMap(([name, variable]): readonly QuestionChange[] => {
    const [was, now] = [sheets.askedBy('before', variable), sheets.askedBy('after', variable)]
    const more = diagrams.intersect(sheets.all, diagrams.minus(now, was))
    const fewer = diagrams.intersect(sheets.all, diagrams.minus(was, now))
    listed = diagrams.union(listed, diagrams.union(more, fewer))
    const fact = trueFact(name)
    return [
      ...(more === nothing ? [] : [{ kind: 'asked', fact, situations: sheets.count(more) } as const]),
      ...(fewer === nothing ? [] : [{ kind: 'not-asked', fact, situations: sheets.count(fewer) } as const]),
    ]
  })
  // An answer that one version does not know is told with the answers.
  const reordered = diagrams.minus(
    differentSheets(
      comparison,
      'questions',
      ({ before, after }) => before.kind === 'asked' && after.kind === 'asked',
    ),
    listed,
  )
  const { before: former, after: present } = versions
  const answers = [...variables.facts.keys()].flatMap((name): readonly QuestionChange[] => {
    const fact = trueFact(name)
    const [was, now] = [own(former.ir.facts, fact), own(present.ir.facts, fact)]
    if (was === undefined || now === undefined) return []
    const ids = (list: typeof was) => list.answers.map(({ id }) => id)
    const added = ids(now).filter((id) => !ids(was).includes(id))
    const removed = ids(was).filter((id) => !ids(now).includes(id))
    return [
      ...(added.length === 0 ? [] : [{ kind: 'answers-added', fact, answers: added } as const]),
      ...(removed.length === 0 ? [] : [{ kind: 'answers-removed', fact, answers: removed } as const]),
    ]
  })
  return [
    ...answers,
    ...asked,
    ...(reordered === nothing ? [] : [{ kind: 'order', situations: sheets.count(reordered) } as const]),
  ]
}
