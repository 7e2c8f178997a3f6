/** Which pathways a request concerns, and who is asked to agree: roles of the network, never someone. */
import { own } from '@jalon/core'
import type { ReadVersion } from '../diff/read-version.ts'
import type { Report } from '../diff/report.ts'
import type { Touched } from './touched.ts'

export interface Agreement {
  /** The owner, as `network/owners.yaml` names it. */
  readonly role: string
  readonly pathways: readonly string[]
}

/** The pathways whose file changed, that lead elsewhere, or that are gone. `touched` has the places of files under the root. */
export function pathwaysConcerned(after: ReadVersion, touched: Touched, report: Report): readonly string[] {
  const { pathways, removed } = report.change
  const written = [...after.content.vocabulary.pathways].flatMap(([id, { document }]) =>
    touched.has(document.source.file) ? [id] : [],
  )
  const elsewhere = pathways.flatMap(({ pathway, groups }) => (groups.length > 0 ? [pathway] : []))
  return [...new Set([...written, ...elsewhere, ...removed])]
}

/** The owner of each pathway: the one that it has now, or the one that it had. */
export function whoAgrees(concerned: readonly string[], { before, after }: Report): readonly Agreement[] {
  const pathways = new Map<string, string[]>()
  for (const id of concerned) {
    const role = (own(after.ir.pathways, id) ?? own(before.ir.pathways, id))?.owner ?? ''
    if (role !== '') pathways.set(role, [...(pathways.get(role) ?? []), id])
  }
  return [...pathways].map(([role, of]) => ({ role, pathways: of }))
}
