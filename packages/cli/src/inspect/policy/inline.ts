/** What a policy stops of what a page writes in itself: its scripts and its style sheets. */
import { createHash } from 'node:crypto'
import type { Located } from '@jalon/diagnostics'
import { type PageElement, said } from '../page/elements.ts'
import { type Page, policiesOf } from '../page/page.ts'
import { directiveFor, type Policy } from './policy.ts'

/** The directives that stop something written in the page, each with its place; `sandbox` stops every script. */
export function refusedInline(page: Page): readonly Located<string>[] {
  const written = page.elements.filter(isInline)
  return policiesOf(page).flatMap(({ value, span }) => {
    const sandbox = value.get('sandbox')
    if (sandbox !== undefined && !sandbox.includes('allow-scripts')) return [{ value: 'sandbox', span }]
    return written.flatMap((element) => {
      const directive = refusing(value, element)
      return directive === undefined ? [] : [{ value: directive, span }]
    })
  })
}

/** A style sheet, or a script that browsers run. */
function isInline(element: PageElement): boolean {
  if (element.name === 'style') return true
  const runs = /^$|^module$|javascript/i.test(said(element, 'type') ?? '')
  return element.name === 'script' && !element.attributes.has('src') && runs
}

function refusing(policy: Policy, element: PageElement): string | undefined {
  const directive = directiveFor(policy, element.name === 'style' ? 'style-src-elem' : 'script-src-elem')
  if (directive === undefined) return undefined
  const { name, list } = directive
  const nonce = said(element, 'nonce')
  const isNamed = list.some((source) => /^'(nonce|sha(256|384|512))-/i.test(source))
  const lets =
    (nonce !== undefined && list.includes(`'nonce-${nonce}'`)) ||
    list.some((source) => isHashOf(source, element)) ||
    // A nonce or a hash in the list takes the place of what allows everything.
    (!isNamed && list.some((source) => source.toLowerCase() === "'unsafe-inline'"))
  return lets ? undefined : `${name} ${list.join(' ')}`.trim()
}

function isHashOf(source: string, element: PageElement): boolean {
  const [, algorithm, hash = ''] = /^'(sha(?:256|384|512))-(.*)'$/i.exec(source) ?? []
  if (algorithm === undefined) return false
  const actual = createHash(algorithm.toLowerCase()).update(writtenIn(element)).digest('base64')
  return hash.replaceAll('-', '+').replaceAll('_', '/') === actual
}

/** All that stands between its tags, as browsers hash it: the words of an element are cut where they are long. */
function writtenIn({ name, span }: PageElement): string {
  const { text } = span.source
  const end = text.slice(span.end).search(new RegExp(`</${name}`, 'i'))
  return text.slice(span.end, end === -1 ? undefined : span.end + end).replace(/\r\n?/g, '\n')
}
