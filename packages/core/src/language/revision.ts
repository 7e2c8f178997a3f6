/** A pathway in two versions: what it was, what it has become. */
import type { Source } from '@jalon/diagnostics'
import { parse } from './parse.ts'
import { readPathway } from './read-pathway.ts'
import type { Pathway } from './unit.ts'

export interface Revision {
  readonly before: Pathway
  readonly after: Pathway
}

/**
 * The pathways that are in both sets of files, in the order of the second. A pathway is known by its identifier, which
 * never changes: its folder may. One that is new, or gone, has nothing to be compared with.
 */
export function revisionsOf(before: readonly Source[], after: readonly Source[]): readonly Revision[] {
  const former = new Map(pathwaysIn(before).map((pathway) => [pathway.id.value, pathway]))
  return pathwaysIn(after).flatMap((pathway) => {
    const same = former.get(pathway.id.value)
    return same === undefined ? [] : [{ before: same, after: pathway }]
  })
}

/** Whether a file holds a pathway, by its name. */
export function isPathwayFile(file: string): boolean {
  return file.endsWith('.pathway.yaml')
}

function pathwaysIn(sources: readonly Source[]): readonly Pathway[] {
  return sources.filter(({ file }) => isPathwayFile(file)).map((source) => readPathway(parse(source)))
}
