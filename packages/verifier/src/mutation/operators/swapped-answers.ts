/** M02. Two answers, or two lines, that lead where the other does: yes and no reversed. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { pairsOf, waysOf } from '../ways.ts'

export const swappedAnswers: Operator = {
  code: 'M02',
  name: 'swapped-answers',
  imitates: say('Deux réponses inversées.', 'Two answers the wrong way round.'),
  mistakes({ unit }) {
    return [...unit.states.values()].flatMap((state) => {
      if (state.action.kind === 'invoke') return []
      return pairsOf(waysOf(state)).flatMap(([one, other]) => {
        if (one.target.value === other.target.value) return []
        const half = { ...state, exit: one.leadingTo({ ...one.target, value: other.target.value }) }
        const second = waysOf(half).find(({ target }) => target.span === other.target.span)
        const exit = second?.leadingTo({ ...other.target, value: one.target.value })
        if (exit === undefined) return []
        return [
          {
            span: one.target.span,
            deed: say(
              `inversait, dans « ${state.name.value} », les suites « ${one.target.value} »${one.when.fr} et « ${other.target.value} »${other.when.fr}`,
              `swapped, in "${state.name.value}", exits "${one.target.value}"${one.when.en} and "${other.target.value}"${other.when.en}`,
            ),
            edit: inState(state.name.value, { ...half, exit }),
          },
        ]
      })
    })
  },
}
