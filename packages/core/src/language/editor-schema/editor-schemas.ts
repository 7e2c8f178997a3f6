/** The schemas of this repository for editors: the form of each kind of file, and the names declared here. */
import { factTypes, natures, urgencies } from '../../ir/ir.ts'
import type { Document } from '../document.ts'
import type { Schema } from '../schema/parts.ts'
import { schemaOf } from '../schema/schema-of.ts'
import { pathwaySchema } from '../schema/pathway-schema.ts'
import { entriesOf, get, textOf } from '../tree.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { descriptionsOfDirectory } from './descriptions-of-directory.ts'
import { descriptionsOfPathways } from './descriptions-of-pathways.ts'
import type { Named } from './enumerations.ts'
import {
  among,
  answerNames,
  answerOf,
  factNames,
  factTest,
  kindNames,
  oneOf,
  outcomeNames,
  pathwayNames,
  questionOf,
  someOf,
  sourceNames,
} from './enumerations.ts'
import { snippets } from './snippets.ts'
import type { EditorSchema, EditorWords } from './to-editor-schema.ts'
import { toEditorSchema } from './to-editor-schema.ts'

/** A kind of file that an editor is told about, and the name of its schema. */
export interface EditorFile {
  readonly name: string
  readonly title: string
  readonly schema: Schema
}

/** More facts than this make an editor slow: answers after a question are then no longer proposed. */
const mostFacts = 300

/** The schemas of the language's files and of others that are given, by file name. `owners` is the file of the teams. */
export function editorSchemas(
  vocabulary: Vocabulary,
  owners: Document | undefined,
  others: readonly EditorFile[],
): Readonly<Record<string, EditorSchema>> {
  const words = wordsOf(vocabulary, owners)
  return Object.fromEntries(
    [...languageFiles, ...others].map(({ name, title, schema }) => [
      `${name}.schema.json`,
      toEditorSchema(schema, title, words),
    ]),
  )
}

const networkFiles = {
  facts: 'Faits',
  kinds: 'Types de structures',
  owners: 'Équipes',
  conditions: 'Conditions',
  invariants: 'Règles du réseau',
  news: 'Nouveautés',
}

const languageFiles: readonly EditorFile[] = [
  { name: 'pathway', title: 'Parcours', schema: pathwaySchema },
  ...Object.entries(networkFiles).flatMap(([name, title]) => {
    const schema = schemaOf(`network/${name}.yaml`)
    return schema === undefined ? [] : [{ name, title, schema }]
  }),
]

/** Every word that this repository adds to the forms of files. */
function wordsOf(vocabulary: Vocabulary, owners: Document | undefined): EditorWords {
  const reference = (name: string): EditorSchema => ({ $ref: `#/definitions/${name}` })
  const list = (items: EditorSchema, minItems = 0): EditorSchema => ({
    type: 'array',
    minItems,
    items,
    errorMessage: 'Il faut ici une liste, comme [a, b].',
  })
  const sources = list(reference('source'))
  const kinds = someOf(reference('kind'))
  const kindMap = (value: EditorSchema): EditorSchema => {
    const properties = kindNames(vocabulary).map(({ name, meaning }) => [
      name,
      { ...value, markdownDescription: meaning },
    ])
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      additionalProperties: false,
      errorMessage: 'Une ligne par orientation : `type: valeur`.',
    }
  }
  return {
    descriptions: { ...descriptionsOfPathways, ...descriptionsOfDirectory },
    values: {
      'the pathway/owner': reference('owner'),
      'a fact/type': meanings(factTypes, factTypeMeanings),
      'a fact/sources': sources,
      'a state/ask': reference('fact'),
      'a state/invoke': reference('pathway'),
      'a state/sources': sources,
      'a referral/to': kinds,
      'a referral/urgency': reference('urgency'),
      'a referral/consent': reference('consent'),
      'a referral/sources': sources,
      'an invariant/applies-to': list(reference('pathway'), 1),
      'a pattern/refer': someOf(reference('kind-or-any')),
      'a pattern/ask': someOf(reference('fact-or-any')),
      'a pattern/urgency': someOf(reference('urgency')),
      'a kind/nature': meanings(natures, natureMeanings),
      'a kind/inside-for': list(reference('profession')),
      'a service/kind': reference('kind'),
      'the scenarios file/pathway': reference('pathway'),
      'a scenario/answers': givenAnswers(vocabulary),
      'what a scenario expects/asks': list(reference('fact')),
      'what a scenario expects/referrals': list(reference('kind')),
      'what a scenario expects/never': list(reference('kind')),
      'what a scenario expects/urgency': kindMap(reference('urgency')),
    },
    additions: additions(vocabulary),
    definitions: definitions(vocabulary, owners),
  }
}

