export * from './runtime.ts'
export * from './engine/run.ts'
