/** The form of `territories/<id>/territory.yaml`. */
import { closed, day, flag, listOf, mapOf, type Schema, text } from '@jalon/core'
import { code, selector, source } from './parts.ts'

const inventedCommunes: Schema = closed(
  { fr: "les communes d'un territoire fictif", en: 'the communes of a fictional territory' },
  {
    list: {
      type: 'object',
      expects: {
        fr: 'des codes inventés, chacun avec sa commune',
        en: 'invented codes, each with its commune',
      },
      additionalProperties: closed(
        { fr: 'une commune inventée', en: 'an invented commune' },
        { name: text, postal: listOf(code) },
        { name: { example: 'name: Valbrume' } },
      ),
    },
  },
  { list: { example: 'list: { "99E01": { name: Valbrume, postal: ["99990"] } }' } },
)

/** Asked once, whatever the number of institutions that cut the commune. */
const districts: Schema = {
  type: 'object',
  expects: {
    fr: 'des communes, chacune avec sa question et ses quartiers',
    en: 'communes, each with its question and its districts',
  },
  additionalProperties: closed(
    { fr: "les quartiers d'une commune", en: 'the districts of a commune' },
    { question: text, answers: mapOf(text, { fr: 'les quartiers', en: 'the districts' }) },
    {
      question: { example: 'question: Dans quel quartier habite-t-elle ?' },
      answers: { example: 'answers: { centre: Centre, gare: Quartier de la gare }' },
    },
  ),
}

/** Structures that the network names and that nobody is sent to: not known yet, or not a door. */
const named: Schema = mapOf(
  closed(
    { fr: 'une structure nommée sans fiche', en: 'a structure named without an entry' },
    { name: text, why: text, ask: text, sources: listOf(source) },
    {
      name: { example: 'name: Marelle' },
      why: { example: 'why: Nommée par le réseau, pas encore identifiée.' },
    },
  ),
  { fr: 'les structures nommées sans fiche', en: 'the structures named without an entry' },
)

const common: Readonly<Record<string, Schema>> = {
  title: text,
  publisher: text,
  cog: { type: 'integer', expects: { fr: 'une année, comme 2026', en: 'a year, like 2026' } },
  fictional: flag,
  districts,
  named,
}

const needs = {
  title: { example: 'title: Metz et bassin messin' },
  publisher: { example: 'publisher: Réseau de professionnels de Metz' },
  communes: { example: 'communes: { epci: "200039865" }' },
}

const real = closed({ fr: 'un territoire', en: 'a territory' }, { ...common, communes: selector }, needs)
const fictional = closed(
  { fr: 'un territoire fictif', en: 'a fictional territory' },
  { ...common, 'as-of': day, communes: inventedCommunes },
  needs,
)

/** A real territory selects official communes; a fictional one lists its own, and may be read as on a given day. */
export function territorySchema(isFictional: boolean): Schema {
  return isFictional ? fictional : real
}
