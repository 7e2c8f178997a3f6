/** Reads how a text is laid out, from the tokens of YAML: nothing that an author wrote is left behind. */
import { CST, Parser } from 'yaml'
import type { Aside, BlockText, Collection, Layout, LayoutEntry, Text } from './layout.ts'
import { readBlockText, readKey, readText } from './read-text.ts'

/** The layout of a text that is readable YAML; nothing when it is written in a way that we would not lay out. */
export function readLayout(text: string): Layout | undefined {
  if (text.includes('\r')) return undefined
  const reader = new LayoutReader(text)
  const tokens = [...new Parser().parse(text)]
  const at = tokens.findIndex(({ type }) => type === 'document')
  const document = tokens[at]
  if (document?.type !== 'document' || !CST.isCollection(document.value)) return undefined
  const read = reader.collection(document.value)
  if (reader.hasMetTheUnusual) return undefined
  const before = [...reader.asides(tokens.slice(0, at)).all, ...reader.asides(document.start).all]
  const after = [
    ...reader.asides(document.end).all,
    ...reader.asides(tokens.slice(at + 1).flatMap((token) => [token, ...endOf(token)])).all,
  ]
  const beside = read.beside.map(toAside)
  return { before, root: read.node, after: [...beside, ...read.spilt, ...after].map(textOfAside) }
}

/** A comment that remembers its column, to know which level it speaks of. */
interface Placed {
  readonly comment: string
  readonly column: number
}

type PlacedAside = 'blank' | Placed

interface Read<T> {
  readonly node: T
  /** Comments that end its last line. */
  readonly beside: readonly string[]
  /** Lines after it that belong to what holds it. */
  readonly spilt: readonly PlacedAside[]
}

class LayoutReader {
  readonly #text: string
  hasMetTheUnusual = false

  constructor(text: string) {
    this.#text = text
  }

  collection(token: CST.BlockMap | CST.BlockSequence | CST.FlowCollection): Read<Collection> {
    return token.type === 'flow-collection' ? this.#flow(token) : this.#block(token)
  }

  /** The comments and blank lines among tokens: those on lines of their own, and those that end a line. */
  asides(tokens: readonly CST.Token[] | undefined) {
    const own: PlacedAside[] = []
    const beside: string[] = []
    for (const token of tokens ?? []) {
      const column = this.#column(token.offset)
      const isFirst = this.#text.slice(token.offset - column, token.offset).trim() === ''
      if (token.type === 'newline' && isFirst) own.push('blank')
      if (token.type === 'comment' && isFirst) own.push({ comment: token.source.trimEnd(), column })
      if (token.type === 'comment' && !isFirst) beside.push(token.source.trimEnd())
    }
    return { own, beside, all: [...beside, ...own.map(textOfAside)] }
  }

  #column(offset: number): number {
    return offset - (this.#text.lastIndexOf('\n', offset - 1) + 1)
  }

