/** What we say to authors, and how it is printed. */
export * from './diagnostic.ts'
export * from './example.ts'
export * from './nearest.ts'
export * from './print-json.ts'
export * from './print-text.ts'
export * from './rule.ts'
export * from './source.ts'
