/** The thread that proves a change while the command compares it (see packages/cli/src/diff/prove-beside.ts). */
import { parentPort, workerData } from 'node:worker_threads'
import { bundle } from './bundle.mjs'

const { proofChanges } = bundle.load() ?? (await import('../dist/index.js'))
parentPort?.postMessage(proofChanges(workerData))
