/** Recognises a finding from one commit to the next, wherever its lines have moved. */
import type { Diagnostic } from './diagnostic.ts'

/**
 * One fingerprint for each finding, in their order: the rule, the file, the text pointed at, and which one it is
 * among those that have all three in common. Lines and columns do not count, nor do the words of the message.
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  const seen = new Map<string, number>()
  return diagnostics.map(({ rule, span: { source, start, end } }) => {
    const hash = hashOf(
      [rule, source.file, source.text.slice(start, end).replace(/\s+/g, ' ').trim()].join('\0'),
    )
    const rank = (seen.get(hash) ?? 0) + 1
    seen.set(hash, rank)
    return `${hash}:${rank}`
  })
}

/** FNV-1a on 64 bits, in hexadecimal: to tell findings apart, not to keep anything secret, and in any browser. */
export function hashOf(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}
