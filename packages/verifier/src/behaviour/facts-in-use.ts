/** The facts whose answers are looked at, and by which pathways: conditions, exits, consents, promises. */
import type { Ir, IrPathway, IrState } from '@jalon/core'
import { exitOf, own } from '@jalon/core'
import { factsIn } from '../program/answer-classes.ts'

/** The facts that something depends on, anywhere in the network. */
export function factsInUse(ir: Ir): ReadonlySet<string> {
  const pathways = Object.values(ir.pathways)
  return new Set([...pathways.flatMap((pathway) => [...factsUsedIn(pathway)]), ...factsOfTheNetwork(ir)])
}

/** The facts that a pathway itself depends on: its conditions, the exits that differ by answer, its consents. */
export function factsUsedIn({ states }: IrPathway): ReadonlySet<string> {
  return new Set(
    Object.values(states).flatMap((step) => {
      const exit = exitOf(step)
      const isAlike = exit?.kind === 'by-answer' && new Set(Object.values(exit.targets)).size < 2
      const consent = step.kind === 'refer' ? step.referral.consent : undefined
      return [...(isAlike ? [] : factsDecidingAfter(step)), ...(consent === undefined ? [] : [consent])]
    }),
  )
}

/** The facts that the way out of a state is chosen by. */
export function factsDecidingAfter(step: IrState): readonly string[] {
  const exit = exitOf(step)
  if (exit?.kind === 'by-answer' && step.kind === 'ask') return [step.fact]
  return exit?.kind === 'by-guard' ? [...new Set(exit.branches.flatMap(({ guard }) => factsIn(guard)))] : []
}

/** The facts that promises depend on; the profession, as soon as some kind is one's own institution. */
export function factsOfTheNetwork({ invariants, kinds, facts }: Ir): ReadonlySet<string> {
  const promised = invariants.flatMap(({ when }) => (when === undefined ? [] : factsIn(when)))
  const byProfession = Object.values(kinds).some(({ insideFor }) => insideFor.length > 0)
  const profession = byProfession && own(facts, 'profession') !== undefined ? ['profession'] : []
  return new Set([...promised, ...profession])
}
