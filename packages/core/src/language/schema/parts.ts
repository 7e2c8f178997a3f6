/** The bricks of our JSON Schemas. Each says, in words, what it expects: a message to an author is made of that. */
import type { L10n } from '@jalon/diagnostics'

/** A JSON Schema as plain data, with our own annotations: `expects` (what goes here) and `place` (where this is). */
export interface Schema {
  readonly expects?: L10n
  readonly place?: L10n
  /** For a required key, why it is needed and how to write it. */
  readonly needs?: Readonly<Record<string, Need>>
  readonly [keyword: string]: unknown
}

export interface Need {
  readonly why?: L10n
  readonly example: string
}

/** A dict with these keys and no other: a misspelt key would be lost without a word. */
export function closed(
  place: L10n,
  properties: Readonly<Record<string, Schema>>,
  needs: Readonly<Record<string, Need>> = {},
): Schema {
  const expects = {
    fr: 'des clés et des valeurs, comme { clé: valeur }',
    en: 'keys and values, like { key: value }',
  }
  return {
    type: 'object',
    expects,
    place,
    additionalProperties: false,
    required: Object.keys(needs),
    needs,
    properties,
  }
}

/** A dict of identifiers, each with the same kind of value. */
export function mapOf(each: Schema, place: L10n): Schema {
  const expects = { fr: 'des identifiants, chacun avec sa valeur', en: 'identifiers, each with its value' }
  return { type: 'object', expects, place, propertyNames: identifier, additionalProperties: each }
}

export function listOf(items: Schema, least = 0): Schema {
  return { type: 'array', expects: { fr: 'une liste', en: 'a list' }, minItems: least, items }
}

/** One, or a list of several. */
export function oneOrSeveral(items: Schema): Schema {
  const { type: _, ...rest } = items
  return { ...rest, type: ['string', 'array'], minItems: 1, items }
}

/** One of a few words of the language. */
export function wordOf(...words: readonly string[]): Schema {
  const list = words.join(', ')
  return { enum: words, expects: { fr: `l'un de ces mots (${list})`, en: `one of these words (${list})` } }
}

export const text: Schema = { type: 'string', minLength: 1, expects: { fr: 'un texte', en: 'a text' } }

export const flag: Schema = {
  type: 'boolean',
  expects: { fr: 'true (oui) ou false (non)', en: 'true or false' },
}

export const identifier: Schema = {
  type: 'string',
  pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
  not: { enum: ['all', 'any', 'nobody', 'not', 'available', 'condition', 'else'] },
  expects: {
    fr: 'un identifiant : minuscules sans accent, chiffres et tirets',
    en: 'an identifier: lowercase letters without accents, digits and hyphens',
  },
}

/** The name of something declared elsewhere. Whether it exists is for the rules on names, which suggest the near ones. */
export const reference: Schema = {
  type: 'string',
  minLength: 1,
  expects: { fr: 'un nom', en: 'a name' },
}

export const day: Schema = {
  type: 'string',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  expects: { fr: 'une date comme 2026-11-22', en: 'a date like 2026-11-22' },
}

export const link: Schema = {
  type: 'string',
  pattern: '^https?://',
  expects: { fr: 'une adresse qui commence par https://', en: 'an address that starts with https://' },
}
