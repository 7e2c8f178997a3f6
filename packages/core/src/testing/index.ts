/** What the tests of other rooms take from those of this one: random programs, and the frame of examples. */
export * from './arbitrary-invariant.ts'
export * from './arbitrary-ir.ts'
export { withHeader } from './example-sources.ts'
export * from './random-runs.ts'
export * from './reproaches.ts'
export * from './session-of.ts'
export * from './wired.ts'
