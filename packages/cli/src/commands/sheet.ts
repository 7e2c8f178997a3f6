export { graph as sheet } from './graph.ts'
