/** One fingerprint a group: declaring one change never declares another. */
import { hashOf } from '@jalon/diagnostics'
import type { Group } from './group.ts'

/**
 * The groups of a pathway, each with a fingerprint of its own. Those that a few descriptions cannot tell apart are told
 * apart by the step that made the versions part: no two groups have it in common with what was announced.
 */
export function withOwnFingerprints<G extends Pick<Group, 'fingerprint' | 'cause'>>(
  groups: readonly G[],
): readonly G[] {
  const seen = new Map<string, number>()
  for (const { fingerprint } of groups) seen.set(fingerprint, (seen.get(fingerprint) ?? 0) + 1)
  return groups.map((group) => {
    const { fingerprint, cause } = group
    if (seen.get(fingerprint) === 1) return group
    const told = JSON.stringify([fingerprint, cause.before ?? '', cause.after ?? ''])
    return { ...group, fingerprint: hashOf(told).slice(0, 12) }
  })
}
