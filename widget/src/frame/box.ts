/** What stands in the page: a frame, and under it what is read until it answers. */
import { rights } from './names.ts'
import { words } from './words.ts'

/** The name of the place. A page may write rules for it. */
export const boxName = 'parcours-cadre'

/** Writes looks, each with its end, that no rule of the page undoes. Never an attribute: a strict policy refuses it. */
export function dress(element: HTMLElement, looks: string): void {
  element.style.cssText = looks.replaceAll(';', '!important;')
}

/** Makes an element with what it holds. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.append(...content)
  return element
}

/** Makes the frame. In the page's own house a sandbox would stop nothing: the tool could take it away. */
export function makeFrame({ href, origin }: URL): HTMLIFrameElement {
  const frame = made('iframe')
  frame.title = words.title
  frame.referrerPolicy = 'no-referrer'
  frame.allow = 'clipboard-write'
  // Asked for when the reader comes near: several on a page would delay each other.
  frame.loading = 'lazy'
  if (origin !== location.origin) frame.setAttribute('sandbox', rights)
  frame.src = href
  return frame
}

/** What is read until the tool answers: what the page wrote, or the numbers to call and a way to the tool. */
export function makeInstead(written: Iterable<Node>, folder: string): HTMLElement {
  const link = (href: string, text: string) => {
    const link = made('a', text)
    link.href = href
    link.rel = 'noreferrer'
    return link
  }
  const instead = made('div', ...written)
  if (!instead.textContent?.trim())
    instead.append(
      ...words.numbers
        .split(/(\w+:\d+)/)
        .map((part, index) => (index % 2 ? link(part, part.slice(4)) : part)),
      link(new URL('autonome.html', folder).href, words.alone),
    )
  return instead
}
