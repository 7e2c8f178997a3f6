/** Identifiers that HSDS wants as UUIDs, the same at each export: whoever has received a service recognises it. */
import { createHash } from 'node:crypto'

/** Ours alone, drawn once. */
const namespace = Buffer.from('6f1d3a52c9e84b7d9a0e5b7c2d418f36', 'hex')

/** The UUID of a name (RFC 9562, version 5). */
export function uuidOf(...names: readonly string[]): string {
  const hash = createHash('sha1').update(namespace).update(names.join('\n')).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
