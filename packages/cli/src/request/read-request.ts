/** A request, read: what it writes, what it changes, what is found in it, and what could not be known. */
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { revisionRules, revisionsOf } from '@jalon/core'
import type { Diagnostic, L10n, Source } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import { compareContents } from '@jalon/verifier'
import { whereTheyParted } from '../asked/read-revision.ts'
import type { Call } from '../command.ts'
import { WrongUsage } from '../command.ts'
import { declaredIn } from '../diff/declared.ts'
import type { ReadVersion } from '../diff/read-version.ts'
import { readVersion } from '../diff/read-version.ts'
import type { Report } from '../diff/report.ts'
import { reportOf } from '../diff/report.ts'
import { seenFrom } from '../base/seen-from.ts'
import { pathFrom } from '../project.ts'
import type { Correction } from './corrections.ts'
import { correctionsFor } from './corrections.ts'
import type { ScenariosTold } from './scenarios.ts'
import { scenariosOf } from './scenarios.ts'
import type { Concerning, Touched } from './touched.ts'
import { concerning, touchedBetween } from './touched.ts'
import type { Agreement } from './who-agrees.ts'
import { pathwaysConcerned, whoAgrees } from './who-agrees.ts'

/** What a reviewer is told of a request. Its files have the paths that someone in the folder of the call writes. */
export interface Request {
  /** What the command line calls the version that it starts from. */
  readonly base: string
  /** Why a version could not be read: what rests on it is then missing. */
  readonly unread: readonly L10n[]
  readonly after?: ReadVersion
  /** The comparison, when both versions could be read. */
  readonly report?: Report
  readonly touched: Touched
  readonly found: Concerning
  readonly corrections: readonly Correction[]
  readonly scenarios?: ScenariosTold | undefined
  readonly agreements: readonly Agreement[]
}

/**
 * Reads what a request does since it parted from its base: a folder, or a revision of git. Never refuses: a version that
 * cannot be read is told, and everything that the other one says is told all the same.
 */
export function readRequest(call: Call<string>, description: string): Request {
  const [base = '', head] = call.words
  const { memory } = call.io
  const after = attempt(() => readVersion(call, head, { proved: true, memory }))
  const before = attempt(() =>
    readVersion(call, startOf(call, base, head), { proved: true, version: readOf(after), memory }),
  )
  const unread = [after, before].flatMap((each) => ('unread' in each ? [each.unread] : []))
  const [was, now] = [readOf(before), readOf(after)]
  if (now === undefined) {
    return { base, unread, touched: new Map(), found: nothing, corrections: [], agreements: [] }
  }
  const found = [...now.content.diagnostics, ...movedAlone(was, now)].map(placed(call))
  const sources = now.sources.map(withPath(call))
  const known = was?.content.diagnostics.map(placed(call)) ?? []
  const touched = touchedBetween(was?.sources.map(withPath(call)) ?? [], sources)
  const report =
    was &&
    reportOf(
      {
        before: { ...was, name: base },
        after: now,
        change: compareContents({ before: was, after: now }, call.io.today),
      },
      declaredIn(description),
    )
  const concerned =
    report === undefined
      ? []
      : pathwaysConcerned(now, touchedBetween(report.before.sources, now.sources), report)
  return {
    base,
    unread,
    after: now,
    ...(report === undefined ? {} : { report }),
    touched,
    found: concerning(touched, known, found),
    // Without the version before, nobody knows which lines the author wrote.
    corrections: was === undefined ? [] : correctionsFor(touched, sources, found),
    scenarios: scenariosOf({ ...now, sources }, concerned, call.io.today),
    agreements: report === undefined ? [] : whoAgrees(concerned, report),
  }
}

const nothing: Concerning = { blocking: [], shown: [] }

/** A folder is compared as it is; of a revision, what happened there since is not this request's doing. */
function startOf({ io, root }: Call<string>, base: string, head: string | undefined): string {
  const isFolder = (name: string) => {
    const path = resolve(io.cwd, name)
    return existsSync(path) && statSync(path).isDirectory()
  }
  if (isFolder(base) || (head !== undefined && isFolder(head))) return base
  return whereTheyParted(resolve(io.cwd, root), base, head ?? 'HEAD')
}

type Attempt<T> = { readonly value: T } | { readonly unread: L10n }

function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof WrongUsage) return { unread: error.words }
    throw error
  }
}

function readOf<T>(attempted: Attempt<T>): T | undefined {
  return 'value' in attempted ? attempted.value : undefined
}

/** What should not have changed alone, as `jalon check --since` says it. */
function movedAlone(was: ReadVersion | undefined, now: ReadVersion): readonly Diagnostic[] {
  if (was === undefined) return []
  return revisionsOf(was.sources, now.sources).flatMap((each) => runRules(revisionRules, each))
}

function prefixOf({ io, root }: Call<string>): string {
  return pathFrom(io.cwd, resolve(io.cwd, root))
}

function placed(call: Call<string>): (diagnostic: Diagnostic) => Diagnostic {
  const prefix = prefixOf(call)
  return (diagnostic) => seenFrom(({ file }) => `${prefix}${file}`, diagnostic)
}

function withPath(call: Call<string>): (source: Source) => Source {
  const prefix = prefixOf(call)
  return (source) => ({ ...source, file: `${prefix}${source.file}` })
}
