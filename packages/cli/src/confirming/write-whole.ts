/** Writes a file so that nobody ever finds half of it. */
import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strayIn } from '../own-place.ts'

/** The mark that some editors put at the start of a file, and that reading takes away. */
const mark = '\uFEFF'

/**
 * Puts a text in the place of the one that was read in a file of a folder, whole or not at all. Nothing is written when
 * the file no longer holds what was read (`changed`: someone else is writing it), nor through a link or outside of the
 * folder (`stray`).
 */
export function writeWhole(
  folder: string,
  file: string,
  { read, text }: { readonly read: string; readonly text: string },
): 'written' | 'changed' | 'stray' {
  if (strayIn(folder, [file]) !== undefined) return 'stray'
  const path = join(folder, file)
  const now = readFileSync(path, 'utf8')
  const start = now.startsWith(mark) && !read.startsWith(mark) ? mark : ''
  if (now !== start + read) return 'changed'
  const beside = `${path}.${process.pid}.tmp`
  writeFileSync(beside, start + text, { mode: statSync(path).mode, flag: 'wx' })
  try {
    renameSync(beside, path)
  } finally {
    rmSync(beside, { force: true })
  }
  return 'written'
}
