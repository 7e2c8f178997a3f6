/**
 * What was proved lately, so that checking what has not changed does not prove it again (language.md C.7). It is only
 * ever a shorter way to the same result: it is asked with everything that the result depends on, and what cannot be read
 * or is about anything else is proved again.
 */
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Source } from '@jalon/diagnostics'
import type { Verification } from '@jalon/verifier'

/** Everything that a proof depends on, but the checker itself. */
export interface ProofQuestion {
  readonly sources: readonly Source[]
  readonly today: string | undefined
  readonly withExamples: boolean
}

export interface ProofMemory {
  /** What was proved of the same question by the same checker; nothing when that is not certain. */
  recall(question: ProofQuestion): Verification | undefined
  keep(question: ProofQuestion, verification: Verification): void
}

/** How many proofs are kept: a version, the one it is compared with, and what was edited between. */
const most = 4

/** A memory in a folder, for one version of the checker: the proofs that were of use last, each in a file called by its question. */
export function proofMemory(folder: string, version: string): ProofMemory {
  const fileOf = (question: ProofQuestion) => join(folder, `proved-${keyOf(question, version)}.json`)
  return {
    recall(question) {
      const file = fileOf(question)
      try {
        const { verification } = JSON.parse(readFileSync(file, 'utf8'), reviver(question.sources))
        const now = new Date()
        utimesSync(file, now, now)
        return verification
      } catch {
        return undefined
      }
    },
    keep(question, verification) {
      const file = fileOf(question)
      try {
        mkdirSync(folder, { recursive: true })
        // Another check may be reading: it finds the whole proof or none, never half of one.
        writeFileSync(`${file}.${process.pid}`, JSON.stringify({ verification }, replacer(question.sources)))
        renameSync(`${file}.${process.pid}`, file)
        for (const old of lastUsedFirst(folder).slice(most)) rmSync(old, { force: true })
      } catch {
        // A disk that cannot be written to makes nothing wrong.
      }
    },
  }
}

function lastUsedFirst(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^proved-[0-9a-f]{64}\.json$/.test(name))
    .map((name) => ({ file: join(folder, name), used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
    .map(({ file }) => file)
}

/** The memory of this process, beside the other things that tools remember. None where what is run was not built. */
export function memoryOfProcess(cwd: string): ProofMemory | undefined {
  const kept = keptBeside(cwd)
  return kept && proofMemory(kept.folder, kept.version)
}

/** Where this process keeps what it found, and for which checker. Nowhere when what is run was not built. */
export function keptBeside(cwd: string): { readonly folder: string; readonly version: string } | undefined {
  const version = checkerVersion()
  if (version === undefined || !existsSync(join(cwd, 'node_modules'))) return undefined
  return { folder: join(cwd, 'node_modules', '.cache', 'jalon'), version }
}

const rooms = ['diagnostics', 'core', 'directory', 'verifier', 'cli']

/** The same for the same checker: what the compiler says it has built, and with which packages. */
function checkerVersion(): string | undefined {
  if (!import.meta.url.endsWith('.js')) return undefined
  const packages = fileURLToPath(new URL('../..', import.meta.url))
  const hash = createHash('sha256').update(process.version)
  try {
    for (const room of rooms) {
      hash.update(readFileSync(join(packages, room, 'dist', '.tsbuildinfo')))
      hash.update(readFileSync(join(packages, room, 'package.json')))
    }
  } catch {
    return undefined
  }
  return hash.digest('hex')
}

function keyOf({ sources, today, withExamples }: ProofQuestion, version: string): string {
  const texts = sources
    .filter(isRead)
    .map(({ file, text, base }) => [file, text, ...(base === undefined ? [] : [base.text])])
  return createHash('sha256')
    .update(JSON.stringify([version, today, withExamples, texts]))
    .digest('hex')
}

/** Scenarios are played, never proved: adding one leaves every proof as it is. */
function isRead({ file }: Source): boolean {
  return !file.endsWith('.scenarios.yaml')
}

/** Numbers of any size are marked; a source is its file, since its text is in the key. */
function replacer(sources: readonly Source[]) {
  const known = new Map(sources.flatMap((source) => namesOf(source)).map(([name, source]) => [source, name]))
  return (key: string, value: unknown): unknown => {
    if (typeof value === 'bigint') return { $whole: String(value) }
    return key === 'source' ? (known.get(value as Source) ?? value) : value
  }
}

/** A source by its file, and what it is laid over by the same one in the base. */
function namesOf(source: Source): readonly (readonly [string, Source])[] {
  const { file, base } = source
  return [[file, source], ...(base === undefined ? [] : [[`base:${file}`, base] as const])]
}

function reviver(sources: readonly Source[]) {
  const byFile = new Map(sources.flatMap((source) => namesOf(source)))
  return (key: string, value: unknown): unknown => {
    if (key === 'source' && typeof value === 'string') {
      const source = byFile.get(value)
      if (source === undefined) throw new Error(`${value} is not a file of this content`)
      return source
    }
    const whole = value !== null && typeof value === 'object' && '$whole' in value ? value.$whole : undefined
    return typeof whole === 'string' ? BigInt(whole) : value
  }
}
