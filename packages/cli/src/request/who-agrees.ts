/** Who is asked to agree with a request: a role of the network, never someone. */
import { own } from '@jalon/core'
import type { ReadVersion } from '../diff/read-version.ts'
import type { Report } from '../diff/report.ts'
import type { Touched } from './touched.ts'

export interface Agreement {
  /** The owner, as `network/owners.yaml` names it. */
  readonly role: string
  readonly pathways: readonly string[]
}

/** The owner of each pathway whose file changed, that leads elsewhere, or that is gone. */
export function whoAgrees(
  after: ReadVersion,
  touched: Touched,
  report: Report | undefined,
): readonly Agreement[] {
  const written = [...after.content.vocabulary.pathways].flatMap(([id, { document }]) =>
    touched.has(document.source.file) ? [id] : [],
  )
  const elsewhere = report?.change.pathways.flatMap(({ pathway, groups }) =>
    groups.length > 0 ? [pathway] : [],
  )
  const ids = [...new Set([...written, ...(elsewhere ?? []), ...(report?.change.removed ?? [])])]
  const pathways = new Map<string, string[]>()
  for (const id of ids) {
    const role = (own(after.ir.pathways, id) ?? own(report?.before.ir.pathways ?? {}, id))?.owner ?? ''
    if (role !== '') pathways.set(role, [...(pathways.get(role) ?? []), id])
  }
  return [...pathways].map(([role, of]) => ({ role, pathways: of }))
}
