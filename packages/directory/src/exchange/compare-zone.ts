/** A zone that is there already, beside what the file says of it: the comparison that nobody makes by eye. */
import { say } from '@jalon/core'
import type { L10n, Source } from '@jalon/diagnostics'
import { expand } from '../build/expand.ts'
import { communeIndex } from '../communes/commune-index.ts'
import type { Zone } from '../language/directory.ts'
import { readTable } from '../language/read-table.ts'
import type { Imported, ZoneDraft } from './imported.ts'

/** What differs between the communes of a zone and those of its draft; nothing when either has no list. */
export function compareZone(
  { communes }: Zone,
  draft: ZoneDraft,
  tables: Imported['tables'],
): L10n | undefined {
  const drafted = codesOf(draft.communes, tables)
  if (communes === 'unknown' || drafted === undefined) return undefined
  const there = expand(communes)
  const missing = [...drafted].filter((code) => !there.has(code))
  const extra = [...there].filter((code) => !drafted.has(code))
  if (missing.length + extra.length === 0) return say('les mêmes communes', 'the same communes')
  const parts = [
    ...(missing.length === 0
      ? []
      : [say(`le fichier a en plus ${named(missing).fr}`, `the file also has ${named(missing).en}`)]),
    ...(extra.length === 0 ? [] : [say(`il n'a pas ${named(extra).fr}`, `it has not ${named(extra).en}`)]),
  ]
  return say(parts.map(({ fr }) => fr).join(' ; '), parts.map(({ en }) => en).join('; '))
}

function codesOf(
  communes: ZoneDraft['communes'],
  tables: Imported['tables'],
): ReadonlySet<string> | undefined {
  if ('codes' in communes) return new Set(communes.codes)
  if (!('from' in communes)) return undefined
  const source: Source = { file: communes.from, text: tables[communes.from] ?? '' }
  const rows = readTable(source).rows.filter((row) =>
    Object.entries(communes.where).every(([column, value]) => row.get(column)?.value === value),
  )
  return new Set(rows.flatMap((row) => row.get('code')?.value ?? []))
}

/** Enough to see what it is about. */
const mostNamed = 6

function named(codes: readonly string[]): L10n {
  const names = codes.slice(0, mostNamed).map((code) => `${communeIndex().find(code)?.name ?? '?'} (${code})`)
  const more = codes.length - names.length
  const list = names.join(', ')
  return more > 0 ? say(`${list} et ${more} de plus`, `${list} and ${more} more`) : say(list, list)
}
