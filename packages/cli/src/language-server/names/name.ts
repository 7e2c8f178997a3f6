/** A name as it stands in a file: declared there, or used for something declared elsewhere. */
import type { Located } from '@jalon/diagnostics'
import type { Tree } from '@jalon/core'
import { textsOf } from '@jalon/core'

export const nameKinds = [
  'pathway',
  'state',
  'fact',
  'answer',
  'kind',
  'condition',
  'outcome',
  'source',
  'owner',
  'invariant',
  'urgency',
] as const
export type NameKind = (typeof nameKinds)[number]

/** What a name stands for. Two names with the same kind, owner and value are the same thing. */
export interface Entity {
  readonly kind: NameKind
  readonly value: string
  /** The pathway of a state, an outcome, a source or a condition; the fact of an answer. */
  readonly within?: string | undefined
}

export interface Name extends Entity, Located<string> {
  readonly role: 'declaration' | 'use'
  /**
   * How far `within` goes. `exactly`: there and nowhere else. `under`: that pathway or one that it invokes, and
   * without `within` any pathway, as in a rule of the network. `outwards`: there first, then the network.
   */
  readonly reach: 'exactly' | 'under' | 'outwards'
}

/** Whose names are being read: the pathway of the file, and inside a state what it asks or invokes. */
export interface Here {
  readonly pathway?: string | undefined
  readonly fact?: string | undefined
  readonly callee?: string | undefined
}

/** Finds the names of one part of a file. */
export type Form = (tree: Tree, here: Here) => readonly Name[]

/** One name, its quotes apart. */
export function nameOf(
  role: Name['role'],
  entity: Omit<Entity, 'value'>,
  { value, span }: Located<string>,
  reach: Name['reach'] = 'exactly',
): Name {
  const quoted = /["']/.test(span.source.text[span.start] ?? '') ? 1 : 0
  return {
    ...entity,
    value,
    role,
    reach,
    span: { ...span, start: span.start + quoted, end: span.end - quoted },
  }
}

/** The names written as a text or as a list of texts. */
export function namesOf(
  role: Name['role'],
  entity: Omit<Entity, 'value'>,
  tree: Tree | undefined,
  reach: Name['reach'] = 'exactly',
): readonly Name[] {
  return textsOf(tree).map((text) => nameOf(role, entity, text, reach))
}

/** A dict whose keys are known; what stands under the others names nothing. */
export function dict(forms: Readonly<Record<string, Form>>): Form {
  return (tree, here) =>
    everyEntryOf(tree).flatMap(({ key, value }) => {
      const form = Object.hasOwn(forms, key.value) ? forms[key.value] : undefined
      return form === undefined ? [] : form(value, here)
    })
}

/** A dict whose keys are names. */
export function mapOf(
  name: (key: Located<string>, here: Here) => readonly Name[],
  value: (tree: Tree, here: Here, key: string) => readonly Name[] = () => [],
): Form {
  return (tree, here) =>
    everyEntryOf(tree).flatMap((entry) => [
      ...name(entry.key, here),
      ...value(entry.value, here, entry.key.value),
    ])
}

/** The same form for each item of a list. */
export function listOf(form: Form): Form {
  return (tree, here) => (tree.kind === 'list' ? tree.items.flatMap((item) => form(item, here)) : [])
}

/** Every entry, those of a key written twice included: a name must be found wherever it stands. */
export function everyEntryOf(tree: Tree | undefined) {
  return tree?.kind === 'dict' ? tree.entries : []
}
