/** Reads a file of someone else for a territory, from its bytes. */
import type { Ir } from '@jalon/core/runtime'
import type { Checked } from '@jalon/diagnostics'
import { expand } from '../../build/expand.ts'
import { isDay } from '../../contact/expiry.ts'
import type { Territory } from '../../language/directory.ts'
import type { Taxonomies } from '../data-inclusion-kind.ts'
import type { Imported } from '../imported.ts'
import type { ImportContext, ImportFormat } from './import-format.ts'
import { refused } from './import-format.ts'

export interface ImportedFile {
  /** The file, as messages name it. */
  readonly file: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** The ISO day of the file; without it, the one that its name holds. */
  readonly date?: string | undefined
  /** The bytes of a file of the same folder. */
  readonly beside?: ImportContext['beside']
}

export interface ImportPlace {
  readonly territory: Territory
  readonly kinds: Ir['kinds']
  /** How other directories call these kinds. */
  readonly taxonomies?: Taxonomies
}

/**
 * What a file gives to a territory, as drafts. A file that does not look as its publisher describes it gives nothing:
 * the one diagnostic says what, where, why and what to do.
 */
export async function readImport(
  format: ImportFormat,
  { file, bytes, beside, date = dayInName(file) }: ImportedFile,
  { territory, kinds, taxonomies }: ImportPlace,
): Promise<Checked<Imported>> {
  const communes = territory.communes === undefined ? new Set<string>() : expand(territory.communes)
  const reading = await format.open({
    file,
    communes,
    kinds,
    ...(date === undefined ? {} : { date }),
    ...(taxonomies === undefined ? {} : { taxonomies }),
    ...(beside === undefined ? {} : { beside }),
  })
  for await (const piece of bytes) {
    const refusal = reading.take(piece)
    if (refusal !== undefined) return refused(refusal)
  }
  return reading.end()
}

/** The day that publishers put in the name of a file: « …-20260512-0339.csv », « …_2026-07-01.csv ». */
export function dayInName(file: string): string | undefined {
  const name = file.split(/[\\/]/).at(-1) ?? ''
  for (const [, year, month, day] of name.matchAll(/(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/g)) {
    const date = `${year}-${month}-${day}`
    if (isDay(date)) return date
  }
  return undefined
}
