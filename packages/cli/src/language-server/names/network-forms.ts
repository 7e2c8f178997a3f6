/** Where names stand in what every pathway shares: facts, conditions, invariants, kinds, owners, services. */
import type { Form, Here } from './name.ts'
import { dict, everyEntryOf, listOf, mapOf, nameOf, namesOf } from './name.ts'
import { guardForm } from './guard-form.ts'

/** The sources that something cites: those of its own file. */
export const citedSources: Form = (tree, { pathway }) =>
  namesOf('use', { kind: 'source', within: pathway }, tree)

export const factsForm: Form = mapOf(
  (key) => [nameOf('declaration', { kind: 'fact' }, key)],
  (tree, here, fact) =>
    dict({
      answers: mapOf((key) => [nameOf('declaration', { kind: 'answer', within: fact }, key)]),
      safer: (answer) => namesOf('use', { kind: 'answer', within: fact }, answer),
      sources: citedSources,
    })(tree, here),
)

export const conditionsForm: Form = mapOf(
  (key, { pathway }) => [nameOf('declaration', { kind: 'condition', within: pathway }, key)],
  guardForm,
)

/** A pattern, or what holds patterns: `first`, `then`, `reach`. `any` and `nobody` name nothing. */
const patternForm: Form = (tree, here) => {
  if (tree.kind === 'list') return tree.items.flatMap((item) => patternForm(item, here))
  return everyEntryOf(tree).flatMap(({ key, value }) => {
    const named = (kind: 'kind' | 'fact' | 'state' | 'outcome', within?: string) =>
      namesOf('use', { kind, within }, value, 'under').filter(
        (name) => name.value !== 'any' && name.value !== 'nobody',
      )
    switch (key.value) {
      case 'refer':
        return named('kind')
      case 'ask':
        return named('fact')
      case 'advise':
      case 'state':
        return named('state', here.pathway)
      case 'final':
        return named('outcome', here.pathway)
      case 'urgency':
        return namesOf('use', { kind: 'urgency' }, value)
      default:
        return patternForm(value, here)
    }
  })
}

const invariantForm: Form = dict({
  id: (tree, { pathway }) => namesOf('declaration', { kind: 'invariant', within: pathway }, tree),
  if: guardForm,
  'applies-to': (tree) => namesOf('use', { kind: 'pathway' }, tree),
  sources: citedSources,
  'first-is': patternForm,
  'always-before': patternForm,
  'always-after': patternForm,
  'never-together': patternForm,
  'every-path-includes': patternForm,
  unreachable: patternForm,
  'within-steps': patternForm,
})

export const invariantsForm: Form = listOf(invariantForm)

const kindsForm: Form = mapOf(
  (key) => [nameOf('declaration', { kind: 'kind' }, key)],
  dict({ 'inside-for': (tree) => namesOf('use', { kind: 'answer', within: 'profession' }, tree) }),
)

const ownersForm: Form = mapOf((key) => [nameOf('declaration', { kind: 'owner' }, key)])

/** The kind of each service, and the one that it is joined through when that is not a service of the same file. */
const servicesForm: Form = (tree, here) => {
  const services = new Set(everyEntryOf(tree).map(({ key }) => key.value))
  const kind: Form = (written) => namesOf('use', { kind: 'kind' }, written)
  const door: Form = (written) => kind(written, here).filter(({ value }) => !services.has(value))
  return mapOf(() => [], dict({ kind, access: dict({ through: door }) }))(tree, here)
}

/** The names that a network's file holds, from its place under the content root; nothing for other files. */
export function networkForm(file: string): Form | undefined {
  const forms: Readonly<Record<string, Form>> = {
    'network/facts.yaml': factsForm,
    'network/conditions.yaml': conditionsForm,
    'network/invariants.yaml': dict({ invariants: invariantsForm }),
    'network/kinds.yaml': kindsForm,
    'network/owners.yaml': ownersForm,
    'network/national.yaml': servicesForm,
  }
  if (/^territories\/[^/]+\/services\.yaml$/.test(file)) return servicesForm
  return Object.hasOwn(forms, file) ? forms[file] : undefined
}

/** A state of a pathway, or of one that it invokes: what scenarios and rules speak of. */
export const statesUnder: Form = (tree, { pathway }: Here) =>
  namesOf('use', { kind: 'state', within: pathway }, tree, 'under')
