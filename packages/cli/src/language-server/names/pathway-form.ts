/** Where names stand in a pathway (language.md A.6). */
import { get, textOf } from '@jalon/core'
import type { Form, Here, Name } from './name.ts'
import { dict, everyEntryOf, mapOf, nameOf, namesOf } from './name.ts'
import { guardForm } from './guard-form.ts'
import { citedSources, conditionsForm, factsForm, invariantsForm } from './network-forms.ts'

const target: Form = (tree, { pathway }) => namesOf('use', { kind: 'state', within: pathway }, tree)

/** A state, a state per answer or per outcome, or a list of guarded branches. */
const exitForm: Form = (tree, here) => {
  if (tree.kind === 'scalar') return target(tree, here)
  if (tree.kind === 'dict') return mapOf(caseName, target)(tree, here)
  return tree.items.flatMap((item) => dict({ guard: guardForm, target, else: target })(item, here))
}

/** The key of an exit: an answer to what the state asks, or an outcome of what it invokes. */
function caseName(key: Parameters<typeof nameOf>[2], { fact, callee }: Here): readonly Name[] {
  if (fact !== undefined) return [nameOf('use', { kind: 'answer', within: fact }, key)]
  return callee === undefined ? [] : [nameOf('use', { kind: 'outcome', within: callee }, key)]
}

const stateForm: Form = dict({
  ask: (tree) => namesOf('use', { kind: 'fact' }, tree),
  invoke: (tree) => namesOf('use', { kind: 'pathway' }, tree),
  final: (tree, { pathway }) => namesOf('declaration', { kind: 'outcome', within: pathway }, tree),
  refer: dict({
    to: (tree) => namesOf('use', { kind: 'kind' }, tree),
    urgency: (tree) => namesOf('use', { kind: 'urgency' }, tree),
    consent: (tree) => namesOf('use', { kind: 'fact' }, tree).filter(({ value }) => value !== 'not-required'),
    sources: citedSources,
  }),
  sources: citedSources,
  next: exitForm,
})

const statesForm: Form = (tree, here) =>
  everyEntryOf(tree).flatMap(({ key, value }) => {
    const [fact, callee] = ['ask', 'invoke'].map((action) => textOf(get(value, action))?.value)
    return [
      nameOf('declaration', { kind: 'state', within: here.pathway }, key),
      ...stateForm(value, { ...here, fact, callee }),
    ]
  })

export const pathwayForm: Form = dict({
  pathway: (tree) => namesOf('declaration', { kind: 'pathway' }, tree),
  owner: (tree) => namesOf('use', { kind: 'owner' }, tree),
  sources: mapOf((key, { pathway }) => [nameOf('declaration', { kind: 'source', within: pathway }, key)]),
  facts: factsForm,
  conditions: conditionsForm,
  initial: target,
  states: statesForm,
  invariants: invariantsForm,
})
