/** Reads a document as a pathway. It gives one back whatever it finds: what is missing is simply not there. */
import type { Located } from '@jalon/diagnostics'
import { fileSpan } from '@jalon/diagnostics'
import type { Urgency } from '../ir/ir.ts'
import { urgencies } from '../ir/ir.ts'
import type { Document } from './document.ts'
import { readFacts } from './read-facts.ts'
import { readGuard } from './read-guard.ts'
import { readInvariants } from './read-invariants.ts'
import { readConditions, readSources } from './read-network.ts'
import type { ActionKey } from './schema/pathway-schema.ts'
import { actions, stateKeys } from './schema/pathway-schema.ts'
import type { Entry, Tree } from './tree.ts'
import { entriesOf, get, textOf, textsOf } from './tree.ts'
import type { Action, Pathway, State, WrittenBranch, WrittenExit } from './unit.ts'

/** The pathway that a file describes. Without a name of its own it takes the name of its file. */
export function readPathway(document: Document): Pathway {
  const { tree, source } = document
  const fileName =
    source.file
      .split('/')
      .at(-1)
      ?.replace(/\.pathway\.yaml$/, '') ?? ''
  const word = (key: string) => textOf(get(tree, key))
  const entry = get(tree, 'entry')
  return {
    document,
    id: word('pathway') ?? { value: fileName, span: fileSpan(source) },
    title: word('title')?.value ?? '',
    ...optional('description', word('description')?.value),
    ...optional('alias', word('alias')),
    entry: !(entry?.kind === 'scalar' && entry.value === false),
    status: word('status')?.value === 'published' ? 'published' : 'draft',
    ...optional('owner', word('owner')),
    reviewed: word('reviewed')?.value ?? '',
    reviewBy: word('review-by')?.value ?? '',
    ...optional('initial', word('initial')),
    sources: readSources(get(tree, 'sources')),
    facts: readFacts(get(tree, 'facts')),
    conditions: readConditions(get(tree, 'conditions')),
    invariants: readInvariants(get(tree, 'invariants')),
    states: new Map(entriesOf(get(tree, 'states')).map((state) => [state.key.value, readState(state)])),
  }
}

/** A key that is only there when it has a value. */
function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V })
}

function readState({ key, value }: Entry): State {
  // A state with a key written twice is most often two, the name of the second lost: what it does is not known.
  const written = isTwoInOne(value) ? [] : entriesOf(value).filter((entry) => isAction(entry.key.value))
  const next = entriesOf(value).find((entry) => entry.key.value === 'next')
  const exit = next && readExit(next.value)
  return {
    name: key,
    actions: written.map((entry) => entry.key as Located<ActionKey>),
    action: written.length > 1 || isTwoInOne(value) ? { kind: 'unreadable' } : readAction(value, written[0]),
    ...optional('exit', exit),
    ...optional('next', next?.key.span),
    keys: entriesOf(value).map((entry) => entry.key),
    strange: entriesOf(value).flatMap((entry) => (stateKeys.has(entry.key.value) ? [] : [entry.key])),
  }
}

function isAction(word: string): word is ActionKey {
  return (actions as readonly string[]).includes(word)
}

function readAction(state: Tree, action: Entry | undefined): Action {
  const name = textOf(action?.value)
  switch (action?.key.value) {
    case undefined:
      return isDecision(state) ? { kind: 'decide' } : { kind: 'unreadable' }
    case 'ask':
      return name === undefined ? { kind: 'unreadable' } : { kind: 'ask', fact: name }
    case 'invoke':
      return name === undefined ? { kind: 'unreadable' } : { kind: 'invoke', pathway: name }
    case 'final': {
      const say = textOf(get(state, 'say'))?.value
      return name === undefined
        ? { kind: 'unreadable' }
        : { kind: 'final', outcome: name, ...optional('say', say) }
    }
    case 'advise':
      return {
        kind: 'advise',
        text: name?.value ?? '',
        avoid: words(get(state, 'avoid')),
        sources: textsOf(get(state, 'sources')),
      }
    default:
      return { kind: 'refer', referral: readReferral(action?.value) }
  }
}

function isTwoInOne(state: Tree): boolean {
  return state.kind === 'dict' && state.entries.length > entriesOf(state).length
}

/** A state without an action, unless a key that no state has may be that action. */
function isDecision(state: Tree): boolean {
  return state.kind === 'dict' && state.entries.every(({ key }) => stateKeys.has(key.value))
}

function readReferral(tree: Tree | undefined) {
  const consent = textOf(get(tree, 'consent'))
  const urgency = textOf(get(tree, 'urgency'))?.value
  return {
    to: textsOf(get(tree, 'to')),
    urgency: isUrgency(urgency) ? urgency : 'now',
    say: textOf(get(tree, 'say'))?.value ?? '',
    prepare: words(get(tree, 'prepare')),
    avoid: words(get(tree, 'avoid')),
    ...(consent === undefined || consent.value === 'not-required' ? {} : { consent }),
    sources: textsOf(get(tree, 'sources')),
  }
}

function isUrgency(word: string | undefined): word is Urgency {
  return (urgencies as readonly (string | undefined)[]).includes(word)
}

function words(tree: Tree | undefined): readonly string[] {
  return textsOf(tree).map(({ value }) => value)
}

function readExit(tree: Tree): WrittenExit | undefined {
  const { span } = tree
  if (tree.kind === 'list') return { kind: 'by-guard', branches: tree.items.flatMap(readBranch), span }
  if (tree.kind === 'dict') {
    const exits = entriesOf(tree).map(({ key, value }) => ({
      name: key,
      ...optional('target', textOf(value)),
    }))
    return { kind: 'by-name', exits, span }
  }
  const target = textOf(tree)
  return target && { kind: 'to', target, span }
}

function readBranch(tree: Tree): readonly WrittenBranch[] {
  if (tree.kind !== 'dict') return []
  const guard = get(tree, 'guard')
  const otherwise = textOf(get(tree, 'else'))
  return [
    {
      span: tree.span,
      keys: entriesOf(tree).map(({ key }) => key.value),
      ...optional('guard', guard && readGuard(guard)),
      isElse: get(tree, 'else') !== undefined,
      ...optional('target', otherwise ?? textOf(get(tree, 'target'))),
    },
  ]
}
