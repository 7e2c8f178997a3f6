/** What a page loads from other houses as soon as it is open, as far as its own text says. */
import { fileOf, type ToolFile } from '../page/carried.ts'
import { said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'

/** What is loaded as soon as the page is, and the attribute that says from where. */
const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  link: 'href',
  video: 'src',
  audio: 'src',
  embed: 'src',
  object: 'data',
}

const loadingLinks = /stylesheet|preload|prefetch|preconnect/

/** Each thing loaded from another house, the files of the tool apart. A link to follow loads nothing. */
export function loadedElsewhere(page: Page): readonly ToolFile[] {
  const { scripts, helpers, loaders, frames } = page.carried
  const ours = new Set([...scripts, ...helpers, ...loaders, ...frames].map(({ element }) => element))
  return page.elements.flatMap((element) => {
    const attribute = loading[element.name]
    if (attribute === undefined || ours.has(element)) return []
    if (element.name === 'link' && !loadingLinks.test(said(element, 'rel') ?? '')) return []
    const file = fileOf(element, attribute, page.base)
    return file !== undefined && isElsewhere(file.url, page) ? [file] : []
  })
}

/** Whether an address is of another house than the page: `www.cpts.fr` and `media.cpts.fr` are one. */
export function isElsewhere(url: URL, { address }: Page): boolean {
  if (url.host === address.host) return false
  return !/[a-z]/i.test(url.hostname) || houseName(url) !== houseName(address)
}

/** Under these, each name is a house of its own. The most usual ones: what is missed here is one finding less. */
const shared = /\.(gouv|asso|com|co|org|github|gitlab|netlify|pages|wordpress|blogspot|wixsite)\.[a-z]+$/

function houseName({ hostname }: URL): string {
  return hostname
    .split('.')
    .slice(shared.test(hostname) ? -3 : -2)
    .join('.')
}
