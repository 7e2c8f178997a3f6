/** Both versions of a change, compared here while another processor, where there is one, proves them. */
import type { ContentVersion } from '@jalon/verifier'
import { compareDeeds, proofChanges } from '@jalon/verifier'
import type { Call } from '../command.ts'
import { filesOf, versionOf } from './read-version.ts'
import type { Compared } from './report.ts'

/** Reads and compares two versions, each a folder or a revision; without the second, the content root as it is. */
export async function compareVersions(
  call: Call<string>,
  base: string,
  head: string | undefined,
): Promise<Compared> {
  const { io } = call
  const prover = io.startProver?.()
  try {
    const files = { after: filesOf(call, head), before: filesOf(call, base) }
    const after = versionOf(head ?? call.root, files.after, io.today)
    const before = versionOf(base, files.before, io.today, { version: after })
    const isSame = before.content === after.content
    const proving = isSame ? undefined : prover?.prove({ before: proved(before), after: proved(after) })
    const deeds = compareDeeds({ before, after }, io.today)
    const proofs = (await proving) ?? proofChanges({ before, after })
    return { before, after, change: { ...deeds, proofs } }
  } finally {
    prover?.leave()
  }
}

/** What is proved of a version, and nothing else: all of it is handed over. */
function proved({ ir, vocabulary, packs }: ContentVersion): ContentVersion {
  return { ir, vocabulary, packs }
}
