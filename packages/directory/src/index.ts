/** The directory: who receives whom, where, why, and who vouches for it. */
export * from './runtime.ts'
export { communeIndex, type Commune, type CommuneIndex } from './communes/commune-index.ts'
export { type CommuneShard, communeShard } from './communes/shard.ts'
export * from './language/directory.ts'
export { isDay } from './contact/expiry.ts'
export { reasonText } from './reason-text.ts'
export { readDirectory } from './language/read-directory.ts'
export { checkDirectory } from './language/check-directory.ts'
export { directoryRules } from './language/rules/index.ts'
export { availabilityByClass, type ClassAvailability } from './availability-by-class.ts'
export { type CommuneClass, communeClasses } from './commune-classes.ts'
export { type ClassOfCommunes, classesOf, resolveForClass } from './resolve-by-class.ts'
export { publicHolidays } from './build/public-holidays.ts'
export { nationalPack, toPack } from './build/to-pack.ts'
export { nationalSchema, servicesSchema } from './language/schemas/services-schema.ts'
export { territorySchema } from './language/schemas/territory-schema.ts'
export { zonesSchema } from './language/schemas/zones-schema.ts'
export { type Coverage, coverageOf } from './coverage/coverage.ts'
export { coveragePage } from './coverage/page/page.ts'
export { coverageMarkdown } from './coverage/print-markdown.ts'
export { coverageText } from './coverage/print-text.ts'
export { coverageJson } from './coverage/to-json.ts'
export { type ToAsk, whatToAsk } from './coverage/what-to-ask.ts'
export { expiryOf } from './contact/expiry.ts'
export { type FactToConfirm, factsToConfirm } from './confirm/facts-to-confirm.ts'
export { reviewMarkdown, reviewText } from './confirm/print-review.ts'
export { type OwnerReview, reviewOf } from './confirm/review.ts'
export {
  type Confirmation,
  type ConfirmContent,
  confirmers,
  confirmFact,
  dayIn,
  type DirectoryPlace,
  type Recorded,
  removeFact,
} from './confirm/confirm-fact.ts'
export { type Shelf, shelfOf } from './confirm/shelf.ts'
export { saidOfFact } from './confirm/said-of-fact.ts'
export { canSayHours, valueInWords } from './confirm/value-in-words.ts'
export { whatToSay } from './confirm/what-to-say.ts'
export { factNames, type FactName, writtenFacts } from './confirm/written-facts.ts'
export { dayInWords } from './contact/day-in-words.ts'
export type * from './exchange/imported.ts'
export { taxonomiesOf } from './exchange/data-inclusion-kind.ts'
export { type Addition, addDrafts } from './exchange/add-drafts.ts'
export { servicesToYaml, zonesToYaml } from './exchange/drafts-to-yaml.ts'
export type { ImportFormat } from './exchange/imports/import-format.ts'
export { importFormats } from './exchange/imports/import-formats.ts'
export { dayInName, readImport } from './exchange/imports/read-import.ts'
export { refusedFile } from './exchange/imports/refused-file.ts'
export { type ExportFormat, exportFormats } from './exchange/exports/export-formats.ts'
export { leftTold, lossesTold, lossReport, sentTold, type Told } from './exchange/exports/report.ts'
