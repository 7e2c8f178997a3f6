/** M01. A way out that leads where another one does: the wrong arrow. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { waysOf } from '../ways.ts'

export const wrongTarget: Operator = {
  code: 'M01',
  name: 'wrong-target',
  imitates: say('Une suite qui mène à la mauvaise étape.', 'An exit that leads to the wrong step.'),
  mistakes({ unit }) {
    const states = [...unit.states.values()]
    return states.flatMap((state, index) => {
      const ways = waysOf(state)
      // Someone copies a line from just above or just below.
      const near = [
        ...ways,
        ...[index - 1, index + 1].flatMap((at) => waysOf(states[at] ?? state).slice(0, 1)),
      ]
      return ways.flatMap(({ target, when, leadingTo }) => {
        const others = new Map(near.map((way) => [way.target.value, way.target]))
        others.delete(target.value)
        others.delete(state.name.value)
        return [...others.values()].map((other) => ({
          span: target.span,
          deed: say(
            `menait « ${state.name.value} » à « ${other.value} » au lieu de « ${target.value} »${when.fr}`,
            `led "${state.name.value}" to "${other.value}" instead of "${target.value}"${when.en}`,
          ),
          edit: inState(state.name.value, { ...state, exit: leadingTo({ ...target, value: other.value }) }),
        }))
      })
    })
  },
}
