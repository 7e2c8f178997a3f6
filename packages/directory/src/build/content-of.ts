/** What identifies the pathways that a pack was proved with. */
import { createHash } from 'node:crypto'
import type { Ir } from '@jalon/core/runtime'

const known = new WeakMap<Ir, string>()

/**
 * A fingerprint of everything that pathways can do and say: 16 characters of a SHA-256, enough for a page to tell that
 * two files of one build are those of the same build. It protects from nothing: integrity is the host page's matter.
 */
export function contentOf(ir: Ir): string {
  const found =
    known.get(ir) ?? createHash('sha256').update(JSON.stringify(ir)).digest('base64url').slice(0, 16)
  known.set(ir, found)
  return found
}
