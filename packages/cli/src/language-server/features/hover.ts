/** What stands under the cursor, said in words: a question, a kind, an urgency, the promise of a rule. */
import type { Tree } from '@jalon/core'
import { get, itemsOf, lowerInvariant, textOf } from '@jalon/core'
import type { Span } from '@jalon/diagnostics'
import { sentenceOf } from '@jalon/verifier'
import type { Hover } from 'vscode-languageserver/node'
import { MarkupKind } from 'vscode-languageserver/node'
import type { Content } from '../content-root.ts'
import { everyEntryOf } from '../names/name.ts'
import { rangeOf } from '../places.ts'
import { entityWords, plain } from '../words/entity-words.ts'
import { namesOf, unitOf } from '../words/names-of.ts'

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
  const rule = itemsOf(get(content.document(file)?.tree, 'invariants')).find((each) => placeIn(each, offset))
  const place = rule && placeIn(rule, offset)
  const unit = unitOf(file, content.vocabulary())
  const id = textOf(get(rule, 'id'))
  const written = unit?.invariants.find((each) => each.id.span.start === id?.span.start)
  if (place === undefined || unit === undefined || written === undefined || !content.canWriteOut())
    return undefined
  const promise = lowerInvariant(written, { unit, vocabulary: content.vocabulary() })
  if (promise === undefined) return undefined
  const said = `**${plain(sentenceOf(namesOf(content.vocabulary()), promise).fr)}**`
  return bubble([said, plain(written.why)].filter((line) => line !== '').join('\n\n'), place)
}

function placeIn(rule: Tree, offset: number): Span | undefined {
  return placesOf(rule).find(({ start, end }) => start <= offset && offset <= end)
}

function placesOf(rule: Tree): readonly Span[] {
  const id = textOf(get(rule, 'id'))
  return [...everyEntryOf(rule).map(({ key }) => key.span), ...(id === undefined ? [] : [id.span])]
}

function bubble(value: string, span: Span): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(span) }
}
