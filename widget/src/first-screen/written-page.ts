/** The few things of a page that Preact asks for, where there is none: a screen is drawn on it, then read as markup. */

/** Elements that hold nothing. */
const empty: ReadonlySet<string> = new Set(['input', 'br', 'hr', 'img'])

/** A text of the page. Preact writes its `data` again when it changes. */
class WrittenText {
  readonly nodeType = 3
  parentNode: WrittenElement | null = null
  data: string

  constructor(data: string) {
    this.data = data
  }

  get nextSibling(): Written | null {
    return after(this)
  }

  get markup(): string {
    return escaped(this.data)
  }

  remove(): void {
    this.parentNode?.take(this)
  }
}

/** An element: its name, its attributes and what it holds. It has no property of its own, so all becomes attributes. */
export class WrittenElement {
  readonly nodeType = 1
  readonly namespaceURI: string
  readonly localName: string
  readonly ownerDocument = writtenDocument
  readonly childNodes: Written[] = []
  parentNode: WrittenElement | null = null
  readonly #attributes = new Map<string, string>()

  constructor(namespace: string, name: string) {
    this.namespaceURI = namespace
    this.localName = name
  }

  get firstChild(): Written | null {
    return this.childNodes[0] ?? null
  }

  get nextSibling(): Written | null {
    return after(this)
  }

  /** The element and what it holds, as a page would write it. */
  get markup(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
    const open = `<${this.localName}${attributes}>`
    return empty.has(this.localName) ? open : `${open}${this.content}</${this.localName}>`
  }

  /** What the element holds, as a page would write it. */
  get content(): string {
    return this.childNodes.map(({ markup }) => markup).join('')
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name.toLowerCase(), value === true ? '' : String(value))
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name.toLowerCase())
  }

  insertBefore(node: Written, before: Written | null): Written {
    node.remove()
    const place = before === null ? -1 : this.childNodes.indexOf(before)
    this.childNodes.splice(place === -1 ? this.childNodes.length : place, 0, node)
    node.parentNode = this
    return node
  }

  take(node: Written): void {
    this.childNodes.splice(this.childNodes.indexOf(node), 1)
    node.parentNode = null
  }

  remove(): void {
    this.parentNode?.take(this)
  }

  // What is only written is never touched.
  addEventListener(): void {}
  removeEventListener(): void {}
}

type Written = WrittenText | WrittenElement

/** Makes the nodes. */
export const writtenDocument = {
  createElementNS: (namespace: string, name: string) => new WrittenElement(namespace, name),
  createTextNode: (data: string) => new WrittenText(data),
}

function after(node: Written): Written | null {
  const siblings = node.parentNode?.childNodes ?? []
  return siblings[siblings.indexOf(node) + 1] ?? null
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