  #block(token: CST.BlockMap | CST.BlockSequence): Read<Collection> {
    const entries: LayoutEntry[] = []
    const column = this.#column(firstOffset(token))
    let pending: readonly PlacedAside[] = []
    for (const item of token.items as readonly CST.CollectionItem[]) {
      this.#refuseQuestionMark(item)
      const indicator = item.start.findIndex(({ type }) => type === 'seq-item-ind')
      const above = this.asides(item.start.slice(0, indicator + 1))
      const start = this.asides(item.start.slice(indicator + 1))
      const isEnd = indicator === -1 && item.key === undefined && item.value === undefined
      if (isEnd) {
        pending = [...pending, ...above.own, ...start.beside.map(toPlaced), ...start.own]
        continue
      }
      const before = [...pending, ...above.own]
      const isPair = token.type === 'block-map'
      const entry = isPair
        ? this.#pair(item, [...before, ...start.beside.map(toPlaced), ...start.own], column)
        : this.#item(item, before, start, column)
      entries.push(entry.node)
      pending = entry.spilt
    }
    const [kept, spilt] = splitByColumn(pending, column)
    return {
      node: {
        kind: 'collection',
        isList: token.type === 'block-seq',
        style: 'block',
        entries,
        after: kept.map(textOfAside),
      },
      beside: [],
      spilt,
    }
  }

  #pair(
    { key, sep = [], value }: CST.CollectionItem,
    before: readonly PlacedAside[],
    column: number,
  ): Read<LayoutEntry> {
    const name = readKey(key)
    this.hasMetTheUnusual ||= name === undefined
    const colon = sep.findIndex(({ type }) => type === 'map-value-ind')
    const keyEnd = this.asides([...endOf(key), ...sep.slice(0, colon + 1)])
    const afterColon = this.asides(sep.slice(colon + 1))
    return this.#entry(
      name ?? '',
      [...before.map(textOfAside), ...keyEnd.all.filter((aside) => aside !== 'blank')],
      afterColon,
      value,
      column,
    )
  }

  #item(
    { value }: CST.CollectionItem,
    before: readonly PlacedAside[],
    start: ReturnType<LayoutReader['asides']>,
    column: number,
  ): Read<LayoutEntry> {
    return this.#entry(undefined, before.map(textOfAside), start, value, column)
  }

  #entry(
    key: string | undefined,
    before: readonly Aside[],
    between: ReturnType<LayoutReader['asides']>,
    token: CST.Token | null | undefined,
    column: number,
  ): Read<LayoutEntry> {
    const value = this.#value(token)
    // What follows a key without a value speaks of the next one, unless it stands further right.
    const [kept, next] = value === undefined ? splitByColumn(between.own, column + 1) : [between.own, []]
    const node: LayoutEntry = {
      before,
      ...(key === undefined ? {} : { key }),
      besideKey: between.beside,
      between: kept.map(textOfAside),
      ...(value === undefined ? {} : { value: value.node }),
      besideValue: value?.beside ?? [],
    }
    return { node, beside: [], spilt: [...next, ...(value?.spilt ?? [])] }
  }

  #value(token: CST.Token | null | undefined): Read<Text | BlockText | Collection> | undefined {
    if (token === null || token === undefined) return undefined
    if (CST.isCollection(token)) return this.collection(token)
    if (token.type === 'block-scalar')
      return { node: readBlockText(token), beside: this.asides(token.props).beside, spilt: [] }
    const { own, beside } = this.asides(endOf(token))
    if (!CST.isScalar(token)) {
      this.hasMetTheUnusual = true
      return undefined
    }
    // An empty value still holds the comments that follow it.
    const isEmpty = token.type === 'scalar' && token.source === ''
    return { node: isEmpty ? { kind: 'text', lines: [''], inline: '' } : readText(token), beside, spilt: own }
  }

  #flow(token: CST.FlowCollection): Read<Collection> {
    const entries: LayoutEntry[] = []
    const isList = token.start.type === 'flow-seq-start'
    let pending: readonly Aside[] = []
    for (const item of token.items) {
      this.#refuseQuestionMark(item)
      const { own, beside } = this.asides(item.start)
      const last = entries.pop()
      // A comment after a comma speaks of what the comma closes.
      if (last !== undefined) entries.push({ ...last, besideValue: [...last.besideValue, ...beside] })
      const before = [...pending, ...(last === undefined ? beside : []), ...own.map(textOfAside)]
      pending = before
      if (item.key === undefined && item.value === undefined && item.sep === undefined) continue
      const entry =
        item.sep === undefined && isList
          ? this.#item(item, before.map(toPlaced), { own: [], beside: [], all: [] }, 0)
          : this.#flowPair(item, before, isList)
      entries.push(entry.node)
      pending = entry.spilt.map(textOfAside)
    }
    const closing = token.end.findIndex(({ type }) => type === 'flow-map-end' || type === 'flow-seq-end')
    const inside = this.asides(token.end.slice(0, Math.max(0, closing)))
    const outside = this.asides(token.end.slice(closing + 1))
    const { source: end, offset } = token.end[closing] ?? { source: '', offset: token.offset }
    const style = this.#text.slice(token.offset, offset + end.length).includes('\n')
      ? 'several-lines'
      : 'one-line'
    const after = [...pending, ...inside.all]
    return {
      node: { kind: 'collection', isList, style, entries, after },
      beside: outside.beside,
      spilt: outside.own,
    }
  }

  /** « ? » before a key: YAML reads it in more ways than one, and nobody here writes it. */
  #refuseQuestionMark({ start }: CST.CollectionItem): void {
    this.hasMetTheUnusual ||= start.some(({ type }) => type === 'explicit-key-ind')
  }

  /** A key and its value between brackets; in a list, YAML reads it as a dict of its own. */
  #flowPair(item: CST.CollectionItem, before: readonly Aside[], isInList: boolean): Read<LayoutEntry> {
    const pair = this.#pair({ ...item, sep: item.sep ?? [] }, isInList ? [] : before.map(toPlaced), 0)
    if (!isInList) return pair
    const value: Collection = {
      kind: 'collection',
      isList: false,
      style: 'one-line',
      entries: [pair.node],
      after: [],
    }
    return {
      node: { before, besideKey: [], between: [], value, besideValue: [] },
      beside: [],
      spilt: pair.spilt,
    }
  }
}

function firstOffset({ items, offset }: CST.BlockMap | CST.BlockSequence): number {
  const [first] = items as readonly CST.CollectionItem[]
  const indicator = first?.start.find(({ type }) => type === 'seq-item-ind')
  return indicator?.offset ?? first?.key?.offset ?? offset
}

function endOf(token: CST.Token | null | undefined): readonly CST.Token[] {
  return token !== null && token !== undefined && 'end' in token && Array.isArray(token.end) ? token.end : []
}

/** The lines that belong to a level, then those that speak of what holds it. */
function splitByColumn(
  asides: readonly PlacedAside[],
  column: number,
): [readonly PlacedAside[], readonly PlacedAside[]] {
  const first = asides.findIndex((aside) => aside !== 'blank' && aside.column < column)
  const until = first === -1 ? asides.length : first
  const kept = asides.slice(0, until).findLastIndex((aside) => aside !== 'blank') + 1
  return [asides.slice(0, kept), asides.slice(kept)]
}

function textOfAside(aside: PlacedAside | Aside): Aside {
  return typeof aside === 'string' ? aside : aside.comment
}

function toAside(comment: string): Aside {
  return comment
}

function toPlaced(aside: Aside): PlacedAside {
  return aside === 'blank' ? aside : { comment: aside, column: Number.POSITIVE_INFINITY }
}
