/** The form of the files that every pathway shares, as JSON Schemas. */
import type { L10n } from '@jalon/diagnostics'
import { communeRoles, natures } from '../../ir/ir.ts'
import { definitions, invariantSchema } from './invariant-schema.ts'
import { dataInclusionNetworks, dataInclusionThemes } from './data-inclusion-words.ts'
import type { Schema } from './parts.ts'
import { closed, flag, listOf, mapOf, reference, text, wordOf } from './parts.ts'
import { conditionsSchema, factSchema, sourceMatters } from './pathway-schema.ts'

export const factsSchema: Schema = mapOf(factSchema, { fr: 'les faits', en: 'the facts' })

/** A word that another directory has chosen. Its whole list is too long for a message: the nearest one is told. */
function wordOfOthers(words: readonly string[], expects: L10n): Schema {
  return { enum: words, expects }
}

/** How other directories call a kind. Exchanges read it; the widget never receives it. */
const taxonomySchema: Schema = closed(
  { fr: 'les correspondances', en: 'the taxonomy' },
  {
    'data-inclusion': closed(
      { fr: 'les mots de data·inclusion', en: 'the words of data·inclusion' },
      {
        themes: listOf(
          wordOfOthers(dataInclusionThemes, {
            fr: 'une thématique de data·inclusion',
            en: 'a theme of data·inclusion',
          }),
        ),
        networks: listOf(
          wordOfOthers(dataInclusionNetworks, {
            fr: 'un réseau porteur de data·inclusion',
            en: 'a network of data·inclusion',
          }),
        ),
      },
    ),
    hsds: listOf(text),
  },
)

const kindSchema: Schema = closed(
  { fr: 'un type de structure', en: 'a kind' },
  {
    label: text,
    nature: wordOf(...natures),
    purpose: text,
    role: text,
    'based-on': wordOf(...communeRoles),
    'always-open': flag,
    outside: flag,
    'inside-for': listOf(reference),
    protected: flag,
    'plain-name': text,
    'between-professionals': flag,
    taxonomy: taxonomySchema,
  },
  {
    label: { example: 'label: Unité médico-judiciaire' },
    nature: { example: 'nature: structure' },
    purpose: {
      example: 'purpose: Faire constater les blessures',
      why: {
        fr: "C'est le titre de la carte : ce qu'il y a à faire.",
        en: 'It is the heading of the card: what there is to do.',
      },
    },
  },
)

export const kindsSchema: Schema = mapOf(kindSchema, { fr: 'les types de structures', en: 'the kinds' })

export const ownersSchema: Schema = mapOf(
  closed(
    { fr: 'une équipe', en: 'a team' },
    { label: text, matters: listOf(wordOf(...sourceMatters, 'directory'), 1), contact: text, team: text },
    { label: { example: 'label: Pôle santé' }, matters: { example: 'matters: [medical]' } },
  ),
  { fr: 'les équipes', en: 'the owners' },
)

export const conditionsFileSchema: Schema = { ...conditionsSchema, ...definitions }

export const invariantsSchema: Schema = {
  ...closed(
    { fr: 'les règles du réseau', en: "the network's invariants" },
    { invariants: listOf(invariantSchema) },
  ),
  ...definitions,
}
