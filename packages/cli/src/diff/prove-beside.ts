/** Proves a change in a thread of its own: comparing takes a processor, and most machines have two. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Both, ContentVersion, ProofChanges } from '@jalon/verifier'

const thread = new URL('../../bin/beside.mjs', import.meta.url)

/** What is proved of one version and not of the other; nothing when there is no second processor, or the thread fails. */
export function proveBeside(
  versions: Both<ContentVersion>,
  processors = availableParallelism(),
): Promise<ProofChanges | undefined> {
  if (processors < 2) return Promise.resolve(undefined)
  return new Promise((resolve) => {
    const failed = () => resolve(undefined)
    try {
      // The thread runs what is built, whatever this process was told to run instead.
      const worker = new Worker(thread, { workerData: versions, execArgv: [] })
      worker.once('message', resolve).once('error', failed).once('exit', failed)
    } catch {
      failed()
    }
  })
}
