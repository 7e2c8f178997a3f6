/** The directory: who receives whom, where, why, and who vouches for it. */
export * from './runtime.ts'
export { communeIndex, type Commune, type CommuneIndex } from './communes/commune-index.ts'
export * from './language/directory.ts'
export { readDirectory } from './language/read-directory.ts'
export { checkDirectory } from './language/check-directory.ts'
export { directoryRules } from './language/rules/index.ts'
export { type CommuneClass, communeClasses } from './commune-classes.ts'
export { nationalPack, toPack } from './build/to-pack.ts'
