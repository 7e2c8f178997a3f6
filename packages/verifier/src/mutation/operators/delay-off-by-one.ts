/** M16. A delay that falls on the wrong side of its limit. */
import { say } from '@jalon/core'
import { atomsOf } from '../conditions.ts'
import type { Mistake, Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { waysOf } from '../ways.ts'

export const delayOffByOne: Operator = {
  code: 'M16',
  name: 'delay-off-by-one',
  imitates: say('Un délai décalé d’un cran.', 'A delay off by one.'),
  mistakes({ unit, vocabulary }) {
    const delaysOf = (fact: string): readonly string[] => {
      const asked = vocabulary.facts.get(fact)
      if (asked?.type !== 'elapsed') return []
      return asked.answers.filter(({ unknown }) => unknown !== true).map(({ id }) => id)
    }
    const inConditions = atomsOf(unit).flatMap(({ state, atom, replacedBy }): readonly Mistake[] => {
      if (atom.kind !== 'answered') return []
      const delays = delaysOf(atom.fact.value)
      const given = new Set(atom.among.map(({ value }) => value))
      return atom.among.flatMap((answer) => {
        const at = delays.indexOf(answer.value)
        const near = [delays[at - 1], delays[at + 1]].filter((id) => id !== undefined && !given.has(id))
        return near.flatMap((id) => {
          if (at === -1 || id === undefined) return []
          const among = atom.among.map((each) => (each === answer ? { ...each, value: id } : each))
          const deed = shifted(answer.value, id, state.name.value)
          return [{ span: answer.span, deed, edit: replacedBy({ ...atom, among }) }]
        })
      })
    })
    const inAnswers = [...unit.states.values()].flatMap((state): readonly Mistake[] => {
      const { action, exit, name } = state
      if (action.kind !== 'ask' || exit?.kind !== 'by-name') return []
      const delays = delaysOf(action.fact.value)
      const ways = new Map(exit.exits.map((each, index) => [each.name.value, waysOf(state)[index]]))
      return delays.flatMap((id, at) =>
        [delays[at - 1], delays[at + 1]].flatMap((near) => {
          const [from, to] = [ways.get(id), ways.get(near ?? '')]
          if (from === undefined || to === undefined || from.target.value === to.target.value) return []
          const moved = from.leadingTo({ ...from.target, value: to.target.value })
          const deed = shifted(id, near ?? '', name.value)
          return [{ span: from.target.span, deed, edit: inState(name.value, { ...state, exit: moved }) }]
        }),
      )
    })
    return [...inConditions, ...inAnswers]
  },
}

function shifted(from: string, to: string, state: string) {
  return say(
    `traitait le délai « ${from} » comme « ${to} » dans « ${state} »`,
    `treated delay "${from}" as "${to}" in "${state}"`,
  )
}
