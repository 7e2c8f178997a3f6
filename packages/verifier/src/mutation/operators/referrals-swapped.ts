/** M18. Two referrals that follow each other, made in the other order. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'

export const referralsSwapped: Operator = {
  code: 'M18',
  name: 'referrals-swapped',
  imitates: say('Deux orientations dans le mauvais ordre.', 'Two referrals in the wrong order.'),
  mistakes({ unit }) {
    return [...unit.states.values()].flatMap((first) => {
      const second = first.exit?.kind === 'to' ? unit.states.get(first.exit.target.value) : undefined
      if (first.action.kind !== 'refer' || second?.action.kind !== 'refer' || first === second) return []
      const states = new Map([
        [first.name.value, { ...first, action: second.action }],
        [second.name.value, { ...second, action: first.action }],
      ])
      return [
        {
          span: first.name.span,
          deed: say(
            `proposait « ${second.name.value} » avant « ${first.name.value} »`,
            `proposed "${second.name.value}" before "${first.name.value}"`,
          ),
          edit: { kind: 'pathway', states } as const,
        },
      ]
    })
  },
}
