/** The form of what the network promises (language.md F), as a JSON Schema. */
import { urgencies } from '../../ir/ir.ts'
import { guardReference, guardSchema } from './guard-schema.ts'
import type { Schema } from './parts.ts'
import { closed, identifier, listOf, oneOrSeveral, reference, text, wordOf } from './parts.ts'

/** The seven forms of an invariant. */
export const invariantTemplates = [
  'first-is',
  'always-before',
  'always-after',
  'never-together',
  'every-path-includes',
  'unreachable',
  'within-steps',
] as const
type InvariantTemplate = (typeof invariantTemplates)[number]

/** What an invariant looks for on a way: a referral, a question, an advice, a state, an end; or one of several. */
const patternSchema: Schema = {
  type: ['object', 'array'],
  expects: { fr: 'un motif, comme { refer: samu }', en: 'a pattern, like { refer: samu }' },
  place: { fr: 'un motif', en: 'a pattern' },
  additionalProperties: false,
  minProperties: 1,
  minItems: 1,
  items: { $ref: '#/$defs/pattern' },
  properties: {
    ...Object.fromEntries(
      ['refer', 'ask', 'advise', 'state', 'final'].map((event) => [event, oneOrSeveral(reference)]),
    ),
    urgency: {
      type: ['string', 'array'],
      expects: { fr: "un niveau d'urgence, ou plusieurs", en: 'one or several levels of urgency' },
      if: { type: 'string' },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: wordOf(...urgencies),
      items: wordOf(...urgencies),
      minItems: 1,
    },
  },
}

const pattern: Schema = { $ref: '#/$defs/pattern' }

/** What the schemas refer to by name. */
export const definitions = { $defs: { guard: guardSchema, pattern: patternSchema } }

const order: Schema = closed(
  { fr: 'un ordre', en: 'an order' },
  // biome-ignore lint/suspicious/noThenProperty: a key of our language.
  { first: pattern, then: pattern },
  // biome-ignore lint/suspicious/noThenProperty: a key of our language.
  { first: { example: 'first: { ask: danger }' }, then: { example: 'then: { refer: any }' } },
)

/** The seven forms of an invariant, each with what it is given (language.md F). */
const templates: Readonly<Record<InvariantTemplate, Schema>> = {
  'first-is': pattern,
  'always-before': order,
  'always-after': order,
  'never-together': {
    ...listOf(pattern, 2),
    expects: { fr: 'une liste de deux motifs ou plus', en: 'a list of two patterns or more' },
  },
  'every-path-includes': pattern,
  unreachable: pattern,
  'within-steps': closed(
    { fr: 'une limite', en: 'a limit' },
    {
      'at-most': {
        type: 'integer',
        minimum: 0,
        expects: { fr: 'un nombre de questions', en: 'a number of questions' },
      },
      reach: pattern,
    },
    { 'at-most': { example: 'at-most: 2' }, reach: { example: 'reach: { refer: police-urgence }' } },
  ),
}

export const invariantSchema: Schema = closed(
  { fr: 'une règle', en: 'an invariant' },
  {
    id: identifier,
    why: text,
    if: guardReference,
    'applies-to': listOf(reference, 1),
    sources: listOf(reference),
    note: text,
    ...templates,
  },
  { id: { example: 'id: danger-secours-d-abord' } },
)

/** The keys that an invariant may have. */
export const invariantKeys: ReadonlySet<string> = new Set(
  Object.keys(invariantSchema['properties'] as object),
)
