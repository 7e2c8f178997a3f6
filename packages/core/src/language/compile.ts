/** The whole pipeline: the texts of a content root in, a program to run out, and everything worth telling the authors. */
import type { Diagnostic, Source } from '@jalon/diagnostics'
import { hasErrors, runRules } from '@jalon/diagnostics'
import type { Ir } from '../ir/ir.ts'
import type { Document } from './document.ts'
import { lower } from './lower.ts'
import { parse } from './parse.ts'
import { readPathway } from './read-pathway.ts'
import { readUnits, readVocabulary } from './read-vocabulary.ts'
import { documentRules, pathwayRules, shapeRules, unitRules, vocabularyRules } from './rules/index.ts'
import { schemaOf } from './schema/schema-of.ts'
import { shapeOf } from './shape.ts'
import type { Pathway } from './unit.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a content root compiles to. The program holds the pathways in which, and under which, nothing is wrong. */
export interface Compilation {
  readonly ir: Ir
  readonly vocabulary: Vocabulary
  readonly diagnostics: readonly Diagnostic[]
}

/** Compiles every file that belongs to the language; the others (the directory's) are left to those who read them. */
export function compile(sources: readonly Source[]): Compilation {
  const documents = sources.filter(({ file }) => schemaOf(file) !== undefined).map(parse)
  const read = documents.flatMap((document) => checkDocument(document))
  const pathways = documents.filter(isPathwayFile).map(readPathway)
  const vocabulary = readVocabulary(documents, pathways)
  const units = readUnits(documents, pathways)
  const written = [
    ...units.flatMap((unit) => runRules(unitRules, { unit, vocabulary })),
    ...pathways.flatMap((unit) => runRules(pathwayRules, { unit, vocabulary })),
    ...runRules(vocabularyRules, { vocabulary, units }),
  ]
  const diagnostics = inReadingOrder([...read, ...written], documents)
  return { ir: lower(onlySound(vocabulary, diagnostics)), vocabulary, diagnostics }
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

/** In the order in which someone reads: file after file, each from its top. */
function inReadingOrder(
  diagnostics: readonly Diagnostic[],
  documents: readonly Document[],
): readonly Diagnostic[] {
  const order = new Map(documents.map(({ source }, index) => [source, index]))
  const place = ({ span }: Diagnostic) => order.get(span.source) ?? 0
  return [...diagnostics].sort((a, b) => place(a) - place(b) || a.span.start - b.span.start)
}

/** The pathways that can run: no error in their own file, in the network's, nor in what they invoke. */
function onlySound(vocabulary: Vocabulary, diagnostics: readonly Diagnostic[]): Vocabulary {
  const faulty = new Set(diagnostics.filter((each) => hasErrors([each])).map(({ span }) => span.source.file))
  if ([...faulty].some((file) => file.startsWith('network/'))) return { ...vocabulary, pathways: new Map() }
  // Each verdict is kept: a pathway invoked from many places would be judged as many times as there are ways to it.
  const verdicts = new Map<Pathway, boolean>()
  const sound = (pathway: Pathway, callers: readonly Pathway[]): boolean => {
    const known = verdicts.get(pathway)
    if (known !== undefined) return known
    const verdict =
      !callers.includes(pathway) &&
      !faulty.has(pathway.document.source.file) &&
      invokedBy(pathway, vocabulary).every((callee) => sound(callee, [...callers, pathway]))
    verdicts.set(pathway, verdict)
    return verdict
  }
  return {
    ...vocabulary,
    pathways: new Map([...vocabulary.pathways].filter(([, pathway]) => sound(pathway, []))),
  }
}

/** The pathways that a pathway invokes itself. */
export function invokedBy(pathway: Pathway, { pathways }: Vocabulary): readonly Pathway[] {
  return [...pathway.states.values()].flatMap(({ action }) => {
    return action.kind === 'invoke' ? (pathways.get(action.pathway.value) ?? []) : []
  })
}
