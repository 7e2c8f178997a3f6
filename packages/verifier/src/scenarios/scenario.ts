/** A scenario: a situation that a network can read, and what it expects of the pathway (language.md A.5). */
import type { Answers, Document, Tree, Urgency, Value } from '@jalon/core'
import {
  documentRules,
  entriesOf,
  get,
  itemsOf,
  parse,
  shapeOf,
  shapeRules,
  textOf,
  textsOf,
} from '@jalon/core'
import type { Checked, Located, Source, Span } from '@jalon/diagnostics'
import { fileSpan, runRules } from '@jalon/diagnostics'
import { scenariosSchema } from './scenarios-schema.ts'

export interface Scenario {
  readonly name: Located<string>
  readonly pathway: Located<string>
  /** An INSEE code; `any`: it must then be true in every class of communes; `outside`: someone from elsewhere. */
  readonly commune: string
  readonly answers: Answers
  readonly expected: Expected
}

/** What is expected; every key is optional, and exact when it is written. Kinds are those chosen after fallback. */
export interface Expected {
  readonly asks?: readonly string[]
  readonly referrals?: readonly string[]
  readonly advice?: readonly string[]
  readonly outcome?: string
  readonly never?: readonly string[]
  readonly urgency?: Readonly<Record<string, Urgency>>
  /** By kind, the question that gives consent, or `not-required`. */
  readonly consent?: Readonly<Record<string, string>>
  readonly structures?: Readonly<Record<string, string>>
}

export function isScenariosFile({ file }: Source): boolean {
  return file.endsWith('.scenarios.yaml')
}

/** The scenarios of a file; what has not the form of one is told and left out. */
export function readScenarios(source: Source): Checked<readonly Scenario[]> {
  const document = parse(source)
  const diagnostics = [
    ...runRules(documentRules, document),
    ...runRules(shapeRules, shapeOf(document, scenariosSchema)),
  ]
  return { value: diagnostics.length > 0 ? [] : scenariosOf(document), diagnostics }
}

function scenariosOf({ tree, source }: Document): readonly Scenario[] {
  const pathway = textOf(get(tree, 'pathway')) ?? { value: '', span: fileSpan(source) }
  return itemsOf(get(tree, 'scenarios')).map((item) => ({
    name: textOf(get(item, 'name')) ?? { value: '', span: item.span },
    pathway,
    commune: textOf(get(item, 'commune'))?.value ?? 'any',
    answers: readAnswers(get(item, 'answers')),
    expected: readExpected(get(item, 'expect')),
  }))
}

function readAnswers(tree: Tree | undefined): Answers {
  const entries = entriesOf(tree).map(({ key, value }): [string, Value] => {
    return [key.value, value.kind === 'list' ? words(value) : (textOf(value)?.value ?? '')]
  })
  return Object.fromEntries(entries)
}

function readExpected(tree: Tree | undefined): Expected {
  const lists = (['asks', 'referrals', 'advice', 'never'] as const).flatMap((key) => {
    const list = get(tree, key)
    return list === undefined ? [] : [[key, words(list)] as const]
  })
  const maps = (['urgency', 'consent', 'structures'] as const).flatMap((key) => {
    const map = get(tree, key)
    return map === undefined ? [] : [[key, wordsByKey(map)] as const]
  })
  const outcome = textOf(get(tree, 'outcome'))?.value
  return { ...Object.fromEntries([...lists, ...maps]), ...(outcome === undefined ? {} : { outcome }) }
}

function words(tree: Tree): readonly string[] {
  return textsOf(tree).map(({ value }) => value)
}

function wordsByKey(tree: Tree): Readonly<Record<string, string>> {
  return Object.fromEntries(entriesOf(tree).map(({ key, value }) => [key.value, textOf(value)?.value ?? '']))
}

/** Where a scenario is written. */
export function placeOf({ name }: Scenario): Span {
  return name.span
}
