/** Writes what a command gives in a folder that someone has named. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { WrongUsage } from './command.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'

/**
 * Writes texts and archives by file name, and makes the folders. What cannot be written is a wrong command line; so is a place in the
 * content root, or behind a link.
 */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  root: string,
): void {
  refuseUnsafe(folder, root)
  for (const name of Object.keys(files)) {
    const path = join(folder, name)
    refuseUnsafe(dirname(path), root)
    refuseUnsafe(path, root)
  }
  try {
    mkdirSync(folder, { recursive: true })
    for (const [name, content] of Object.entries(files)) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new WrongUsage({
      fr: `Impossible d'écrire dans « ${folder} »${why}. Choisissez un autre dossier avec --out.`,
      en: `Cannot write in "${folder}"${why}. Choose another folder with --out.`,
    })
  }
}
