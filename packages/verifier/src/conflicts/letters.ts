/**
 * Everything that can happen on a walk, as two promises see it: events that neither tells apart are one. A few letters
 * then stand for every event of every pathway that was or will be written.
 */
import type { Motif, Names, Pattern, TraceEvent, Urgency } from '@jalon/core'
import { urgencies } from '@jalon/core'

/** One step of a walk: the events that cannot happen without one another. */
export type Letter = readonly TraceEvent[]

/** The letters that the motifs of some patterns tell apart, each with one name that no pattern has. */
export function lettersOf(patterns: readonly Pattern[]): readonly Letter[] {
  const motifs = patterns.flat()
  const of = (kind: Motif['kind']) => motifs.filter((motif) => motif.kind === kind)
  const states = namesApart([...of('state'), ...of('advise')])
  // Without a kind: none of those wanted exists here.
  const kinds = [undefined, ...namesApart(of('refer'))]
  const urgent = urgenciesApart(motifs)
  return [
    ...namesApart(of('ask')).map((fact): Letter => [{ kind: 'asked', fact, value: '' }]),
    ...states.flatMap((state): readonly Letter[] => {
      const at = { pathway: another, state }
      const entered = { kind: 'entered', at } as const
      return [
        [entered],
        [entered, { kind: 'advised', at }],
        ...kinds.flatMap((to) =>
          urgent.map((urgency): Letter => {
            const kind = to === undefined ? {} : { to }
            return [entered, { kind: 'referred', at, ...kind, urgency, consent: 'given' }]
          }),
        ),
      ]
    }),
  ]
}

/** How a walk may end, told apart in the same way. It ends once. */
export function endingsOf(patterns: readonly Pattern[]): readonly TraceEvent[] {
  const motifs = patterns.flat().filter(({ kind }) => kind === 'final')
  return namesApart(motifs).map((outcome) => ({ kind: 'ended', outcome }))
}

/** A name that nothing can have: it stands for all those that no motif names. */
const another = '…'

/** One name of each group that stands in the same motifs, and one of none. */
function namesApart(motifs: readonly { readonly among: Names }[]): readonly string[] {
  const lists = motifs.flatMap(({ among }) => (among === 'any' ? [] : [new Set(among)]))
  return firstOfEach([another, ...lists.flatMap((list) => [...list])], lists)
}

function urgenciesApart(motifs: readonly Motif[]): readonly Urgency[] {
  return firstOfEach(
    urgencies,
    motifs.flatMap((motif) => (motif.kind === 'refer' && motif.urgency ? [new Set(motif.urgency)] : [])),
  )
}

/** The first of each group that stands in the same lists. */
function firstOfEach<T>(all: readonly T[], lists: readonly ReadonlySet<T>[]): readonly T[] {
  const first = new Map<string, T>()
  for (const each of all) {
    let group = ''
    for (const list of lists) group += list.has(each) ? '1' : '0'
    if (!first.has(group)) first.set(group, each)
  }
  return [...first.values()]
}
