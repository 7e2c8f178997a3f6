/** M13. A referral, an advice or a question that is not there any more: what led to it leads to what follows. */
import type { Pathway, State } from '@jalon/core'
import { say } from '@jalon/core'
import type { Edit, Operator } from '../mutant.ts'
import { waysOf } from '../ways.ts'

export const stepLost: Operator = {
  code: 'M13',
  name: 'step-lost',
  imitates: say('Une étape perdue.', 'A step lost.'),
  mistakes({ unit }) {
    return [...unit.states.values()].flatMap((state) => {
      const { action, name } = state
      const [next] = waysOf(state)
      const isStep = action.kind === 'refer' || action.kind === 'advise' || action.kind === 'ask'
      if (!isStep || next === undefined || next.target.value === name.value) return []
      return [
        {
          span: name.span,
          deed: say(
            `sautait l'étape « ${name.value} » et passait à « ${next.target.value} »`,
            `skipped step "${name.value}" and went on to "${next.target.value}"`,
          ),
          edit: without(unit, name.value, next.target.value),
        },
      ]
    })
  },
}

/** The pathway without a state: whatever led to it leads elsewhere. */
function without(unit: Pathway, gone: string, instead: string): Edit {
  const states = new Map<string, State | 'gone'>([[gone, 'gone']])
  for (const state of unit.states.values()) {
    if (state.name.value === gone) continue
    let moved = state
    for (const [index, { target }] of waysOf(state).entries()) {
      if (target.value !== gone) continue
      const exit = waysOf(moved)[index]?.leadingTo({ ...target, value: instead })
      if (exit !== undefined) moved = { ...moved, exit }
    }
    if (moved !== state) states.set(state.name.value, moved)
  }
  const { initial } = unit
  const isFirst = initial?.value === gone
  return { kind: 'pathway', states, ...(isFirst ? { initial: { ...initial, value: instead } } : {}) }
}
