/** The kinds that some pathway refers to. */
import type { Ir } from '@jalon/core/runtime'

/** Every kind that a referral names, as its wish or as a fallback. */
export function referredKinds(pathways: Ir['pathways'] = {}): ReadonlySet<string> {
  const states = Object.values(pathways).flatMap((pathway) => Object.values(pathway.states))
  return new Set(states.flatMap((state) => (state.kind === 'refer' ? state.referral.to : [])))
}
