/** A change as it is reported: what was compared, what must be declared, and whether anything blocks. */
import type { Both, ContentChange, Group } from '@jalon/verifier'
import type { CausePlace } from './cause-place.ts'
import { causePlace } from './cause-place.ts'
import type { Declarations } from './declared.ts'
import { compareDeclared } from './declared.ts'
import type { Naming } from './names.ts'
import type { ReadVersion } from './read-version.ts'

export interface Report extends Compared {
  readonly naming: Naming
  /** Fingerprints that concern safety: each must be declared. */
  readonly required: readonly string[]
  readonly declared: readonly string[]
  readonly declarations: Declarations
  readonly blocks: boolean
  placeOf(group: Group): CausePlace | undefined
}

/** Two versions that were read, and what changes from one to the other. */
export interface Compared extends Both<ReadVersion> {
  readonly change: ContentChange
}

/** What a change amounts to, with what its author declared. */
export function reportOf({ before, after, change: compared }: Compared, declared: readonly string[]): Report {
  const isRead = before.errors.length === 0 && after.errors.length === 0
  const change = isRead ? compared : { ...compared, ...nothingMissing }
  const groups = change.pathways.flatMap((pathway) => pathway.groups)
  const others = [...change.rules, ...change.proofs.lost].map(({ fingerprint }) => fingerprint)
  const required = [
    ...groups.flatMap(({ dangers, fingerprint }) => (dangers.length > 0 ? [fingerprint] : [])),
    ...others,
  ]
  const existing = [...groups.map(({ fingerprint }) => fingerprint), ...others]
  const declarations = compareDeclared(declared, required, existing)
  const isWhole = isRead && change.refused.length === 0
  const written = {
    irs: change.irs,
    vocabularies: { before: before.content.vocabulary, after: after.content.vocabulary },
  }
  return {
    before,
    after,
    change,
    naming: change.irs,
    required,
    declared,
    declarations,
    blocks: declarations.missing.length > 0 || declarations.unknown.length > 0 || !isWhole,
    placeOf: ({ cause }) => causePlace(written, cause),
  }
}

/** What could not be read is not gone: nothing is said of what a version lacks while it has errors. */
const nothingMissing = {
  added: [],
  removed: [],
  rules: [],
  proofs: { lost: [], gained: [], proved: [] },
} satisfies Partial<ContentChange>
