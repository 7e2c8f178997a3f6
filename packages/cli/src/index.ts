/** The command line, as a function. */
export type { Io } from './io.ts'
export { proofsOf } from './diff/compare-versions.ts'
export { main } from './main.ts'
