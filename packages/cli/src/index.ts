/** The command line, as a function. */
export type { Io } from './io.ts'
export { main } from './main.ts'
/** For the thread that proves a change. */
export { proofChanges } from '@jalon/verifier'
