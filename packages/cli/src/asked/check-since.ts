/** `jalon check --since`: what changed since a git revision, and should not have changed alone. */
import { resolve } from 'node:path'
import type { L10n, Source } from '@jalon/diagnostics'
import { runRules } from '@jalon/diagnostics'
import { isPathwayFile, revisionRules, revisionsOf } from '@jalon/core'
import type { Call } from '../command.ts'
import type { AskedCheck } from './asked-check.ts'
import { readRevision } from './read-revision.ts'

/** Compares the pathways of these files with what they were at a revision. */
export function checkSince(revision: string, sources: readonly Source[], { root, io }: Call): AskedCheck {
  const before = readRevision(resolve(io.cwd, root), revision, isPathwayFile)
  const revisions = revisionsOf(before, sources)
  return {
    diagnostics: revisions.flatMap((each) => runRules(revisionRules, each)),
    remark: compared(revision, revisions.length),
    json: { since: { revision, compared: revisions.length } },
  }
}

function compared(revision: string, count: number): L10n {
  if (count === 0) {
    return {
      fr: `Aucun des parcours n'existait à la version « ${revision} » : rien n'a été comparé.`,
      en: `None of the pathways existed at version "${revision}": nothing was compared.`,
    }
  }
  return {
    fr: `${count} parcours comparé${count > 1 ? 's' : ''} à la version « ${revision} ».`,
    en: `${count} pathway${count > 1 ? 's' : ''} compared with version "${revision}".`,
  }
}
