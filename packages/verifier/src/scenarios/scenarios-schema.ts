/** The form of a scenarios file (language.md A.5), as a JSON Schema. */
import type { Schema } from '@jalon/core'
import { closed, identifier, listOf, mapOf, oneOrSeveral, text, urgencies, wordOf } from '@jalon/core'

const expectSchema: Schema = closed(
  { fr: "ce qui est attendu d'un scénario", en: 'what a scenario expects' },
  {
    asks: listOf(identifier),
    referrals: listOf(identifier),
    advice: listOf(identifier),
    outcome: identifier,
    never: listOf(identifier),
    urgency: mapOf(wordOf(...urgencies), { fr: 'les urgences attendues', en: 'the expected urgencies' }),
    consent: mapOf(identifier, { fr: 'les accords attendus', en: 'the expected consents' }),
    structures: mapOf(identifier, { fr: 'les structures attendues', en: 'the expected structures' }),
  },
)

const scenarioSchema: Schema = closed(
  { fr: 'un scénario', en: 'a scenario' },
  {
    name: text,
    commune: text,
    answers: mapOf(oneOrSeveral(identifier), { fr: 'les réponses', en: 'the answers' }),
    expect: expectSchema,
    note: text,
  },
  {
    name: { example: 'name: Danger immédiat, on appelle d’abord' },
    commune: { example: 'commune: any' },
    answers: { example: 'answers: { danger: oui }' },
    expect: { example: 'expect: { outcome: termine }' },
  },
)

export const scenariosSchema: Schema = closed(
  { fr: 'le fichier de scénarios', en: 'the scenarios file' },
  { pathway: identifier, scenarios: listOf(scenarioSchema) },
  { pathway: { example: 'pathway: certificat-medical' }, scenarios: { example: 'scenarios: []' } },
)