function definitions(
  vocabulary: Vocabulary,
  owners: Document | undefined,
): Readonly<Record<string, EditorSchema>> {
  const withYes = factNames(vocabulary, ({ answers }) => answers.some(({ id }) => id === 'oui'))
  const profession = vocabulary.facts.get('profession')
  const conditions = [
    ...vocabulary.conditions.keys(),
    ...[...vocabulary.pathways.values()].flatMap((pathway) => [...pathway.conditions.keys()]),
  ]
  const consents = [
    { name: 'not-required', meaning: "Rien n'est transmis en son nom : son accord n'est pas demandé." },
    ...withYes,
  ]
  const any = { name: 'any', meaning: "N'importe laquelle." }
  const nobody = { name: 'nobody', meaning: 'Une orientation qui ne trouve personne.' }
  return {
    'fact-or-any': oneOf(
      [any, ...factNames(vocabulary)],
      'Cette question',
      'network/facts.yaml et les parcours',
    ),
    'kind-or-any': oneOf(
      [any, nobody, ...kindNames(vocabulary)],
      'Ce type de structure',
      'network/kinds.yaml',
    ),
    fact: oneOf(factNames(vocabulary), 'Cette question', 'network/facts.yaml et les parcours'),
    kind: oneOf(kindNames(vocabulary), 'Ce type de structure', 'network/kinds.yaml'),
    owner: oneOf(ownerNames(owners), 'Cette équipe', 'network/owners.yaml'),
    pathway: oneOf(pathwayNames(vocabulary), 'Ce parcours', 'les fichiers .pathway.yaml'),
    source: oneOf(sourceNames(vocabulary), 'Cette source', 'la clé sources des parcours'),
    consent: oneOf(consents, 'Cette question', 'celles qui ont la réponse oui, ou not-required'),
    profession: oneOf(
      profession === undefined ? [] : answerNames(profession),
      'Ce métier',
      'les réponses de profession',
    ),
    condition: oneOf(
      [...new Set(conditions)].map((name) => ({ name, meaning: `Condition nommée \`${name}\`.` })),
      'Cette condition',
      'network/conditions.yaml et les parcours',
    ),
    urgency: meanings(urgencies, urgencyMeanings),
    guard: guardOf(vocabulary),
  }
}

function guardOf({ facts }: Vocabulary): EditorSchema {
  const guards = {
    type: 'array',
    minItems: 1,
    items: { $ref: '#/definitions/guard' },
    errorMessage: 'Il faut ici une liste de conditions.',
  }
  return {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    errorMessage:
      "Une condition s'écrit avec une question du réseau : { danger: oui }. Mots possibles aussi : all, any, not, available, condition.",
    properties: {
      ...Object.fromEntries([...facts.values()].map((fact) => [fact.name.value, factTest(fact)])),
      all: { ...guards, markdownDescription: 'Toutes ces conditions sont vraies.' },
      any: { ...guards, markdownDescription: 'Au moins une de ces conditions est vraie.' },
      not: { $ref: '#/definitions/guard', markdownDescription: "Cette condition n'est pas vraie." },
      available: {
        ...someOf({ $ref: '#/definitions/kind' }),
        markdownDescription: 'Ces types de structures existent dans la commune.',
      },
      condition: {
        ...someOf({ $ref: '#/definitions/condition' }),
        markdownDescription: 'Une condition nommée, ou plusieurs.',
      },
    },
  }
}

/** In a state, the exits that its question or its pathway calls for are proposed. */
function additions(vocabulary: Vocabulary): Readonly<Record<string, EditorSchema>> {
  const exits = (key: string, name: string, names: readonly Named[]): EditorSchema => ({
    if: { properties: { [key]: { const: name } }, required: [key] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
    then: {
      properties: {
        next: {
          properties: Object.fromEntries(
            names.map((each) => [each.name, { type: 'string', markdownDescription: each.meaning }]),
          ),
        },
      },
    },
  })
  const facts = [...vocabulary.facts.values()].filter(({ type }) => type !== 'choices')
  const asked =
    facts.length > mostFacts ? [] : facts.map((fact) => exits('ask', fact.name.value, answerNames(fact)))
  const invoked = [...vocabulary.pathways.values()].map((pathway) =>
    exits('invoke', pathway.id.value, outcomeNames(pathway)),
  )
  return { ...snippets, 'a state': { ...snippets['a state'], allOf: [...asked, ...invoked] } }
}

function givenAnswers({ facts }: Vocabulary): EditorSchema {
  const properties = [...facts.values()].map((fact) => {
    const value =
      fact.type === 'choices'
        ? {
            type: 'array',
            items: answerOf(fact),
            minItems: 1,
            errorMessage: 'Il faut ici une liste, comme [a, b].',
          }
        : answerOf(fact)
    return [fact.name.value, { ...value, markdownDescription: questionOf(fact) }]
  })
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    errorMessage:
      "Les réponses s'écrivent `question: réponse`, avec les questions du réseau et celles du parcours.",
  }
}

function ownerNames(owners: Document | undefined): readonly Named[] {
  return entriesOf(owners?.tree).map(({ key, value }) => ({
    name: key.value,
    meaning: textOf(get(value, 'label'))?.value ?? key.value,
  }))
}

function meanings<Word extends string>(
  words: readonly Word[],
  means: Readonly<Record<Word, string>>,
): EditorSchema {
  return among(
    words.map((name) => ({ name, meaning: means[name] })),
    `Mots possibles : ${words.join(', ')}.`,
  )
}

const urgencyMeanings = {
  now: 'Maintenant : avant qu’elle ne quitte la pièce.',
  h24: 'Sous 24 heures.',
  h72: 'Sous 72 heures.',
  week: 'Dans la semaine : sept jours.',
  later: 'Ensuite : prévu, sans délai.',
}

const factTypeMeanings = {
  'yes-no': 'Oui ou non.',
  'yes-no-unknown': 'Oui, non, ou « non abordé, ne sait pas ».',
  choice: 'Une seule réponse parmi celles écrites dans `answers`.',
  choices: 'Une ou plusieurs réponses.',
  elapsed: 'Depuis combien de temps : des tranches, de la plus courte à la plus longue.',
}

const natureMeanings = {
  structure: 'Un lieu, qui dépend de la commune.',
  line: 'Une ligne nationale, qui existe partout.',
  action: 'Ce que le professionnel fait lui-même ; existe partout.',
}
