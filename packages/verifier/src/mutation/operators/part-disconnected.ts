/** M15. A sub-pathway that is not invoked any more: its most frequent way on is taken at once. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { waysOf } from '../ways.ts'

export const partDisconnected: Operator = {
  code: 'M15',
  name: 'part-disconnected',
  imitates: say('Un sous-parcours débranché.', 'A sub-pathway disconnected.'),
  mistakes({ unit }) {
    return [...unit.states.values()].flatMap((state) => {
      const { action, exit, name } = state
      if (action.kind !== 'invoke' || exit === undefined) return []
      const targets = waysOf(state).map(({ target }) => target)
      const uses = (of: string) => targets.filter(({ value }) => value === of).length
      const [usual] = [...targets].sort((a, b) => uses(b.value) - uses(a.value))
      if (usual === undefined) return []
      return [
        {
          span: action.pathway.span,
          deed: say(
            `n'appelait plus « ${action.pathway.value} » et passait à « ${usual.value} », dans « ${name.value} »`,
            `did not invoke "${action.pathway.value}" any more and went on to "${usual.value}", in "${name.value}"`,
          ),
          edit: inState(name.value, {
            ...state,
            action: { kind: 'decide' },
            actions: [],
            keys: state.keys.filter(({ value }) => value !== 'invoke'),
            exit: { kind: 'to', target: usual, span: exit.span },
          }),
        },
      ]
    })
  },
}
