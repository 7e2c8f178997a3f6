/** What came back from an address, or why nothing did. */

/** What an address gave: a page, a script, a file. */
export interface Received {
  readonly kind: 'received'
  /** The addresses asked for one after the other, the first one as it was given, the last one as it answered. */
  readonly way: readonly string[]
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly bytes: Uint8Array
}

/** Why nothing came that can be read. */
export type Cause =
  | 'no-host'
  | 'refused'
  | 'late'
  | 'too-large'
  | 'circle'
  | 'certificate-expired'
  | 'certificate-other-name'
  | 'certificate-unknown'
  | 'secure-link'
  | 'silent'

export interface Unreached {
  readonly kind: 'unreached'
  readonly way: readonly string[]
  readonly because: Cause
}

export type Answer = Received | Unreached

/** What it is said to be, without what follows: `text/html`. */
export function typeOf({ headers }: Received): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
}

/**
 * The text that bytes write: in the letters that the header names, or else the page itself (WHATWG HTML, 13.2.3), or else
 * UTF-8. An unknown name changes nothing.
 */
export function textOf({ bytes, headers }: Pick<Received, 'bytes' | 'headers'>): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  const named =
    /charset\s*=\s*"?([\w-]+)/i.exec(headers.get('content-type') ?? '')?.[1] ??
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1] ??
    'utf-8'
  try {
    return new TextDecoder(named).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
