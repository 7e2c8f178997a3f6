/** The pathways that may not be the same in two versions: all that is compared, and proved again. */
import { own } from '@jalon/core'
import { closureOf } from '../program/variables.ts'
import type { Subject } from '../verify.ts'
import type { Both } from './version.ts'

/**
 * The pathways that are written otherwise, or that stand on something that is. The others do the same thing in both
 * versions, and have the same faults, told in the same words.
 */
export function pathwaysConcerned({ before, after }: Both<Subject>): ReadonlySet<string> {
  const all = new Set([before, after].flatMap(({ ir }) => Object.keys(ir.pathways)))
  if (sharedBy(before) !== sharedBy(after)) return all
  const rewritten = new Set([...all].filter((id) => writingOf(before, id) !== writingOf(after, id)))
  // A part that one version alone invokes is invoked by a pathway that is written otherwise.
  const standsOnOne = (id: string) => closureOf(after.ir, id).some((part) => rewritten.has(part.id))
  return new Set([...all].filter((id) => rewritten.has(id) || standsOnOne(id)))
}

/** What every pathway may stand on, as a text: two that are equal say the same. */
function sharedBy({ ir: { pathways: _, ...shared }, packs }: Subject): string {
  const places = packs?.map(({ content: _content, ir: _ir, ...place }) => place)
  return JSON.stringify([shared, places])
}

/** A pathway as a text: what it does, and the very words, which faults may quote. */
function writingOf({ ir, vocabulary }: Subject, id: string): string {
  const source = vocabulary.pathways.get(id)?.document.source
  return JSON.stringify([own(ir.pathways, id), source?.text, source?.base?.text])
}
