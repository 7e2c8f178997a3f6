/** The form of `territories/<id>/zones.yaml`. */
import { closed, identifier, listOf, mapOf, type Schema, text } from '@jalon/core'
import { selector, source } from './parts.ts'

/** A selection, or the word `unknown`: nobody could give the list yet, which is not an empty one. */
const communes: Schema = {
  ...selector,
  type: ['object', 'string'],
  expects: { fr: 'une sélection de communes, ou « unknown »', en: 'a selection of communes, or "unknown"' },
  pattern: '^unknown$',
}

/** The districts that a zone holds in a commune that it holds in part only. */
const districts: Schema = {
  type: 'object',
  expects: {
    fr: 'des communes, chacune avec les quartiers que la zone y couvre',
    en: 'communes, each with the districts that the zone holds there',
  },
  additionalProperties: listOf(text, 1),
}

const zone: Schema = closed(
  { fr: 'une zone', en: 'a zone' },
  { label: text, institution: identifier, communes, districts, source, note: text },
  {
    label: { example: 'label: ressort du tribunal judiciaire de Metz' },
    institution: { example: 'institution: tribunal-judiciaire' },
    communes: { example: 'communes: { codes: ["57463"] }, ou « communes: unknown »' },
  },
)

export const zonesSchema: Schema = mapOf(zone, { fr: 'les zones', en: 'the zones' })
