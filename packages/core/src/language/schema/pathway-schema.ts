/** The form of a pathway file (language.md A.6), as a JSON Schema. */
import { choicesOperators } from '../../ir/guard.ts'
import { factTypes, urgencies } from '../../ir/ir.ts'
import type { Schema } from './parts.ts'
import { closed, day, flag, identifier, link, listOf, mapOf, oneOrSeveral, text, wordOf } from './parts.ts'

/** What a state can do; exactly one of them, or none in a decision. */
export const actions = ['ask', 'refer', 'advise', 'invoke', 'final'] as const
export type ActionKey = (typeof actions)[number]

/** The names that a host page may use for a pathway: none says what it is about. */
export const aliases = ['accueil', 'sante', 'droits', 'logement', 'naissance'] as const

export const sourceSchema: Schema = closed(
  { fr: 'une source', en: 'a source' },
  { title: text, url: link, date: text, status: wordOf('read', 'to-verify') },
  { title: { example: 'title: Code pénal, article 226-14' } },
)

const answerSchema: Schema = {
  type: ['string', 'object'],
  expects: { fr: 'le libellé de la réponse', en: 'the label of the answer' },
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: closed(
    { fr: 'une réponse', en: 'an answer' },
    {
      label: text,
      help: text,
      exclusive: flag,
      unknown: flag,
      under: {
        type: 'string',
        pattern: '^[1-9]\\d*[hdw]$',
        expects: { fr: 'une durée comme 72h, 5d ou 6w', en: 'a duration like 72h, 5d or 6w' },
      },
    },
    { label: { example: 'label: Moins de 5 jours' } },
  ),
}

export const factSchema: Schema = closed(
  { fr: 'un fait', en: 'a fact' },
  {
    ask: text,
    help: text,
    say: text,
    type: wordOf(...factTypes),
    answers: mapOf(answerSchema, { fr: 'les réponses', en: 'the answers' }),
    safer: wordOf('oui', 'non'),
    sources: listOf(identifier),
  },
  {
    ask: { example: 'ask: Un danger immédiat ?', why: { fr: 'Sans elle, rien ne serait demandé.', en: 'Without it nothing would be asked.' } },
    type: { example: 'type: yes-no-unknown' },
  },
)

const answerTest: Schema = {
  type: ['string', 'array', 'object'],
  expects: { fr: 'une réponse, une liste de réponses, ou includes / excludes', en: 'an answer, a list of answers, or includes / excludes' },
  items: identifier,
  minItems: 1,
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: {
    ...closed(
      { fr: 'une comparaison de réponses', en: 'a comparison of answers' },
      Object.fromEntries(choicesOperators.map((operator) => [operator, oneOrSeveral(identifier)])),
    ),
    minProperties: 1,
  },
}

/** A guard. It holds guards in turn, so it is a definition that the schema refers to. */
export const guardSchema: Schema = {
  type: 'object',
  expects: { fr: 'une condition, comme { danger: oui }', en: 'a condition, like { danger: oui }' },
  propertyNames: { type: 'string', pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' },
  properties: {
    all: { ...listOf({ $ref: '#/$defs/guard' }, 1) },
    any: { ...listOf({ $ref: '#/$defs/guard' }, 1) },
    not: { $ref: '#/$defs/guard' },
    available: oneOrSeveral(identifier),
    condition: oneOrSeveral(identifier),
  },
  additionalProperties: answerTest,
}

export const guardReference: Schema = { $ref: '#/$defs/guard' }
export const guardDefinition = { $defs: { guard: guardSchema } }

const branchSchema: Schema = closed(
  { fr: 'une ligne de suite', en: 'a line of exits' },
  { guard: guardReference, target: identifier, else: identifier },
)

const nextSchema: Schema = {
  type: ['string', 'object', 'array'],
  expects: { fr: 'un état, une suite par réponse, ou une liste de gardes', en: 'a state, one exit per answer, or a list of guards' },
  pattern: identifier['pattern'],
  minProperties: 1,
  minItems: 1,
  additionalProperties: identifier,
  items: branchSchema,
}

const referSchema: Schema = closed(
  { fr: 'une orientation', en: 'a referral' },
  {
    to: oneOrSeveral(identifier),
    urgency: wordOf(...urgencies),
    say: text,
    prepare: listOf(text),
    avoid: listOf(text),
    consent: identifier,
    note: text,
    sources: listOf(identifier),
  },
  {
    to: { example: 'to: police-urgence', why: { fr: 'Sans elle, la personne ne saurait pas où aller.', en: 'Without it the person would not know where to go.' } },
    urgency: { example: 'urgency: h24', why: { fr: 'Sans urgence, la personne ne saurait pas quand y aller.', en: 'Without an urgency the person would not know when to go.' } },
    say: { example: 'say: Appelez le 17 avec elle, maintenant.' },
    consent: {
      example: 'consent: not-required',
      why: { fr: 'Rien ne doit partir en son nom sans son accord : il faut dire s’il est demandé.', en: 'Nothing may be sent in her name without her consent: say whether it is asked.' },
    },
  },
)

const allowSchema: Schema = { ...mapOf(text, { fr: 'les silences', en: 'what is allowed' }) }

const stateSchema: Schema = closed(
  { fr: 'un état', en: 'a state' },
  {
    ask: identifier,
    refer: referSchema,
    advise: text,
    avoid: listOf(text),
    sources: listOf(identifier),
    invoke: identifier,
    final: identifier,
    say: text,
    next: nextSchema,
    note: text,
    allow: allowSchema,
  },
)

export const invariantSchema: Schema = closed(
  { fr: 'une règle', en: 'an invariant' },
  {
    id: identifier,
    why: text,
    if: guardReference,
    'applies-to': listOf(identifier, 1),
    sources: listOf(identifier),
    note: text,
    ...Object.fromEntries(
      ['first-is', 'always-before', 'always-after', 'never-together', 'every-path-includes', 'unreachable', 'within-steps'].map(
        (template) => [template, { type: ['object', 'array'], expects: { fr: 'un motif, comme { refer: samu }', en: 'a pattern, like { refer: samu }' } }],
      ),
    ),
  },
  { id: { example: 'id: danger-secours-d-abord' } },
)

export const conditionsSchema: Schema = mapOf(guardReference, { fr: 'les conditions', en: 'the conditions' })

export const pathwaySchema: Schema = {
  ...closed(
    { fr: 'le parcours', en: 'the pathway' },
    {
      pathway: identifier,
      title: text,
      description: text,
      alias: wordOf(...aliases),
      entry: flag,
      owner: identifier,
      reviewed: day,
      'review-by': day,
      status: wordOf('draft', 'published'),
      sources: mapOf(sourceSchema, { fr: 'les sources', en: 'the sources' }),
      facts: mapOf(factSchema, { fr: 'les faits', en: 'the facts' }),
      conditions: conditionsSchema,
      initial: identifier,
      states: { ...mapOf(stateSchema, { fr: 'les états', en: 'the states' }), minProperties: 1 },
      invariants: listOf(invariantSchema),
      allow: allowSchema,
    },
    {
      pathway: { example: 'pathway: certificat-medical' },
      title: { example: 'title: Faire constater les blessures' },
      owner: {
        example: 'owner: pole-sante',
        why: { fr: 'Sans équipe responsable, personne ne serait prévenu à la date de relecture.', en: 'Without an owner nobody would be told at review time.' },
      },
      reviewed: { example: 'reviewed: 2026-09-14' },
      'review-by': { example: 'review-by: 2027-09-14' },
      initial: { example: 'initial: securite' },
      states: { example: 'states: …' },
    },
  ),
  ...guardDefinition,
}
