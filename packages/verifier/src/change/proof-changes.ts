/** What is proved of one version and not of the other: the faults that appear, and those that are mended. */
import type { Diagnostic, L10n } from '@jalon/diagnostics'
import { hashOf } from '@jalon/diagnostics'
import type { Verification } from '../verify.ts'
import type { Both } from './version.ts'

/** A fault of behaviour, as the check tells it. */
export interface ProofChange {
  readonly rule: string
  readonly message: L10n
  readonly file: string
  readonly fingerprint: string
}

export interface ProofChanges {
  /** What held, and does not any more. */
  readonly lost: readonly ProofChange[]
  readonly gained: readonly ProofChange[]
}

/** Faults are told apart by their rule, their file and their words: lines move without changing anything. */
export function proofChanges({ before, after }: Both<Verification>): ProofChanges {
  const [was, now] = [faultsOf(before), faultsOf(after)]
  return {
    lost: [...now].flatMap(([key, fault]) => (was.has(key) ? [] : [fault])),
    gained: [...was].flatMap(([key, fault]) => (now.has(key) ? [] : [fault])),
  }
}

function faultsOf({ diagnostics }: Verification): ReadonlyMap<string, ProofChange> {
  const faults = diagnostics.filter(({ severity }) => severity === 'error').map(toFault)
  return new Map(faults.map((fault) => [fault.fingerprint, fault]))
}

function toFault({ rule, message, span }: Diagnostic): ProofChange {
  const { file } = span.source
  return { rule, message, file, fingerprint: hashOf(JSON.stringify([rule, file, message.fr])).slice(0, 12) }
}
