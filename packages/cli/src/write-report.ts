/** A report in a file instead of on the screen. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { clean } from '@jalon/diagnostics'
import type { Call } from './command.ts'
import { WrongUsage } from './command.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'

/** Writes the file that `--out` names, and says so. A place where nothing can be written is a wrong command line. */
export function writeReport(
  { io, lang, root }: Call<string>,
  file: string,
  report: string | Uint8Array,
): void {
  const path = resolve(io.cwd, file)
  refuseUnsafe(path, resolve(io.cwd, root))
  try {
    writeFileSync(path, typeof report === 'string' ? `${report.trimEnd()}\n` : report)
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? ` (${error.code})` : ''
    throw new WrongUsage({
      fr: `Impossible d'écrire « ${file} »${why}. Choisissez un autre fichier avec --out.`,
      en: `Cannot write "${file}"${why}. Choose another file with --out.`,
    })
  }
  io.err(clean({ fr: `Écrit dans ${file}.`, en: `Written in ${file}.` }[lang]))
}
