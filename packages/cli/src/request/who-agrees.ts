/** Which pathways a request concerns, and who is asked to agree: roles of the network, never someone. */
import type { ReadVersion } from '../diff/read-version.ts'
import type { Report } from '../diff/report.ts'
import { teamsOf } from '../statements/teams.ts'
import { touchedBetween as statementsTouched } from '../statements/touched.ts'
import type { Touched } from './touched.ts'

export interface Agreement {
  /** Those of whom one at least must agree: their names, as `network/owners.yaml` gives them. */
  readonly roles: readonly string[]
  /** What they answer for there; nothing when it is the whole pathway. */
  readonly matter?: string
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

/**
 * Who answers for each statement that changed, as `jalon owners --since` tells it; and for a pathway that leads elsewhere
 * with the same statements, its owner.
 */
export function whoAgrees(concerned: readonly string[], { before, after }: Report): readonly Agreement[] {
  const [was, now] = [before.content.vocabulary, after.content.vocabulary]
  const teams = teamsOf(after.sources)
  const statements = statementsTouched(was, now, teams)
  const asked = statements.flatMap(({ statement: { pathway }, agree }) =>
    agree.map(({ matter, teams: able }) => ({ pathway, matter, roles: able.map(({ label }) => label) })),
  )
  const others = concerned
    .filter((id) => statements.every(({ statement }) => statement.pathway !== id))
    .map((pathway) => {
      const owner = (now.pathways.get(pathway) ?? was.pathways.get(pathway))?.owner?.value ?? ''
      return { pathway, matter: undefined, roles: [teams.get(owner)?.label ?? owner] }
    })
  const together = new Map<string, Agreement>()
  for (const { pathway, matter, roles } of [...asked, ...others]) {
    const known = roles.filter((role) => role !== '')
    if (known.length === 0) continue
    const key = JSON.stringify([matter, known])
    const pathways = new Set(together.get(key)?.pathways).add(pathway)
    together.set(key, { roles: known, ...(matter === undefined ? {} : { matter }), pathways: [...pathways] })
  }
  return [...together.values()]
}
