/** Gives content files one layout, so that a review shows what changed and nothing else. */
import type { Source } from '@jalon/diagnostics'
import { parse } from '../parse.ts'
import { readLayout } from './read-layout.ts'
import { sameContent } from './same-content.ts'
import { writeLayout } from './write-layout.ts'

/** The text of a file in our layout. A file that cannot be read is given back as it is. */
export function format(source: Source): string {
  if (parse(source).tree === undefined) return source.text
  const layout = readLayout(normalised(source))
  return layout === undefined ? source.text : writeLayout(layout)
}

/** The text with one kind of line end, and letters composed where that leaves what it says unchanged. */
function normalised(source: Source): string {
  const text = source.text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')
  const composed = text.normalize('NFC')
  // A few signs compose into signs that YAML reads: the Greek grave accent becomes a backquote.
  return composed === text || sameContent({ ...source, text }, { ...source, text: composed })
    ? composed
    : text
}
