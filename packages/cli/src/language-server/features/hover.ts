/** What stands under the cursor, said in words: a question, a kind, an urgency, the promise of a rule. */
import type { Tree } from '@jalon/core'
import { get, itemsOf, textOf } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import type { Hover } from 'vscode-languageserver/node'
import { MarkupKind } from 'vscode-languageserver/node'
import type { Content } from '../content-root.ts'
import { everyEntryOf } from '../names/name.ts'
import { rangeOf } from '../places.ts'
import { entityWords } from '../words/entity-words.ts'
import { invariantWords } from '../words/invariant-words.ts'

/** The bubble at a place of a file; nothing where there is nothing to say. */
export function hoverAt(content: Content, file: string, offset: number): Hover | undefined {
  const name = content.symbols.at(file, offset)
  if (name === undefined || name.kind === 'invariant') return invariantHover(content, file, offset)
  const said = content.symbols.meant(name).flatMap((entity) => entityWords(entity, content) ?? [])
  return said.length === 0 ? undefined : bubble([...new Set(said)].join('\n\n---\n\n'), name.span)
}

/** The promise of a rule, where its name or one of its keys is. */
function invariantHover(content: Content, file: string, offset: number): Hover | undefined {
  if (content.unreadable.includes(file)) return undefined
  for (const rule of itemsOf(get(content.document(file)?.tree, 'invariants'))) {
    const place = placesOf(rule).find(({ start, end }) => start <= offset && offset <= end)
    const promise = place && invariantWords(rule, content.vocabulary())
    if (place !== undefined && promise !== undefined) {
      const why = textOf(get(rule, 'why'))?.value
      return bubble([`**${promise}**`, ...(why === undefined ? [] : [why])].join('\n\n'), place)
    }
  }
  return undefined
}

function placesOf(rule: Tree): readonly Span[] {
  const id = textOf(get(rule, 'id'))
  return [...everyEntryOf(rule).map(({ key }) => key.span), ...(id === undefined ? [] : [id.span])]
}

function bubble(value: string, span: Span): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(span) }
}
