/** Proves a change in a thread of its own: comparing takes a processor, and most machines have two. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Both, ContentVersion, ProofChanges } from '@jalon/verifier'

const program = new URL('../../bin/beside.mjs', import.meta.url)

/** A thread that makes itself ready to prove a change. */
export interface Prover {
  /** What is proved of one version and not of the other; nothing when the thread fails. It is asked once. */
  prove(versions: Both<ContentVersion>): Promise<ProofChanges | undefined>
  /** Nothing more is expected of it. */
  leave(): void
}

/** Starts a thread that will prove a change; nothing when there is no second processor, or no thread can be had. */
export function startProver(processors = availableParallelism()): Prover | undefined {
  if (processors < 2) return undefined
  try {
    // The thread runs what is built, whatever this process was told to run instead.
    const thread = new Worker(program, { execArgv: [] })
    const answer = new Promise<ProofChanges | undefined>((resolve) => {
      const failed = () => resolve(undefined)
      thread.once('message', resolve).once('error', failed).once('exit', failed)
    })
    return {
      async prove(versions) {
        try {
          thread.postMessage(versions)
        } catch {
          return undefined
        }
        return answer
      },
      leave: () => void thread.terminate(),
    }
  } catch {
    return undefined
  }
}
