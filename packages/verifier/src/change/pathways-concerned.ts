/** The pathways that may not be the same in two versions: all that is compared, and proved again. */
import { closureOf } from '../program/variables.ts'
import type { Subject } from '../verify.ts'
import type { Both } from './version.ts'

/**
 * The pathways that are written otherwise, or that stand on something that is. The others do the same thing in both
 * versions, and have the same faults, told in the same words.
 */
export function pathwaysConcerned({ before, after }: Both<Subject>): ReadonlySet<string> {
  const pathways = [before, after].flatMap(({ ir }) => Object.keys(ir.pathways))
  const isShared = sharedBy(before) === sharedBy(after)
  return new Set(pathways.filter((id) => !isShared || standsOn(before, id) !== standsOn(after, id)))
}

/** What every pathway may stand on, as a text: two that are equal say the same. */
function sharedBy({ ir: { pathways: _, ...shared }, packs }: Subject): string {
  const places = packs?.map(({ content: _content, ir: _ir, ...place }) => place)
  return JSON.stringify([shared, places])
}

/** A pathway with all the parts that it invokes: what they do, and the very words, which faults may quote. */
function standsOn({ ir, vocabulary }: Subject, pathway: string): string {
  const parts = closureOf(ir, pathway)
  const sources = parts.map(({ id }) => vocabulary.pathways.get(id)?.document.source)
  return JSON.stringify([parts, sources.map((source) => [source?.text, source?.base?.text])])
}
