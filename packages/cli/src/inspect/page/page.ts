/** A page as it was received, with what it asks for: all that the rules look at, without any world around. */
import type { Located, Source, Span } from '@jalon/diagnostics'
import { type Policy, policiesIn } from '../policy/policy.ts'
import type { Seen } from '../rendered/seen.ts'
import { type Answer, type Received, textOf } from './answer.ts'
import { type Carried, carriedBy } from './carried.ts'
import { elementsOf, type PageElement, said } from './elements.ts'

/** What the widget of this project knows of its own attributes: its readers, as its build gives them. */
export interface ToolWords {
  readonly attributes: readonly string[]
  /** Reads the values, and tells of each one that it does not understand, with what it would. */
  readonly readSettings: (
    read: (attribute: string) => string | null,
    base: string,
    warn: (attribute: string, value: string, accepted: string) => void,
  ) => unknown
}

export interface Page {
  readonly source: Source
  /** The address on one line, to point at its words. */
  readonly asked: Source
  /** What the server said with the page, one header a line. */
  readonly said: Source
  /** Where the page is; for a file, a site that stands for the one where it will be. */
  readonly address: URL
  /** Whether it was read from a file: nothing is known of its server. */
  readonly isFile: boolean
  /** What addresses of the page start from: its own, or that of its `<base>`. */
  readonly base: URL
  readonly elements: readonly PageElement[]
  readonly carried: Carried
  /** What the files of the tool answered, by address. */
  readonly answers: ReadonlyMap<string, Answer>
  readonly words: ToolWords | undefined
  /** What a browser showed, when there was one. */
  readonly seen: Seen | undefined
}

/** What is known of a page before its files are asked for. */
export interface Given {
  readonly name: string
  readonly text: string
  /** Where it answered; nothing for a file. */
  readonly address: string | undefined
  readonly headers: ReadonlyMap<string, string>
}

/** Stands for the site of a page that is still a file. */
const futureSite = 'https://site.example/'

/** Reads a page. */
export function readPage({ name, text, address, headers }: Given): Page {
  const source = { file: name, text }
  const elements = elementsOf(source)
  const place = new URL(address ?? futureSite)
  const written = said(
    elements.find(({ name: tag }) => tag === 'base'),
    'href',
  )
  const base = written !== undefined && URL.canParse(written, place.href) ? new URL(written, place) : place
  return {
    source,
    asked: { file: `${name} (adresse)`, text: decoded(address ?? name) },
    said: { file: `${name} (en-têtes)`, text: [...headers].map((header) => header.join(': ')).join('\n') },
    address: place,
    isFile: address === undefined,
    base,
    elements,
    carried: carriedBy(elements, base),
    answers: new Map(),
    words: undefined,
    seen: undefined,
  }
}

/** What a header says, with its place among those of the page. */
export function header(page: Page, name: string): Located<string> | undefined {
  let start = 0
  for (const line of page.said.text.split('\n')) {
    const end = start + line.length
    if (line.toLowerCase().startsWith(`${name}: `)) {
      return {
        value: line.slice(name.length + 2),
        span: { source: page.said, start: start + name.length + 2, end },
      }
    }
    start = end + 1
  }
  return undefined
}

/** What a file of the tool answered, when it did. */
export function received(page: Page, url: URL): Received | undefined {
  const answer = page.answers.get(url.href)
  return answer?.kind === 'received' ? answer : undefined
}

/** The page that an address of the tool gave, under the headers that came with it; nothing when none came. */
export function answeredPage(page: Page, url: URL): Page | undefined {
  const answer = received(page, url)
  if (answer?.status !== 200) return undefined
  return readPage({
    name: url.pathname,
    text: textOf(answer),
    address: url.href,
    headers: answer.headers,
  })
}

/** The policies that hold for the page, each with the place where it is written. */
export function policiesOf(page: Page): readonly Located<Policy>[] {
  const metas = page.elements.filter(
    (each) => each.name === 'meta' && said(each, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  )
  const written = [
    header(page, 'content-security-policy'),
    ...metas.map((meta) => meta.attributes.get('content')),
  ]
  return written.flatMap((text) =>
    text === undefined ? [] : policiesIn(text.value).map((value) => ({ value, span: text.span })),
  )
}

/** Where a finding about the whole page points: its `<html>`, or its first character. */
export function wholePage(page: Page): Span {
  const html = page.elements.find(({ name }) => name === 'html')
  return html?.span ?? { source: page.source, start: 0, end: 0 }
}

function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
