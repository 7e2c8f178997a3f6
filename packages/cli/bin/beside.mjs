/** The thread that proves a change while the command compares it (see packages/cli/src/diff/start-prover.ts). */
import { parentPort } from 'node:worker_threads'
import { bundle } from './bundle.mjs'

// What proves is loaded before it is needed: meanwhile the versions are read.
const { proofChanges } = bundle.load() ?? (await import('../dist/index.js'))
parentPort?.once('message', (versions) => parentPort?.postMessage(proofChanges(versions)))
