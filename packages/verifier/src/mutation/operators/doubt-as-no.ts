/** M07. Not knowing, treated as a no. */
import { say } from '@jalon/core'
import type { Vocabulary } from '@jalon/core'
import { atomsOf } from '../conditions.ts'
import type { Mistake, Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { waysOf } from '../ways.ts'
import { answersOf, withAnswers } from './answer-more-or-less.ts'

export const doubtAsNo: Operator = {
  code: 'M07',
  name: 'doubt-as-no',
  imitates: say('Un doute traité comme un non.', 'A doubt treated as a no.'),
  mistakes({ unit, vocabulary }) {
    const inAnswers = [...unit.states.values()].flatMap((state): readonly Mistake[] => {
      const { action, exit, name } = state
      if (action.kind !== 'ask' || exit?.kind !== 'by-name') return []
      const { doubt, reassuring } = answersTo(action.fact.value, vocabulary)
      const ways = new Map(exit.exits.map((each, index) => [each.name.value, waysOf(state)[index]]))
      const [from, to] = [ways.get(doubt ?? ''), ways.get(reassuring ?? '')]
      if (from === undefined || to === undefined || from.target.value === to.target.value) return []
      const target = { ...from.target, value: to.target.value }
      const edit = inState(name.value, { ...state, exit: from.leadingTo(target) })
      return [{ span: from.target.span, deed: treated(action.fact.value, name.value), edit }]
    })
    const inConditions = atomsOf(unit).flatMap(({ state, atom, replacedBy }): readonly Mistake[] => {
      if (atom.kind !== 'answered') return []
      const { doubt, reassuring } = answersTo(atom.fact.value, vocabulary)
      const given = answersOf(atom)
      const has = (answer: string | undefined) => given.some(({ value }) => value === answer)
      if (doubt === undefined || !has(reassuring) || has(doubt)) return []
      const edit = replacedBy(withAnswers(atom, [...given, { value: doubt, span: atom.span }]))
      return [{ span: atom.span, deed: treated(atom.fact.value, state.name.value), edit }]
    })
    return [...inAnswers, ...inConditions]
  },
}

/** The answer that says that nobody knows, and the one that calls for less care. */
function answersTo(fact: string, { facts }: Vocabulary) {
  const asked = facts.get(fact)
  const ids = asked?.answers.map(({ id }) => id) ?? []
  const reassuring = asked?.safer === 'non' ? 'oui' : 'non'
  return {
    doubt: asked?.answers.find(({ id, unknown }) => unknown === true || id === 'inconnu')?.id,
    reassuring: ids.includes(reassuring) ? reassuring : undefined,
  }
}

function treated(fact: string, state: string) {
  return say(
    `traitait le doute comme une réponse rassurante à « ${fact} », dans « ${state} »`,
    `treated a doubt as a reassuring answer to "${fact}", in "${state}"`,
  )
}
