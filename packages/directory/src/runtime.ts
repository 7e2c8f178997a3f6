/**
 * What the widget carries of the directory: the pack, and who is competent in a commune. Nothing here reads YAML or
 * needs Node.
 */
export { contactFacts, currentFacts } from './current-facts.ts'
export * from './pack.ts'
export { readPack } from './read-pack.ts'
export { type CommuneMatch, searchCommunes } from './communes/search-communes.ts'
export { holidaysIn, type PublicHolidays } from './contact/holidays-in.ts'
export { type Moment, parisMoment } from './contact/moment.ts'
export { openingInFrench } from './contact/opening-in-french.ts'
export { type Opening, opensAt } from './contact/opens-at.ts'
export type { Reason, ReasonKind } from './reason.ts'
export { availability, type Candidate, type Resolution, resolve } from './resolve.ts'
export { communeFor, type Where, type Whereabouts } from './where.ts'
