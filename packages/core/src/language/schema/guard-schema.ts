/** The form of a guard (language.md A.6), as a JSON Schema. */
import { choicesOperators } from '../../ir/guard.ts'
import type { Schema } from './parts.ts'
import { closed, listOf, oneOrSeveral, reference } from './parts.ts'

const answerTest: Schema = {
  type: ['string', 'array', 'object'],
  expects: {
    fr: 'une réponse, une liste de réponses, ou includes / excludes',
    en: 'an answer, a list of answers, or includes / excludes',
  },
  items: reference,
  minItems: 1,
  minLength: 1,
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: {
    ...closed(
      { fr: 'une comparaison de réponses', en: 'a comparison of answers' },
      Object.fromEntries(choicesOperators.map((operator) => [operator, oneOrSeveral(reference)])),
    ),
    minProperties: 1,
  },
}

/** A guard. It holds guards in turn, so it is a definition that the schema refers to. */
export const guardSchema: Schema = {
  type: 'object',
  expects: { fr: 'une condition, comme { danger: oui }', en: 'a condition, like { danger: oui }' },
  minProperties: 1,
  properties: {
    all: { ...listOf({ $ref: '#/$defs/guard' }, 1) },
    any: { ...listOf({ $ref: '#/$defs/guard' }, 1) },
    not: { $ref: '#/$defs/guard' },
    available: oneOrSeveral(reference),
    condition: oneOrSeveral(reference),
  },
  additionalProperties: answerTest,
}

export const guardReference: Schema = { $ref: '#/$defs/guard' }
