/**
 * What was found of mistakes, kept beside the proofs: a mistake whose pathway has not changed, nor what it invokes nor
 * the territories, is not looked at again. Scenarios are always played again. It is only ever a shorter way to the same
 * result: what cannot be read is looked for anew.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MutationMemory } from '@jalon/verifier'
import { keptBeside } from '../proof-memory.ts'

export interface MistakeMemory extends MutationMemory {
  /** Writes what was found or used; the rest too, unless everything was tried. */
  save(isWhole: boolean): void
}

type Found = Record<string, string>

/** A memory in a folder, for one version of the checker. */
export function mistakeMemory(folder: string, version: string): MistakeMemory {
  const file = join(folder, 'mistakes.json')
  const former = read(file, version)
  const used = new Map<string, Found>()
  const usedOf = (about: string): Found => {
    const found = used.get(about) ?? {}
    used.set(about, found)
    return found
  }
  return {
    recall(about, mistake) {
      const found = former.get(about)?.[mistake]
      if (found !== undefined) usedOf(about)[mistake] = found
      return found ?? used.get(about)?.[mistake]
    },
    keep(about, mistake, found) {
      usedOf(about)[mistake] = found
    },
    save(isWhole) {
      const about = Object.fromEntries(
        isWhole
          ? used
          : [...new Set([...former.keys(), ...used.keys()])].map((key) => {
              return [key, { ...former.get(key), ...used.get(key) }] as const
            }),
      )
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(`${file}.${process.pid}`, JSON.stringify({ version, about }))
        renameSync(`${file}.${process.pid}`, file)
      } catch {
        // A disk that cannot be written to makes nothing wrong.
      }
    },
  }
}

/** The memory of this process. None where what is run was not built. */
export function mistakeMemoryOfProcess(cwd: string): MistakeMemory | undefined {
  const kept = keptBeside(cwd)
  return kept && mistakeMemory(kept.folder, kept.version)
}

function read(file: string, wanted: string): ReadonlyMap<string, Found> {
  try {
    const { version, about } = JSON.parse(readFileSync(file, 'utf8'))
    return new Map(version === wanted ? Object.entries<Found>(about) : [])
  } catch {
    return new Map()
  }
}
