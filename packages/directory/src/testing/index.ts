/** What the tests of other rooms take from those of this one: what a paper that may be found may not say. */
export * from './telling-in.ts'
