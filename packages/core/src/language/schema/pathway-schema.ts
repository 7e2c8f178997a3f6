/** The form of a pathway file (language.md A.6), as a JSON Schema. */
import { factTypes, urgencies } from '../../ir/ir.ts'
import { allowSchema } from './allow-schema.ts'
import { guardReference } from './guard-schema.ts'
import { definitions, invariantSchema } from './invariant-schema.ts'
import type { Schema } from './parts.ts'
import {
  closed,
  day,
  flag,
  identifier,
  link,
  listOf,
  mapOf,
  oneOrSeveral,
  reference,
  text,
  wordOf,
} from './parts.ts'

/** What a state can do; exactly one of them, or none in a decision. */
export const actions = ['ask', 'refer', 'advise', 'invoke', 'final'] as const
export type ActionKey = (typeof actions)[number]

/** The names that a host page may use for a pathway: none says what it is about. */
const aliases = ['accueil', 'sante', 'droits', 'logement', 'naissance'] as const

/** What a source is about: who can agree to what it supports. */
export const sourceMatters = ['medical', 'legal', 'social'] as const
export type SourceMatter = (typeof sourceMatters)[number]

const disagreementSchema: Schema = closed(
  { fr: 'un désaccord', en: 'a disagreement' },
  { with: reference, about: text },
  {
    with: { example: 'with: recommandation-2011' },
    about: {
      example: 'about: "Cinq jours ou quinze pour le prélèvement ; le parcours dit cinq."',
      why: {
        fr: 'Sans cela, qui relit ne saurait pas quoi trancher.',
        en: 'Without it a reviewer would not know what to decide.',
      },
    },
  },
)

const sourceSchema: Schema = closed(
  { fr: 'une source', en: 'a source' },
  {
    title: text,
    url: link,
    date: text,
    status: wordOf('read', 'to-verify'),
    matter: wordOf(...sourceMatters),
    disagrees: disagreementSchema,
  },
  { title: { example: 'title: Code pénal, article 226-14' } },
)

const answerProperties: Readonly<Record<string, Schema>> = {
  label: text,
  help: text,
  exclusive: flag,
  unknown: flag,
  under: {
    type: 'string',
    pattern: '^[1-9]\\d*[hdw]$',
    expects: { fr: 'une durée comme 72h, 5d ou 6w', en: 'a duration like 72h, 5d or 6w' },
  },
}

/** The keys that an answer may have, when it is more than its label. */
export const answerKeys: ReadonlySet<string> = new Set(Object.keys(answerProperties))

const answerSchema: Schema = {
  type: ['string', 'object'],
  expects: { fr: 'le libellé de la réponse', en: 'the label of the answer' },
  if: { type: 'object' },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: closed({ fr: 'une réponse', en: 'an answer' }, answerProperties, {
    label: { example: 'label: Moins de 5 jours' },
  }),
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
    sources: listOf(reference),
    allow: allowSchema,
  },
  {
    ask: {
      example: 'ask: Un danger immédiat ?',
      why: { fr: 'Sans texte, rien ne serait demandé.', en: 'Without a text nothing would be asked.' },
    },
    type: { example: 'type: yes-no-unknown' },
  },
)

/** What is read again in a review: where the pathway comes from, the numbers that it leads to, what it says. */
export const reviewParts = ['sources', 'numeros', 'textes'] as const

const rereadSchema: Schema = closed(
  { fr: 'la liste de relecture', en: 'the review list' },
  Object.fromEntries(reviewParts.map((part) => [part, day])),
)

/** The keys that a fact may have. */
export const factKeys: ReadonlySet<string> = new Set(Object.keys(factSchema['properties'] as object))

const branchSchema: Schema = closed(
  { fr: 'une ligne de suite', en: 'a line of exits' },
  { guard: guardReference, target: reference, else: reference, allow: allowSchema },
)

const nextSchema: Schema = {
  type: ['string', 'object', 'array'],
  expects: {
    fr: 'un état, une suite par réponse, ou une liste de gardes',
    en: 'a state, one exit per answer, or a list of guards',
  },
  minLength: 1,
  minProperties: 1,
  minItems: 1,
  additionalProperties: reference,
  items: branchSchema,
}

const referSchema: Schema = closed(
  { fr: 'une orientation', en: 'a referral' },
  {
    to: oneOrSeveral(reference),
    urgency: wordOf(...urgencies),
    say: text,
    prepare: listOf(text),
    avoid: listOf(text),
    consent: reference,
    note: text,
    sources: listOf(reference),
  },
  {
    to: {
      example: 'to: police-urgence',
      why: {
        fr: 'Sans destination, la personne ne saurait pas où aller.',
        en: 'Without a destination the person would not know where to go.',
      },
    },
    urgency: {
      example: 'urgency: h24',
      why: {
        fr: 'Sans urgence, la personne ne saurait pas quand y aller.',
        en: 'Without an urgency the person would not know when to go.',
      },
    },
    say: { example: 'say: Appelez le 17 avec elle, maintenant.' },
    consent: {
      example: 'consent: not-required',
      why: {
        fr: "Rien ne doit partir en son nom sans son accord : il faut dire s'il est demandé.",
        en: 'Nothing may be sent in her name without her consent: say whether it is asked.',
      },
    },
  },
)

const stateSchema: Schema = closed(
  { fr: 'un état', en: 'a state' },
  {
    ask: reference,
    refer: referSchema,
    advise: text,
    avoid: listOf(text),
    sources: listOf(reference),
    invoke: reference,
    final: identifier,
    say: text,
    next: nextSchema,
    note: text,
    allow: allowSchema,
  },
)

/** The keys that a state may have. */
export const stateKeys: ReadonlySet<string> = new Set(Object.keys(stateSchema['properties'] as object))

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
      owner: reference,
      reviewed: day,
      'review-by': day,
      reread: rereadSchema,
      status: wordOf('draft', 'published'),
      sources: mapOf(sourceSchema, { fr: 'les sources', en: 'the sources' }),
      facts: mapOf(factSchema, { fr: 'les faits', en: 'the facts' }),
      conditions: conditionsSchema,
      initial: reference,
      states: { ...mapOf(stateSchema, { fr: 'les états', en: 'the states' }), minProperties: 1 },
      invariants: listOf(invariantSchema),
      allow: allowSchema,
    },
    {
      pathway: { example: 'pathway: certificat-medical' },
      title: { example: 'title: Faire constater les blessures' },
      owner: {
        example: 'owner: pole-sante',
        why: {
          fr: 'Sans équipe responsable, personne ne serait prévenu à la date de relecture.',
          en: 'Without an owner nobody would be told at review time.',
        },
      },
      reviewed: { example: 'reviewed: 2026-09-14' },
      'review-by': { example: 'review-by: 2027-09-14' },
      initial: { example: 'initial: securite' },
      states: { example: 'states: …' },
    },
  ),
  ...definitions,
}
