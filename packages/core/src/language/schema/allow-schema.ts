/** The form of a silence: rules that may say nothing here, each with a reason. */
import type { Schema } from './parts.ts'
import { identifier } from './parts.ts'

/** Other forms are read too, so that `allow-without-reason` can say what is missing in them. */
export const allowSchema: Schema = {
  type: ['object', 'array', 'string'],
  expects: {
    fr: 'une règle et la raison de la mettre de côté',
    en: 'a rule and the reason for setting it aside',
  },
  place: { fr: 'les silences', en: 'what is allowed' },
  propertyNames: identifier,
  items: { type: 'string', expects: { fr: "le nom d'une règle", en: 'the name of a rule' } },
  additionalProperties: { type: ['string', 'null'], expects: { fr: 'une raison', en: 'a reason' } },
}
