/** What is proved of one version and not of the other: the faults that appear, and those that are mended. */
import type { L10n } from '@jalon/diagnostics'
import { hashOf } from '@jalon/diagnostics'
import type { Verification } from '../verify.ts'
import type { Both } from './version.ts'

/** A fault of behaviour, as the check tells it, and the pathways that show it. */
export interface ProofChange {
  readonly rule: string
  readonly message: L10n
  readonly pathways: readonly string[]
  readonly fingerprint: string
}

export interface ProofChanges {
  /** What held, and does not any more. */
  readonly lost: readonly ProofChange[]
  readonly gained: readonly ProofChange[]
}

/** Faults are told apart by their rule and their words: lines move without changing anything. */
export function proofChanges({ before, after }: Both<Verification>): ProofChanges {
  const [was, now] = [faultsOf(before), faultsOf(after)]
  return { lost: without(now, was), gained: without(was, now) }
}

type Faults = ReadonlyMap<string, ProofChange>

/** The faults that the others have not, in the same pathways. */
function without(faults: Faults, others: Faults): readonly ProofChange[] {
  return [...faults].flatMap(([key, fault]) => {
    const known = others.get(key)?.pathways ?? []
    const pathways = fault.pathways.filter((id) => !known.includes(id))
    return pathways.length === 0 ? [] : [{ ...fault, pathways }]
  })
}

function faultsOf({ diagnostics }: Verification): Faults {
  const found = new Map<string, ProofChange>()
  for (const { severity, rule, message, witness, span } of diagnostics) {
    if (severity !== 'error') continue
    const key = hashOf(JSON.stringify([rule, message.fr])).slice(0, 12)
    const pathway = witness?.pathway ?? span.source.file
    const known = found.get(key)?.pathways ?? []
    const pathways = known.includes(pathway) ? known : [...known, pathway]
    found.set(key, { rule, message, pathways, fingerprint: key })
  }
  return found
}
