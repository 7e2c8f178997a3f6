/** What can happen. In its first form: scenarios, judged in every class of communes. */
export * from './judge-scenario.ts'
export * from './scenario.ts'
export { scenariosSchema } from './scenarios-schema.ts'
