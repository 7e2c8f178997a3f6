/** M14. Two outcomes of an invoked pathway that lead where the other does. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { inState } from '../mutant.ts'
import { pairsOf, waysOf } from '../ways.ts'

export const swappedOutcomes: Operator = {
  code: 'M14',
  name: 'swapped-outcomes',
  imitates: say('Un sous-parcours mal relié.', 'A sub-pathway wired the wrong way.'),
  mistakes({ unit }) {
    return [...unit.states.values()].flatMap((state) => {
      const { action, exit, name } = state
      if (action.kind !== 'invoke' || exit?.kind !== 'by-name') return []
      return pairsOf([...exit.exits.keys()]).flatMap(([first, second]) => {
        const [one, other] = [exit.exits[first], exit.exits[second]]
        const ways = waysOf(state)
        if (one?.target === undefined || other?.target === undefined) return []
        if (one.target.value === other.target.value || ways.length !== exit.exits.length) return []
        const exits = exit.exits.map((each, at) => {
          if (at === first) return { ...each, target: { ...one.target, value: other.target?.value ?? '' } }
          return at === second
            ? { ...each, target: { ...other.target, value: one.target?.value ?? '' } }
            : each
        })
        return [
          {
            span: one.name.span,
            deed: say(
              `échangeait les suites de « ${one.name.value} » et « ${other.name.value} » après « ${action.pathway.value} », dans « ${name.value} »`,
              `exchanged the exits of "${one.name.value}" and "${other.name.value}" after "${action.pathway.value}", in "${name.value}"`,
            ),
            edit: inState(name.value, {
              ...state,
              exit: { ...exit, exits } as typeof exit,
            }),
          },
        ]
      })
    })
  },
}
