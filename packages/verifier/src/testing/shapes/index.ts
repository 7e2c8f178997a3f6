/** Pathways of any size and a directory of the whole country, for tests and measurements. */
export { TooLarge } from '../../diagrams/nodes.ts'
export { rowsOf } from '../../program/rows.ts'
export * from './change-figures.ts'
export * from './diamonds.ts'
export * from './large-machine.ts'
export * from './proof-figures.ts'
export * from './sections.ts'
export * from './whole-country.ts'
