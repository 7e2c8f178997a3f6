/** Where names stand in a scenarios file (language.md A.5). */
import type { Form } from './name.ts'
import { dict, listOf, mapOf, nameOf, namesOf } from './name.ts'
import { statesUnder } from './network-forms.ts'

const facts: Form = (tree) => namesOf('use', { kind: 'fact' }, tree)
const kinds: Form = (tree) => namesOf('use', { kind: 'kind' }, tree)

const scenarioForm: Form = dict({
  answers: mapOf(
    (key) => [nameOf('use', { kind: 'fact' }, key)],
    (tree, _, fact) => namesOf('use', { kind: 'answer', within: fact }, tree),
  ),
  expect: dict({
    asks: facts,
    referrals: kinds,
    never: kinds,
    advice: statesUnder,
    outcome: (tree, { pathway }) => namesOf('use', { kind: 'outcome', within: pathway }, tree),
    urgency: mapOf(
      (key) => [nameOf('use', { kind: 'kind' }, key)],
      (tree) => namesOf('use', { kind: 'urgency' }, tree),
    ),
    consent: mapOf(
      (key) => [nameOf('use', { kind: 'kind' }, key)],
      (tree) => namesOf('use', { kind: 'fact' }, tree).filter(({ value }) => value !== 'not-required'),
    ),
    structures: mapOf((key) => [nameOf('use', { kind: 'kind' }, key)]),
  }),
})

export const scenariosForm: Form = dict({
  pathway: (tree) => namesOf('use', { kind: 'pathway' }, tree),
  scenarios: listOf(scenarioForm),
})
