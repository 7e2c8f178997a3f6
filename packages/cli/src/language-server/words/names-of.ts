/** What names things in the content being written, faulty or not. */
import type { Unit, Vocabulary } from '@jalon/core'
import type { Names } from '@jalon/verifier'

/** How its questions, its kinds and its pathways are called. */
export function namesOf({ facts, kinds, pathways }: Vocabulary): Names {
  return {
    facts: Object.fromEntries(facts),
    kinds: Object.fromEntries([...kinds].map(([id, { kind }]) => [id, kind])),
    pathways: Object.fromEntries(pathways),
  }
}

/** What a file declares: a pathway, or what the network promises. */
export function unitOf(file: string, { pathways, promises }: Vocabulary): Unit | undefined {
  const units = [...pathways.values(), ...(promises === undefined ? [] : [promises])]
  return units.find(({ document }) => document.source.file === file)
}
