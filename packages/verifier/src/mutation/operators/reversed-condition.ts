/** M05. A part of a condition the wrong way round. */
import { say } from '@jalon/core'
import { atomsOf } from '../conditions.ts'
import type { Operator } from '../mutant.ts'
import { written } from '../ways.ts'

export const reversedCondition: Operator = {
  code: 'M05',
  name: 'reversed-condition',
  imitates: say('Une condition à l’envers.', 'A condition the wrong way round.'),
  mistakes({ unit }) {
    return atomsOf(unit).map(({ state, atom, replacedBy }) => ({
      span: atom.span,
      deed: say(
        `mettait à l'envers « ${written(atom)} » dans « ${state.name.value} »`,
        `turned "${written(atom)}" round in "${state.name.value}"`,
      ),
      edit: replacedBy({ kind: 'not', guard: atom, span: atom.span }),
    }))
  },
}
