/** What can happen: proved over every walk in every class of communes, and told by scenarios; promises, in words. */
export * from './judge-scenario.ts'
export * from './rules/index.ts'
export * from './scenario.ts'
export { scenariosSchema } from './scenarios-schema.ts'
export type { Names } from './sentences/names.ts'
export { conditionOf, sentenceOf } from './sentences/sentence-of.ts'
export * from './verify.ts'
