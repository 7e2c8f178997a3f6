/** M17. « Et » and « ou » confused, in a question with several answers. */
import type { ChoicesOperator } from '@jalon/core'
import { say } from '@jalon/core'
import { atomsOf } from '../conditions.ts'
import type { Operator } from '../mutant.ts'
import { written } from '../ways.ts'

export const andOrConfused: Operator = {
  code: 'M17',
  name: 'and-or-confused',
  imitates: say('« Et » et « ou » confondus.', '"And" and "or" confused.'),
  mistakes({ unit }) {
    return atomsOf(unit).flatMap(({ state, atom, replacedBy }) => {
      if (atom.kind !== 'chosen') return []
      const operator = confusedWith[atom.operator]
      const deed = say(
        `écrivait « ${operator} » au lieu de « ${atom.operator} » dans « ${written(atom)} », dans « ${state.name.value} »`,
        `wrote "${operator}" instead of "${atom.operator}" in "${written(atom)}", in "${state.name.value}"`,
      )
      return [{ span: atom.span, deed, edit: replacedBy({ ...atom, operator }) }]
    })
  },
}

const confusedWith: Readonly<Record<ChoicesOperator, ChoicesOperator>> = {
  includes: 'includes-any',
  'includes-any': 'includes',
  excludes: 'only',
  only: 'excludes',
}
