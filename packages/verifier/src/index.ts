/** What can happen: proved over every walk in every class of communes, and told by scenarios. */
export * from './judge-scenario.ts'
export * from './rules/index.ts'
export * from './scenario.ts'
export { scenariosSchema } from './scenarios-schema.ts'
export * from './verify.ts'
