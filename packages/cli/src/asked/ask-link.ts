/** Asks whether a page is there, and says only what the answer proves. */
import type { LinkAnswer } from '@jalon/core'

/** As the platform's own `fetch`, which a test replaces. Redirections are left to us. */
export type Fetch = (
  url: string,
  init: {
    readonly method: 'HEAD' | 'GET'
    readonly redirect: 'manual'
    readonly headers: Readonly<Record<string, string>>
    readonly signal: AbortSignal
  },
) => Promise<FetchAnswer>

interface FetchAnswer {
  readonly status: number
  readonly headers: Iterable<readonly [name: string, value: string]> & { get(name: string): string | null }
  readonly body: (AsyncIterable<Uint8Array> & { cancel(): Promise<void> }) | null
}

export interface Asking {
  readonly fetch: Fetch
  /** How long a page may take to answer, in milliseconds. */
  readonly patience: number
}

/** More than this, it goes round in a circle. */
const mostRedirections = 5

/** Who asks, so that a webmaster can tell what it is. */
const headers = { 'user-agent': 'jalon-check (link check)', accept: '*/*' }

/** What becomes of an address: asked without its content first, then with it where that is not answered well. */
export async function askLink(url: string, asking: Asking): Promise<LinkAnswer> {
  if (!URL.canParse(url)) return { kind: 'no-address' }
  const head = await follow(url, 'HEAD', asking)
  // Many sites answer HEAD badly and GET well.
  return head.kind === 'found' || head.kind === 'no-host' ? head : follow(url, 'GET', asking)
}

async function follow(start: string, method: 'HEAD' | 'GET', asking: Asking): Promise<LinkAnswer> {
  let at = start
  for (let step = 0; step <= mostRedirections; step += 1) {
    const answer = await request(at, method, asking)
    if ('kind' in answer) return answer
    if (answer.location === undefined) return meaningOf(answer.status)
    const next = URL.canParse(answer.location, at) ? new URL(answer.location, at) : undefined
    if (next === undefined || !/^https?:$/.test(next.protocol)) break
    at = next.href
  }
  return { kind: 'unreached', because: 'broken' }
}

type Answered = { readonly status: number; readonly location: string | undefined }

async function request(
  url: string,
  method: 'HEAD' | 'GET',
  { fetch, patience }: Asking,
): Promise<Answered | LinkAnswer> {
  try {
    const signal = AbortSignal.timeout(patience)
    const { status, headers: given, body } = await fetch(url, { method, redirect: 'manual', headers, signal })
    // That it answers is all there is to know.
    await body?.cancel()
    const isRedirection = [301, 302, 303, 307, 308].includes(status)
    return { status, location: (isRedirection && given.get('location')) || undefined }
  } catch (error) {
    return isUnknownHost(error)
      ? { kind: 'no-host', host: new URL(url).hostname }
      : { kind: 'unreached', because: 'silent' }
  }
}

function meaningOf(status: number): LinkAnswer {
  if (status < 400) return { kind: 'found' }
  if (status === 404 || status === 410) return { kind: 'gone', status }
  return { kind: 'unreached', because: status < 500 ? 'guarded' : 'broken' }
}

/** Whether the directory of names was asked, and has no such name. Not being able to ask it is another answer. */
function isUnknownHost(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND'
}
