/** Asks for one address as a browser would that knows nobody: no cookie, no referrer, so many bytes and seconds and no more. */
import type { Fetch } from '../../asked/ask-link.ts'
import type { Answer, Cause, Unreached } from './answer.ts'

export interface Asking {
  readonly fetch: Fetch
  /** How long an address may take in all, in milliseconds. */
  readonly patience: number
  /** How many bytes are read of one answer. */
  readonly most: number
}

/** More than this, it goes round in a circle. */
const mostRedirections = 5

/** Who asks, so that a webmaster can tell what it is. */
const headers = { 'user-agent': 'jalon-inspect (page check)', accept: '*/*' }

/** What comes back from an address. It never throws. */
export async function askAddress(url: string, asking: Asking): Promise<Answer> {
  const signal = AbortSignal.timeout(asking.patience)
  const way: string[] = [url]
  const unreached = (because: Cause): Unreached => ({ kind: 'unreached', way, because })
  try {
    for (let at = url; way.length <= mostRedirections; ) {
      const answer = await asking.fetch(at, { method: 'GET', redirect: 'manual', headers, signal })
      const location = answer.headers.get('location')
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === null) {
        const bytes = await bytesOf(answer.body, asking.most)
        if (bytes === undefined) return unreached('too-large')
        return { kind: 'received', way, status: answer.status, headers: new Map(answer.headers), bytes }
      }
      await answer.body?.cancel()
      const next = URL.canParse(location, at) ? new URL(location, at) : undefined
      if (next === undefined || !/^https?:$/.test(next.protocol)) break
      at = next.href
      way.push(at)
    }
    return unreached('circle')
  } catch (error) {
    return unreached(causeOf(error))
  }
}

/** Nothing when there are more than so many: the rest is not waited for. */
async function bytesOf(
  body: AsyncIterable<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const causes: readonly (readonly [pattern: RegExp, cause: Cause])[] = [
  [/^(ENOTFOUND|EAI_)/, 'no-host'],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH)/, 'refused'],
  [/^(TimeoutError|UND_ERR_.*TIMEOUT|ETIMEDOUT)/, 'late'],
  [/^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)/, 'certificate-expired'],
  [/ALTNAME/, 'certificate-other-name'],
  [/SELF_SIGNED|UNABLE_TO_|^CERT_/, 'certificate-unknown'],
  [/^(EPROTO|ERR_SSL)/, 'secure-link'],
]

/** Why it failed: Node says it in the cause of the error, or in the cause of that cause. */
function causeOf(error: unknown): Cause {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const { name, code = '' } = at as Error & { readonly code?: string }
    for (const [pattern, cause] of causes) if (pattern.test(code) || pattern.test(name)) return cause
  }
  return 'silent'
}
