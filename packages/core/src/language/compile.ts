/** The whole pipeline: the texts of a content root in, a program to run out, and everything worth telling the authors. */
import type { Diagnostic, ExplainedRule, Source } from '@jalon/diagnostics'
import { hasErrors, runRules } from '@jalon/diagnostics'
import type { Ir } from '../ir/ir.ts'
import type { Allowance } from './allowances.ts'
import { readAllowances, silence } from './allowances.ts'
import { retyped } from './characters.ts'
import type { Document } from './document.ts'
import { layersOf, parseWhole } from './layers.ts'
import { lower } from './lower.ts'
import { onlySound } from './only-sound.ts'
import { readProse } from './prose.ts'
import { type News, newsFile, readNews } from './read-news.ts'
import { readPathway } from './read-pathway.ts'
import { readUnits, readVocabulary } from './read-vocabulary.ts'
import { rawOf } from './repairs.ts'
import type { Allowed } from './rules/index.ts'
import {
  allowRules,
  dayRules,
  documentRules,
  languageRules,
  linkRules,
  pathwayRules,
  proseRules,
  revisionRules,
  shapeRules,
  tidyRules,
  tidyVocabularyRules,
  unitRules,
  vocabularyRules,
} from './rules/index.ts'
import { invisibleCharacter } from './rules/invisible-character.ts'
import { schemaOf } from './schema/schema-of.ts'
import { shapeOf } from './shape.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a content root compiles to. The program holds the pathways in which, and under which, nothing is wrong. */
export interface Compilation {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  readonly diagnostics: readonly Diagnostic[]
  /** What professionals are told has changed. */
  readonly news: readonly News[]
  /** The silences written in the content: what others find is to be compared with them too. */
  readonly allowances: readonly Allowance[]
}

export interface CompileOptions {
  /** The day of the check, as 2026-11-22. Without it, nothing is said of reviews nor of old sources. */
  readonly today?: string | undefined
  /** Whether the sources are all the files of a content root: then what is not among them is missing. */
  readonly whole?: boolean | undefined
}

/** Compiles every file that belongs to the language; the others (the directory's) are left to those who read them. */
export function compile(
  sources: readonly Source[],
  { today, whole = false }: CompileOptions = {},
): Compilation {
  const documents = sources.filter(({ file }) => schemaOf(file) !== undefined).map(parseWhole)
  const files = documents.flatMap(layersOf)
  const read = files.flatMap((document) => checkDocument(document))
  const pathways = documents.filter(isPathwayFile).map(readPathway)
  const vocabulary = readVocabulary(documents, pathways)
  const units = readUnits(documents, pathways)
  const news = readNews(documents.find(({ source }) => source.file === newsFile))
  const given = new Set(sources.map(({ file }) => file))
  const everything = { vocabulary, units, news, files: given, isWhole: whole }
  const named = [
    ...units.flatMap((unit) => runRules(unitRules, { unit, vocabulary })),
    ...pathways.flatMap((unit) => runRules(pathwayRules, { unit, vocabulary })),
    ...runRules(vocabularyRules, everything),
  ]
  const blocking = [...read, ...withoutEchoes(named, read)]
  const faulty = filesWithErrors(blocking)
  const tidied = [
    ...pathways.flatMap((unit) => runRules(tidyRules, { unit, vocabulary })),
    ...(faulty.size > 0 ? [] : runRules(tidyVocabularyRules, everything)),
  ].filter(({ span }) => !faulty.has(span.source.file))
  const written = [
    ...readProse(documents).flatMap((prose) => runRules(proseRules, prose)),
    ...pathways.flatMap((unit) => runRules(dayRules, { unit, vocabulary, today })),
  ]
  const allowances = files.flatMap(readAllowances)
  const { told, used } = silence([...blocking, ...tidied, ...written], allowances)
  const silences: Allowed = { allowances, used, rules: rulesThat(today), faulty }
  const diagnostics = inReadingOrder([...told, ...runRules(allowRules, silences)], files)
  return { ir: lower(onlySound(vocabulary, diagnostics)), vocabulary, news, diagnostics, allowances }
}

/** What is wrong with a file by itself: its YAML, then its shape. */
export function checkDocument(document: Document): readonly Diagnostic[] {
  const schema = schemaOf(document.source.file)
  const found = runRules(documentRules, document)
  return schema === undefined ? found : [...found, ...runRules(shapeRules, shapeOf(document, schema))]
}

function isPathwayFile({ source }: Document): boolean {
  return source.file.endsWith('.pathway.yaml')
}

/** A word that is not what it looks like leads nowhere, nor what leads to it; that is not a second fault. */
function withoutEchoes(
  diagnostics: readonly Diagnostic[],
  read: readonly Diagnostic[],
): readonly Diagnostic[] {
  const place = ({ span }: Diagnostic) => `${span.start}-${span.end} ${span.source.file}`
  const errors = read.filter((each) => hasErrors([each]))
  const told = new Set(errors.map(place))
  const disguised = new Set(
    errors.filter(({ rule }) => rule === invisibleCharacter.name).map(({ span }) => retyped(rawOf(span))),
  )
  return diagnostics.filter((each) => !told.has(place(each)) && !disguised.has(rawOf(each.span)))
}

function filesWithErrors(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(diagnostics.filter((each) => hasErrors([each])).map(({ span }) => span.source.file))
}

/** Our rules, by what a silence can do to them. */
function rulesThat(today: string | undefined): Allowed['rules'] {
  const elsewhere: readonly ExplainedRule[] = [...revisionRules, ...linkRules]
  const notAsked = new Set([...elsewhere, ...(today === undefined ? dayRules : [])].map(({ name }) => name))
  return new Map(
    [...languageRules, ...elsewhere].map(({ name, severity }) => {
      // Some of these block in one place and warn in another.
      const blocks = severity === 'error' && !['misleading-value', 'invisible-character'].includes(name)
      return [name, blocks ? 'blocks' : notAsked.has(name) ? 'not-asked' : 'asked']
    }),
  )
}

/** In the order in which someone reads: file after file, each from its top. */
function inReadingOrder(
  diagnostics: readonly Diagnostic[],
  documents: readonly Document[],
): readonly Diagnostic[] {
  const order = new Map(documents.map(({ source }, index) => [source, index]))
  const place = ({ span }: Diagnostic) => order.get(span.source) ?? 0
  return [...diagnostics].sort((a, b) => place(a) - place(b) || a.span.start - b.span.start)
}
