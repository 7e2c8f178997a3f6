/** What is proved of one version and not of the other: the faults that appear, and those that are mended. */
import type { Diagnostic, L10n, Span } from '@jalon/diagnostics'
import { hashOf } from '@jalon/diagnostics'
import { messages } from '../messages.ts'
import { invariantBroken } from '../rules/invariant-broken.ts'
import type { Subject } from '../verify.ts'
import { faultsIn } from '../verify.ts'
import { pathwaysConcerned } from './pathways-concerned.ts'
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
  /** The pathways that were proved in both versions: what it cost. */
  readonly proved: readonly string[]
}

/** What is proved of one version and not of the other: the only pathways looked at are those that may differ. */
export function proofChanges({ before, after }: Both<Subject>): ProofChanges {
  const proved = pathwaysConcerned({ before, after })
  const faults = { before: faultsIn(before, proved), after: faultsIn(after, proved) }
  return { ...changesOf(faults), proved: [...proved] }
}

/**
 * Faults are told apart by their rule and their words: lines move without changing anything. A promise that is broken is
 * one fault, whichever pathways break it, each at a step of its own.
 */
export function changesOf({ before, after }: Both<readonly Diagnostic[]>): Omit<ProofChanges, 'proved'> {
  const [was, now] = [faultsOf(before), faultsOf(after)]
  return { lost: without(now, was), gained: without(was, now) }
}

interface Fault {
  readonly rule: string
  readonly message: L10n
  readonly isPromise: boolean
  readonly pathways: readonly string[]
}

type Faults = ReadonlyMap<string, Fault>

/** The faults that the others have not, in the same pathways. Where a promise is broken is part of what is declared. */
function without(faults: Faults, others: Faults): readonly ProofChange[] {
  return [...faults].flatMap(([key, { rule, message, isPromise, pathways: all }]): readonly ProofChange[] => {
    const known = others.get(key)?.pathways ?? []
    const pathways = all.filter((id) => !known.includes(id))
    if (pathways.length === 0) return []
    const identity = isPromise ? JSON.stringify([key, [...pathways].sort()]) : key
    return [{ rule, message, pathways, fingerprint: hashOf(identity).slice(0, 12) }]
  })
}

function faultsOf(diagnostics: readonly Diagnostic[]): Faults {
  const found = new Map<string, Fault>()
  for (const diagnostic of diagnostics) {
    const { severity, rule, witness, span } = diagnostic
    if (severity !== 'error') continue
    const promise = brokenPromise(diagnostic)
    const message = promise === undefined ? diagnostic.message : messages.promiseBroken(promise)
    const key = JSON.stringify([rule, promise ?? message.fr])
    const pathway = witness?.pathway ?? span.source.file
    const known = found.get(key)?.pathways ?? []
    const pathways = known.includes(pathway) ? known : [...known, pathway]
    found.set(key, { rule, message, isPromise: promise !== undefined, pathways })
  }
  return found
}

/** The name of the promise that a fault breaks: where it is written is shown beside the fault. */
function brokenPromise({ rule, related: [written] }: Diagnostic): string | undefined {
  return rule === invariantBroken.name && written !== undefined ? textAt(written.span) : undefined
}

function textAt({ source, start, end }: Span): string {
  return source.text.slice(start, end)
}
