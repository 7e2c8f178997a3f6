/** Where a command may write: in a file of a folder, and never through a link that leads elsewhere. */
import { lstatSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'

/**
 * The first of some files, by their path in a folder, that is not a file of its own there: it is a link, or one of the
 * folders on the way is, or it lies outside. Nothing when all of them may be written.
 */
export function strayIn(folder: string, files: Iterable<string>): string | undefined {
  for (const file of files) if (!isAtHome(folder, file)) return file
  return undefined
}

function isAtHome(folder: string, file: string): boolean {
  const way = relative(folder, join(folder, file))
  if (isAbsolute(file) || way === '' || way.split(sep)[0] === '..') return false
  const there = lstatSync(join(folder, way), { throwIfNoEntry: false })
  if (there !== undefined && !there.isFile()) return false
  try {
    return realpathSync(dirname(join(folder, way))) === join(realpathSync(folder), dirname(way))
  } catch {
    return false
  }
}
