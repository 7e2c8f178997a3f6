/** Writes several files, all of them or none. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strayIn } from './own-place.ts'

/** A file that would be written through a link or outside of the folder: nothing was written. */
export class StrayFile extends Error {
  constructor(readonly file: string) {
    super(file)
  }
}

/**
 * Puts a text at the end of each file of a folder, which keeps every byte that it had; a file that is not there begins
 * with it. What is written stands beside first, so that a full disk leaves the files as they were. They then take their
 * places one after the other, in the order given: killed in between, the first ones are new and the others as they were.
 * Give first what the others name.
 */
export function appendTogether(folder: string, endings: ReadonlyMap<string, string>): void {
  const stray = strayIn(folder, endings.keys())
  if (stray !== undefined) throw new StrayFile(stray)
  const files = [...endings].map(([file, text]) => {
    const path = join(folder, file)
    return { path, text, before: bytesOf(path), aside: `${path}.${process.pid}.tmp` }
  })
  const made: string[] = []
  const renamed: (typeof files)[number][] = []
  try {
    for (const { text, before = Buffer.alloc(0), aside } of files) {
      writeFileSync(aside, Buffer.concat([before, Buffer.from(text, 'utf8')]), { flag: 'wx' })
      made.push(aside)
    }
    for (const file of files) {
      renameSync(file.aside, file.path)
      renamed.push(file)
    }
  } catch (error) {
    for (const { path, before } of renamed) restore(path, before)
    throw error
  } finally {
    for (const aside of made) rmSync(aside, { force: true })
  }
}

function bytesOf(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined
}

function restore(path: string, bytes: Buffer | undefined): void {
  if (bytes === undefined) rmSync(path, { force: true })
  else writeFileSync(path, bytes)
}
