/** The referrals of a pathway as the rules look at them: what happens there, and where each part of it is written. */
import type { IrReferral, Tree, WrittenReferral } from '@jalon/core'
import { get, getIn } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import type { Sight } from '../explore/faults.ts'
import type { Behaviour } from './behaviour.ts'

export interface Referral {
  readonly sight: Sight
  /** The state that makes it. */
  readonly state: string
  readonly referral: IrReferral
  readonly written: WrittenReferral
  /** Where its state is named. */
  readonly name: Span
  /** The kinds that it wants, from the first to the last. */
  readonly wanted: Span
  /** What is written under a key of it. */
  at(key: 'to' | 'urgency' | 'consent' | 'say'): Tree | undefined
}

/** The referrals among some sights: those of the pathway itself, unless others are given. */
export function referralsOf(
  { vocabulary, stateAt, ownSights }: Behaviour,
  sights: readonly Sight[] = ownSights,
): readonly Referral[] {
  return sights.flatMap((sight): readonly Referral[] => {
    const { pathway, state, step } = sight.location
    const { name, state: asWritten } = stateAt(sight)
    if (step.kind !== 'refer' || asWritten?.action.kind !== 'refer') return []
    const written = asWritten.action.referral
    const tree = getIn(vocabulary.pathways.get(pathway)?.document.tree, ['states', state, 'refer'])
    const [first, last] = [written.to[0]?.span ?? name, written.to.at(-1)?.span ?? name]
    return [
      {
        sight,
        state,
        referral: step.referral,
        written,
        name,
        wanted: { ...first, end: last.end },
        at: (key) => get(tree, key),
      },
    ]
  })
}

/** Where a kind that a referral wants is written. */
export function placeOfKind({ written, wanted }: Referral, kind: string): Span {
  return written.to.find(({ value }) => value === kind)?.span ?? wanted
}
