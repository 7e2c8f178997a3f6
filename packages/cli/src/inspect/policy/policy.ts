/** Content-Security-Policy, read as browsers do (W3C CSP Level 3): which directive decides, and what its list lets through. */

/** A policy: what each directive lists. */
export type Policy = ReadonlyMap<string, readonly string[]>

/** The policies of a header, or of a `<meta>`: several are separated by commas, and each must agree. */
export function policiesIn(text: string): readonly Policy[] {
  return text
    .split(',')
    .map(policyIn)
    .filter(({ size }) => size > 0)
}

function policyIn(text: string): Policy {
  const directives = new Map<string, readonly string[]>()
  for (const directive of text.split(';')) {
    const [name = '', ...list] = directive.trim().split(/\s+/)
    // The first one counts when a directive is written twice.
    if (name !== '' && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), list)
  }
  return directives
}

/** What a page does, and the directive that decides; the next ones where it is not written. */
const fallbacks = {
  'script-src-elem': ['script-src', 'default-src'],
  'style-src-elem': ['style-src', 'default-src'],
  'style-src-attr': ['style-src', 'default-src'],
  'connect-src': ['default-src'],
  'frame-src': ['child-src', 'default-src'],
} as const

export type Purpose = keyof typeof fallbacks

/** What a page loads, or writes inline when it has no address. */
export interface Load {
  readonly purpose: Purpose
  /** Nothing for what is written in the page itself: an attribute `style`. */
  readonly url: URL | undefined
  /** Where the page is. */
  readonly page: URL
  readonly nonce?: string | undefined
  /** The attribute `integrity` of a script. */
  readonly integrity?: string | undefined
}

/** The directive that refuses it, as the policy writes it; nothing when it is let through. */
export function refusedBy(policy: Policy, load: Load): string | undefined {
  const directive = directiveFor(policy, load.purpose)
  if (directive === undefined || lets(directive.list, load)) return undefined
  return `${directive.name} ${directive.list.join(' ')}`.trim()
}

/** The directive that decides, and what it lists; nothing when the policy does not say. */
export function directiveFor(
  policy: Policy,
  purpose: Purpose,
): { readonly name: string; readonly list: readonly string[] } | undefined {
  const name = [purpose, ...fallbacks[purpose]].find((each) => policy.has(each))
  const list = name === undefined ? undefined : policy.get(name)
  return name === undefined || list === undefined ? undefined : { name, list }
}

const isHash = (source: string) => /^'sha(256|384|512)-/i.test(source)
const isNonce = (source: string) => /^'nonce-/i.test(source)

function lets(list: readonly string[], load: Load): boolean {
  const has = (keyword: string) => list.some((source) => source.toLowerCase() === `'${keyword}'`)
  const isScript = load.purpose === 'script-src-elem'
  if (load.url === undefined) {
    // A nonce or a hash in the list takes the place of what allows everything; no attribute can bear a nonce.
    return has('unsafe-inline') && !list.some((source) => isHash(source) || isNonce(source))
  }
  const { nonce, integrity } = load
  if (load.purpose !== 'connect-src' && nonce && list.includes(`'nonce-${nonce}'`)) return true
  if (isScript && integrity && isPinned(list, integrity)) return true
  // It trusts what trusted scripts load, and no longer where things are.
  if (isScript && has('strict-dynamic')) return false
  const { url, page } = load
  return list.some((source) =>
    source.toLowerCase() === "'self'" ? isSelf(url, page) : fits(source, url, page),
  )
}

/** Whether every hash of the attribute is in the list. */
function isPinned(list: readonly string[], integrity: string): boolean {
  const hashes = integrity.split(/\s+/).filter((each) => /^sha(256|384|512)-/i.test(each))
  const known = new Set(list.filter(isHash).map((source) => standard(source.slice(1, -1))))
  return hashes.length > 0 && hashes.every((hash) => known.has(standard(hash)))
}

/** Both ways of writing base 64 are one. */
function standard(hash: string): string {
  return hash.replaceAll('-', '+').replaceAll('_', '/').split('?')[0] ?? ''
}

/** The same house, or its secure side. */
function isSelf(url: URL, page: URL): boolean {
  if (url.origin === page.origin) return true
  const isUpgrade = page.protocol === 'http:' && /^(https|wss):$/.test(url.protocol)
  return url.hostname === page.hostname && isUpgrade && usualPort(page) && usualPort(url)
}

const usualPort = ({ port }: URL) => port === ''

const hostSource = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^:/?#]+)(?::(\d+|\*))?(\/[^?#]*)?$/i

function fits(source: string, url: URL, page: URL): boolean {
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol) || url.protocol === page.protocol
  const scheme = /^([a-z][a-z\d+.-]*):$/i.exec(source)?.[1]
  if (scheme !== undefined) return schemeFits(scheme, url)
  const [, named, host = '', port, path] = hostSource.exec(source) ?? []
  if (host === '' || host.startsWith("'")) return false
  return (
    schemeFits(named ?? page.protocol.slice(0, -1), url) &&
    hostFits(host.toLowerCase(), url.hostname) &&
    portFits(port, url) &&
    (path === undefined || pathFits(path, url.pathname))
  )
}

/** A plain scheme lets its secure side through too. */
function schemeFits(named: string, { protocol }: URL): boolean {
  const [wanted, actual] = [named.toLowerCase(), protocol.slice(0, -1)]
  if (wanted === actual) return true
  return (
    (wanted === 'http' && actual === 'https') ||
    (wanted === 'ws' && ['wss', 'http', 'https'].includes(actual)) ||
    (wanted === 'wss' && actual === 'https')
  )
}

function hostFits(wanted: string, actual: string): boolean {
  if (wanted === '*') return true
  return wanted.startsWith('*.') ? actual.endsWith(wanted.slice(1)) : wanted === actual
}

const ports: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443', 'ws:': '80', 'wss:': '443' }

function portFits(wanted: string | undefined, { port, protocol }: URL): boolean {
  if (wanted === '*') return true
  if (wanted === undefined) return port === ''
  const actual = port === '' ? ports[protocol] : port
  return wanted === actual || (wanted === '80' && actual === '443')
}

/** A path that ends with a slash is a folder; any other one is one file. */
function pathFits(wanted: string, actual: string): boolean {
  const [want, have] = [decoded(wanted), decoded(actual)]
  return want === '/' || (want.endsWith('/') ? have.startsWith(want) : have === want)
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
