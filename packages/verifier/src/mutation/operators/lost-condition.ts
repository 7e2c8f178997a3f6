/** M04. A condition that says one thing less. */
import { say } from '@jalon/core'
import { atomsOf } from '../conditions.ts'
import type { Operator } from '../mutant.ts'
import { written } from '../ways.ts'

export const lostCondition: Operator = {
  code: 'M04',
  name: 'lost-condition',
  imitates: say('Une partie de condition qui manque.', 'A part of a condition left out.'),
  mistakes({ unit }) {
    return atomsOf(unit).flatMap(({ state, atom, without }) => {
      if (without === undefined) return []
      const deed = say(
        `retirait « ${written(atom)} » d'une condition de « ${state.name.value} »`,
        `removed "${written(atom)}" from a condition of "${state.name.value}"`,
      )
      return [{ span: atom.span, deed, edit: without }]
    })
  },
}
