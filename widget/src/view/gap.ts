/** What was wanted first and does not exist here, said plainly, with what is needed to tell the network. */
import { own } from '@jalon/core/runtime'
import { type ReasonKind, resolve } from '@jalon/directory/runtime'
import type { Setting } from './contact-view.ts'
import { midSentence } from './text.ts'

export interface GapView {
  readonly needs: readonly Need[]
  /** Whose directory it is missing from, and who keeps it; nobody does when no territory is loaded. */
  readonly territory: string
  readonly publisher: string
}

/** A need, in the middle of a sentence, and why nobody was found for it. */
export interface Need {
  readonly label: string
  readonly why: ReasonKind
}

/** The gap that these kinds leave in the commune, or nothing when none is missing. */
export function gapOf({ pack, commune, today }: Setting, missing: readonly string[]): GapView | undefined {
  if (missing.length === 0) return undefined
  const { title, publisher } = pack.territory
  const needs = missing.map((id) => {
    const resolution = resolve(pack, commune, id, today)
    const label = midSentence(own(pack.ir.kinds, id)?.label ?? id)
    return {
      label,
      why: resolution.result === 'found' ? 'nothing-recorded' : resolution.reason.kind,
    } as const
  })
  return { needs, territory: title, publisher }
}
