/** What an import gives of some files, as if they lay in one folder. */
import type { Checked } from '@jalon/diagnostics'
import type { IrKind } from '@jalon/core/runtime'
import type { WrittenKind } from '@jalon/core'
import { taxonomiesOf } from '../exchange/data-inclusion-kind.ts'
import type { Imported } from '../exchange/imported.ts'
import { type ImportContext, type Reading, refused } from '../exchange/imports/import-format.ts'

export interface Folder {
  readonly files: Readonly<Record<string, string>>
  /** The one that is given to the command. */
  readonly file: string
  readonly communes: readonly string[]
  readonly kinds: ReadonlyMap<string, WrittenKind>
}

/** Reads a file of a folder with a reader. Pieces are small, so that characters are cut anywhere. */
export async function importedFrom(
  { files, file, communes, kinds }: Folder,
  read: (context: ImportContext, source: { title: string }) => Promise<Reading>,
): Promise<Checked<Imported>> {
  const context: ImportContext = {
    file,
    communes: new Set(communes),
    kinds: Object.fromEntries([...kinds].map(([id, { kind }]): [string, IrKind] => [id, kind])),
    taxonomies: taxonomiesOf(kinds),
    beside: (name) => (files[name] === undefined ? undefined : piecesOf(files[name])),
  }
  const reading = await read(context, { title: 'Essai' })
  for await (const piece of piecesOf(files[file] ?? '')) {
    const refusal = reading.take(piece)
    if (refusal !== undefined) return refused(refusal)
  }
  return reading.end()
}

async function* piecesOf(text: string): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let start = 0; start < bytes.length; start += 777) yield bytes.subarray(start, start + 777)
}
