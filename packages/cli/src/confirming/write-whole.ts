/** Writes a file so that nobody ever finds half of it. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'

/** The mark that some editors put at the start of a file, and that reading takes away. */
const mark = '\uFEFF'

/**
 * Puts a text in the place of the one that was read, whole or not at all. Nothing is written, and the answer is no, when
 * the file no longer holds what was read: someone else is writing it.
 */
export function writeWhole(path: string, read: string, text: string): boolean {
  const now = readFileSync(path, 'utf8')
  const start = now.startsWith(mark) && !read.startsWith(mark) ? mark : ''
  if (now !== start + read) return false
  const beside = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(beside, start + text, { mode: statSync(path).mode })
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
  return true
}
