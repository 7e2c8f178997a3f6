/** M20. A kind that nobody offers any more where it is found most: a structure has closed. */
import { say } from '@jalon/core'
import type { Operator } from '../mutant.ts'
import { referralsOf } from './referrals.ts'

export const structureClosed: Operator = {
  code: 'M20',
  name: 'structure-closed',
  imitates: say('Une structure fermée.', 'A structure that has closed.'),
  mistakes({ unit, vocabulary, territories }) {
    const wanted = new Map(
      referralsOf(unit).flatMap(({ referral }) => referral.to.map((kind) => [kind.value, kind] as const)),
    )
    return [...wanted.values()].flatMap((kind) => {
      // What exists everywhere cannot close.
      if (vocabulary.kinds.get(kind.value)?.kind.nature !== 'structure') return []
      return territories.flatMap(({ territory, rows }) => {
        const having = rows.filter(({ available }) => available.has(kind.value))
        const [largest] = [...having].sort((a, b) => b.places.length - a.places.length)
        const at = largest?.places.filter(({ code }) => code !== null) ?? []
        const [first] = at
        if (first === undefined) return []
        const others =
          at.length > 1
            ? [` et ${at.length - 1} autres communes`, ` and ${at.length - 1} other communes`]
            : ['', '']
        return [
          {
            span: kind.span,
            deed: say(
              `retirait de l'annuaire « ${kind.value} » à ${first.name}${others[0]}`,
              `removed "${kind.value}" from the directory in ${first.name}${others[1]}`,
            ),
            edit: { kind: 'closed', of: kind.value, territory, at } as const,
          },
        ]
      })
    })
  },
}
