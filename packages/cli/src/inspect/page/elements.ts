/** The elements of a page, flat and in order, each with the place where it is written. Whatever the text, there is a list. */
import type { Located, Source, Span } from '@jalon/diagnostics'
import { defaultTreeAdapter, type DefaultTreeAdapterTypes as Tree, html, parse } from 'parse5'

/** An attribute: its value, with the place of the value and that of its name. */
export interface PageAttribute extends Located<string> {
  readonly nameSpan: Span
}

/** An element that the page writes. */
export interface PageElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, PageAttribute>
  /** Its opening tag. */
  readonly span: Span
  /** The nearest `<parcours-orientation>` around it. */
  readonly within: PageElement | undefined
  /** Its words and those of what it holds, as written. */
  text(): string
}

/** The tool, as a page writes it. */
export const toolName = 'parcours-orientation'

/** No text that we look at is longer. */
const longest = 200_000

/** A few lines can make browsers add elements without end, one for each that was left open: no page is larger. */
const mostElements = 300_000

type Parent = Tree.ParentNode

/** Reads a page as browsers do (WHATWG HTML). What a template keeps for later is left out: nothing of it is shown. */
export function elementsOf(source: Source): readonly PageElement[] {
  const document = documentOf(source.text)
  const found: PageElement[] = []
  // A page may nest deeper than functions may call each other.
  const waiting: { readonly parent: Parent; readonly within: PageElement | undefined }[] = [
    { parent: document, within: undefined },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { parent, within } = next
    const element = isElement(parent) ? toElement(parent, source, within) : undefined
    if (element !== undefined) found.push(element)
    const around = element?.name === toolName ? element : within
    const { childNodes } = shadowOf(parent) ?? parent
    for (const child of childNodes.toReversed()) {
      if (isElement(child)) waiting.push({ parent: child, within: around })
    }
  }
  return found
}

class TooManyElements extends Error {}

/** The document; of one that would be too large, its start. */
function documentOf(text: string): Tree.Document {
  const document = defaultTreeAdapter.createDocument()
  let count = 0
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createDocument: () => document,
    createElement(...made) {
      if (++count > mostElements) throw new TooManyElements()
      return defaultTreeAdapter.createElement(...made)
    },
  }
  try {
    return parse(text, { sourceCodeLocationInfo: true, treeAdapter })
  } catch (error) {
    if (error instanceof TooManyElements) return document
    throw error
  }
}

/** What an element with a declared shadow root shows. */
function shadowOf(parent: Parent): Parent | undefined {
  const isShadow =
    isElement(parent) &&
    parent.tagName === 'template' &&
    parent.attrs.some(({ name }) => name === 'shadowrootmode')
  return isShadow && 'content' in parent ? parent.content : undefined
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node
}

/** Nothing, for what browsers add by themselves (`<tbody>`, `<head>`…). */
function toElement(
  element: Tree.Element,
  source: Source,
  within: PageElement | undefined,
): PageElement | undefined {
  const place = element.sourceCodeLocation
  if (!place) return undefined
  const { startOffset: start, endOffset: end } = place.startTag ?? place
  const attributes = element.attrs.map(({ name, value }) => {
    const { startOffset = start, endOffset = start } = place.attrs?.[name] ?? {}
    const nameSpan = { source, start: startOffset, end: Math.min(endOffset, startOffset + name.length) }
    const span = valueSpan({ source, start: startOffset, end: endOffset })
    return [name, { value, span, nameSpan }] as const
  })
  return {
    name: element.namespaceURI === html.NS.HTML ? element.tagName : `${element.tagName} (svg)`,
    attributes: new Map(attributes),
    span: { source, start, end },
    within,
    text: () => textOf(element),
  }
}

/** The value of a written attribute, without its quotes; the name where there is no value. */
function valueSpan({ source, start, end }: Span): Span {
  const written = source.text.slice(start, end)
  const [before = ''] = /^[^=]*=\s*["']?/.exec(written) ?? []
  if (before === '' || before.length >= written.length) return { source, start, end }
  const quote = /["']$/.exec(before) === null ? 0 : 1
  return { source, start: start + before.length, end: Math.max(start + before.length, end - quote) }
}

function textOf(element: Tree.Element): string {
  let text = ''
  const waiting: Tree.Node[] = [element]
  for (let next = waiting.pop(); next !== undefined && text.length < longest; next = waiting.pop()) {
    if (next.nodeName === '#text' && 'value' in next) text += next.value
    if ('childNodes' in next) waiting.push(...next.childNodes.toReversed().slice(-10_000))
  }
  return text
}

/** What an attribute says, without the spaces around it; nothing when it is not there, or empty. */
export function said(element: PageElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.value.trim() || undefined
}

/** Where an attribute is written, or the element that lacks it. */
export function placeOf(element: PageElement, name: string): Span {
  return element.attributes.get(name)?.span ?? element.span
}
