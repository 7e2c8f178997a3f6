/** Writes several files, all of them or none. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Puts a text at the end of each file, which keeps every byte that it had; a file that is not there begins with it. What
 * is written stands beside first, so that a full disk or a power cut leaves the files as they were.
 */
export function appendTogether(endings: ReadonlyMap<string, string>): void {
  const before = new Map([...endings.keys()].map((path) => [path, bytesOf(path)]))
  const aside = new Map([...endings.keys()].map((path) => [path, `${path}.${process.pid}.tmp`]))
  const renamed: string[] = []
  try {
    for (const [path, text] of endings) {
      const bytes = Buffer.concat([before.get(path) ?? Buffer.alloc(0), Buffer.from(text, 'utf8')])
      writeFileSync(aside.get(path) ?? path, bytes, { flag: 'wx' })
    }
    for (const [path, temporary] of aside) {
      renameSync(temporary, path)
      renamed.push(path)
    }
  } catch (error) {
    for (const path of renamed) restore(path, before.get(path))
    throw error
  } finally {
    for (const temporary of aside.values()) rmSync(temporary, { force: true })
  }
}

function bytesOf(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined
}

function restore(path: string, bytes: Buffer | undefined): void {
  if (bytes === undefined) rmSync(path, { force: true })
  else writeFileSync(path, bytes)
}
