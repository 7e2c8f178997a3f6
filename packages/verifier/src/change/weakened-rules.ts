/**
 * Rules that protect less than they did (`network-rule-weakened`). It is decided on every walk that could be written, and
 * not on those of today's pathways: a rule that nothing breaks yet still protects tomorrow's.
 */
import type { Guard, Ir, IrInvariant } from '@jalon/core'
import { hashOf } from '@jalon/diagnostics'
import { canBreakWhileKeeping } from '../conflicts/can-be-kept.ts'
import { smallestCube } from '../conflicts/smallest-cube.ts'
import { plainGuard } from '../guards/plain-guard.ts'
import type { Both } from './version.ts'

export interface WeakenedRule {
  readonly id: string
  readonly fingerprint: string
  /** Taken away; for fewer pathways; in fewer situations; or asking for less. */
  readonly how: 'removed' | 'fewer-pathways' | 'fewer-situations' | 'less'
}

/** The rules of the version before that the one after does not keep whole, under any name. */
export function weakenedRules({ before, after }: Both<Ir>): readonly WeakenedRule[] {
  return before.invariants.flatMap((was): readonly WeakenedRule[] => {
    const now = after.invariants.find((each) => each.id === was.id)
    // The rule of the same name is most often the one that keeps it.
    const byLikelihood = [...(now === undefined ? [] : [now]), ...after.invariants]
    if (byLikelihood.some((each) => howWeaker({ before, after }, was, each) === undefined)) return []
    const how = now === undefined ? 'removed' : (howWeaker({ before, after }, was, now) ?? 'less')
    const fingerprint = hashOf(JSON.stringify([was, how, now ?? null])).slice(0, 12)
    return [{ id: was.id, fingerprint, how }]
  })
}

/** In what a rule protects less than another; nothing when it protects at least as much. */
function howWeaker(
  { before, after }: Both<Ir>,
  was: IrInvariant,
  now: IrInvariant,
): Exclude<WeakenedRule['how'], 'removed'> | undefined {
  const former = pathwaysOf(before, was).filter((id) => Object.hasOwn(after.pathways, id))
  const kept = pathwaysOf(after, now)
  if (canBreakWhileKeeping(now.promise, was.promise)) return 'less'
  if (former.some((id) => !kept.includes(id))) return 'fewer-pathways'
  if (now.when === undefined) return undefined
  const outside: Guard = { kind: 'not', guard: now.when }
  const left: Guard = was.when === undefined ? outside : { kind: 'all', guards: [was.when, outside] }
  const facts = { ...before.facts, ...after.facts }
  return smallestCube({ facts }, plainGuard(left)) === undefined ? undefined : 'fewer-situations'
}

function pathwaysOf({ pathways }: Ir, { appliesTo }: IrInvariant): readonly string[] {
  return Object.values(pathways).flatMap(({ id, entry }) => ((appliesTo?.includes(id) ?? entry) ? [id] : []))
}
