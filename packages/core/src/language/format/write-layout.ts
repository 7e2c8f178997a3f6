/** Writes a layout by the rules of docs/decisions/0004-layout-of-content-files.md: two spaces a level, 120 columns. */
import type { Aside, BlockText, Collection, Layout, LayoutEntry, Text } from './layout.ts'
import { hasAsides, isComment } from './layout.ts'

/** Where a collection written on several lines stops fitting on one. */
const widest = 120
const step = 2

/** The text of a layout, with a line end after its last line and no blank line at either end. */
export function writeLayout({ before, root, after }: Layout): string {
  const [first, ...rest] = root.entries
  const top = [...before, ...(first?.before ?? [])]
  const body = {
    ...root,
    entries: first === undefined ? rest : [{ ...first, before: [] }, ...rest],
    after: [],
  }
  const bottom = [...root.after, ...after]
  const firstComment = top.findIndex(isComment)
  const lines = [
    ...asideLines(top.slice(firstComment === -1 ? top.length : firstComment), 0),
    ...(isWrittenInline(body, 0) ? [inline(body)] : block(body, 0)),
    ...asideLines(bottom.slice(0, bottom.findLastIndex(isComment) + 1), 0),
  ]
  return `${lines.join('\n')}\n`
}

/** Entries below one another. */
function block({ isList, entries, after }: Collection, indent: number): readonly string[] {
  return [...entries.flatMap((entry) => entryLines(entry, isList, indent)), ...asideLines(after, indent)]
}

function entryLines(entry: LayoutEntry, isListItem: boolean, indent: number): readonly string[] {
  const { before, besideKey, between, besideValue } = entry
  const value = entry.value?.kind === 'text' && entry.value.inline === '' ? undefined : entry.value
  const [beside = '', ...more] = [
    ...besideKey,
    ...(value === undefined || isBlock(value, indent, entry) ? besideValue : []),
  ]
  const head = `${' '.repeat(indent)}${isListItem ? '-' : `${entry.key}:`}`
  const above = asideLines([...before, ...more], indent)
  const comment = beside === '' ? '' : ` ${beside}`
  if (value === undefined) return [...above, `${head}${comment}`, ...asideLines(between, indent + step)]
  if (isBlock(value, indent, entry)) return [...above, ...blockEntry(value, head, comment, between, indent)]

  const [first = '', ...rest] = valueLines(value, indent, head.length + 1)
  const end = besideValue.length === 0 ? '' : ` ${besideValue.join(' ')}`
  const lines =
    rest.length === 0
      ? [`${first}${end}`]
      : value.kind === 'block-text'
        ? [`${first}${end}`, ...rest]
        : [first, ...rest.slice(0, -1), `${rest.at(-1)}${end}`]
  const isApart = comment !== '' || between.some(isComment)
  if (!isApart) return [...above, `${head} ${lines[0]}`, ...lines.slice(1)]
  const [line = '', ...further] = lines
  return [
    ...above,
    `${head}${comment}`,
    ...asideLines(between, indent + step),
    `${' '.repeat(indent + step)}${line}`,
    ...further,
  ]
}

/** A key or a dash, then a collection below it; the first entry of a list item stands on the line of its dash. */
function blockEntry(
  collection: Collection,
  head: string,
  comment: string,
  between: readonly Aside[],
  indent: number,
): readonly string[] {
  const [first, ...rest] = collection.entries
  const opening = [...between, ...(first?.before ?? [])]
  const lines = block(
    { ...collection, entries: first === undefined ? rest : [{ ...first, before: [] }, ...rest] },
    indent + step,
  )
  const isCompact = head.endsWith('-') && comment === '' && !opening.some(isComment)
  if (isCompact) return [`${head} ${lines[0]?.trimStart() ?? ''}`, ...lines.slice(1)]
  return [`${head}${comment}`, ...asideLines(opening, indent + step), ...lines]
}

/** The lines of a value that starts beside its key; the first one has no indentation. */
function valueLines(value: Text | BlockText | Collection, indent: number, column: number): readonly string[] {
  const inner = ' '.repeat(indent + step)
  const further = (lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `${inner}${line}`))
  switch (value.kind) {
    case 'text':
      return [value.lines[0] ?? '', ...further(value.lines.slice(1))]
    case 'block-text':
      return [value.header, ...further(value.lines)]
    case 'collection':
      return isWrittenInline(value, column) ? [inline(value)] : filled(value, inner, column)
  }
}

/** Whether a value is a collection below its key. */
function isBlock(value: LayoutEntry['value'], indent: number, entry: LayoutEntry): value is Collection {
  if (value?.kind !== 'collection') return false
  const column = indent + (entry.key === undefined ? 1 : entry.key.length + 1) + 1
  return !isWrittenInline(value, column) && !isFilled(value)
}

/** On one line if its author wrote it so, whatever its length; if not, when it fits. */
function isWrittenInline(collection: Collection, column: number): boolean {
  if (collection.style === 'block' || hasAsides(collection)) return false
  return collection.style === 'one-line' || column + inline(collection).length <= widest
}

/** Many short words: one on each line would fill a page without helping anyone. */
function isFilled(collection: Collection): boolean {
  const isWord = ({ value }: LayoutEntry) => value?.kind === 'text' && /^[\w-]+$/.test(value.inline)
  return (
    collection.style === 'several-lines' &&
    collection.isList &&
    collection.entries.every(isWord) &&
    !hasAsides(collection)
  )
}

/** A list of words on as few lines as hold it. */
function filled({ entries }: Collection, inner: string, column: number): readonly string[] {
  const words = entries.map(
    ({ value }, index) =>
      `${value === undefined ? '' : inline(value)}${index === entries.length - 1 ? ']' : ','}`,
  )
  const lines: string[] = []
  let line = '['
  for (const word of words) {
    const width = lines.length === 0 ? column : 0
    if (line !== '[' && width + line.length + 1 + word.length > widest) {
      lines.push(line)
      line = `${inner}${word}`
    } else {
      line = line === '[' ? `[${word}` : `${line} ${word}`
    }
  }
  return [...lines, line]
}

function inline(value: Text | BlockText | Collection): string {
  if (value.kind === 'text') return value.inline
  if (value.kind === 'block-text') return JSON.stringify(value.lines.join('\n'))
  const inner = value.entries.map(inlineEntry).join(', ')
  if (value.isList) return `[${inner}]`
  return inner === '' ? '{}' : `{ ${inner} }`
}

function inlineEntry({ key, value }: LayoutEntry): string {
  if (key === undefined) return value === undefined ? '' : inline(value)
  return value === undefined ? `${key}:` : `${key}: ${inline(value)}`.trimEnd()
}

function asideLines(asides: readonly Aside[], indent: number): readonly string[] {
  const single = asides.filter((aside, index) => aside !== 'blank' || asides[index - 1] !== 'blank')
  return single.map((aside) => (aside === 'blank' ? '' : `${' '.repeat(indent)}${aside}`))
}
