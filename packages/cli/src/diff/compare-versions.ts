/** Both versions of a change, compared here while another processor, where there is one, proves them. */
import type { Both, ProofChanges } from '@jalon/verifier'
import { compareDeeds, proofChanges } from '@jalon/verifier'
import type { Call } from '../command.ts'
import type { ContentFiles } from '../content-files.ts'
import { filesOf, versionOf } from './read-version.ts'
import type { Compared } from './report.ts'

/** The files of two versions, and the day on which they are looked at. */
export interface Texts extends Both<ContentFiles> {
  readonly today: string
}

/** Proves a change on another processor. It gives nothing where that cannot be done: the proof is then made here. */
export type ProveBeside = (texts: Texts) => Promise<ProofChanges | undefined>

/** Reads and compares two versions, each a folder or a revision; without the second, the content root as it is. */
export async function compareVersions(
  call: Call<string>,
  base: string,
  head: string | undefined,
): Promise<Compared> {
  const { io } = call
  const texts = { after: filesOf(call, head), before: filesOf(call, base), today: io.today }
  const proving = io.proveBeside?.(texts)
  const after = versionOf(head ?? call.root, texts.after, io.today)
  const before = versionOf(base, texts.before, io.today, { version: after })
  const deeds = compareDeeds({ before, after }, io.today)
  const proofs = (await proving) ?? proofChanges({ before, after })
  return { before, after, change: { ...deeds, proofs } }
}

/** What is proved of one version and not of the other, from their texts alone. */
export function proofsOf({ before, after, today }: Texts): ProofChanges {
  const read = (files: ContentFiles) => versionOf('', files, today)
  return proofChanges({ before: read(before), after: read(after) })
}
