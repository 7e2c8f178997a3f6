/**
 * A file as its author wrote it, once its shape is read: what the rules look at. Every name remembers its place, and
 * what could not be read is simply not there, so that one mistake is told once.
 */
import type { Located, Span } from '@jalon/diagnostics'
import type { ChoicesOperator } from '../ir/guard.ts'
import type { IrPromise } from '../ir/invariant.ts'
import type { FactType, IrAnswer, IrKind, IrSource, Urgency } from '../ir/ir.ts'
import type { Document } from './document.ts'
import type { ActionKey, SourceMatter } from './schema/pathway-schema.ts'

/** What a pathway and a file of the network have in common: names that they declare and names that they use. */
export interface Unit {
  readonly document: Document
  readonly sources: ReadonlyMap<string, WrittenSource>
  readonly facts: ReadonlyMap<string, WrittenFact>
  readonly conditions: ReadonlyMap<string, WrittenCondition>
  readonly invariants: readonly WrittenInvariant[]
}

export interface Pathway extends Unit {
  readonly id: Located<string>
  readonly title: string
  readonly description?: string
  readonly alias?: Located<string>
  readonly entry: boolean
  readonly status: 'draft' | 'published'
  readonly owner?: Located<string>
  readonly reviewed: string
  readonly reviewBy: string
  readonly initial?: Located<string>
  readonly states: ReadonlyMap<string, State>
}

export interface WrittenSource extends IrSource {
  readonly name: Located<string>
  /** What it is about; absent when nobody has said. */
  readonly matter?: Located<SourceMatter>
  readonly disagrees?: Disagreement
}

/** Another source of the same pathway says otherwise: kept for those who review, never shown to others. */
export interface Disagreement {
  readonly with: Located<string>
  readonly about: string
}

export interface WrittenFact {
  readonly name: Located<string>
  readonly type: FactType
  /** Its type or its answers could not be read: its name exists, and nothing more is known of it. */
  readonly unreadable?: true
  readonly ask: string
  readonly help?: string
  readonly say?: string
  readonly safer: 'oui' | 'non'
  /** Built-in answers included, each with its place when it is written. */
  readonly answers: readonly WrittenAnswer[]
  /** Where `answers` is written, if it is. */
  readonly answersKey?: Span
  readonly sources: readonly Located<string>[]
}

export interface WrittenAnswer extends IrAnswer {
  readonly span: Span
}

export interface WrittenKind {
  readonly name: Located<string>
  readonly kind: IrKind
  readonly insideFor: readonly Located<string>[]
  readonly taxonomy: KindTaxonomy
}

/** How other directories call a kind. It is not in the intermediate form: no screen has a use for it. */
export interface KindTaxonomy {
  /** What data·inclusion says the service is about. */
  readonly themes: readonly string[]
  /** What data·inclusion calls the networks that carry its structure. */
  readonly networks: readonly string[]
  /** Terms, by code or by name, that directories in HSDS give it. */
  readonly terms: readonly string[]
}

export interface WrittenCondition {
  readonly name: Located<string>
  readonly guard: WrittenGuard
}

/** A rule of the network: what it promises, and the names that it uses. */
export interface WrittenInvariant {
  readonly id: Located<string>
  /** Empty when it is not written. */
  readonly why: string
  /** Absent when it is not in one form that can be read. */
  readonly promise?: IrPromise
  readonly condition?: WrittenGuard
  readonly kinds: readonly Located<string>[]
  readonly facts: readonly Located<string>[]
  readonly states: readonly Located<string>[]
  readonly outcomes: readonly Located<string>[]
  /** The pathways that it is limited to. */
  readonly pathways: readonly Located<string>[]
  readonly sources: readonly Located<string>[]
  /** The forms that it is written in; one is right. */
  readonly templates: readonly Located<string>[]
  /** Keys that no invariant has: perhaps its form, misspelt. */
  readonly strange: readonly Located<string>[]
}

export interface State {
  readonly name: Located<string>
  /** The keys that say what it does. Exactly one, or none in a decision. */
  readonly actions: readonly Located<ActionKey>[]
  readonly action: Action
  /** How it is left; absent when nothing is written, or nothing that can be read. */
  readonly exit?: WrittenExit
  /** Where `next` is written, read or not. */
  readonly next?: Span
  /** Everything written in it, in order. */
  readonly keys: readonly Located<string>[]
  /** Keys that no state has: perhaps its action or its exit, misspelt. */
  readonly strange: readonly Located<string>[]
}

export type Action =
  | { readonly kind: 'ask'; readonly fact: Located<string> }
  | { readonly kind: 'refer'; readonly referral: WrittenReferral }
  | {
      readonly kind: 'advise'
      readonly text: string
      readonly avoid: readonly string[]
      readonly sources: readonly Located<string>[]
    }
  | { readonly kind: 'invoke'; readonly pathway: Located<string> }
  | { readonly kind: 'final'; readonly outcome: Located<string>; readonly say?: string }
  | { readonly kind: 'decide' }
  /** Several actions, or one that could not be read: said elsewhere. */
  | { readonly kind: 'unreadable' }

export interface WrittenReferral {
  readonly to: readonly Located<string>[]
  readonly urgency: Urgency
  readonly say: string
  readonly prepare: readonly string[]
  readonly avoid: readonly string[]
  /** Absent when not required. */
  readonly consent?: Located<string>
  readonly sources: readonly Located<string>[]
}

export type WrittenExit =
  | { readonly kind: 'to'; readonly target: Located<string>; readonly span: Span }
  /** After a question, an exit per answer; after an invocation, an exit per outcome. */
  | { readonly kind: 'by-name'; readonly exits: readonly NamedExit[]; readonly span: Span }
  | { readonly kind: 'by-guard'; readonly branches: readonly WrittenBranch[]; readonly span: Span }

export interface NamedExit {
  readonly name: Located<string>
  /** Absent when it could not be read. */
  readonly target?: Located<string>
}

/** A line of a list of exits. A well-formed one has a target and either a guard or `else`. */
export interface WrittenBranch {
  readonly span: Span
  readonly keys: readonly string[]
  readonly guard?: WrittenGuard
  readonly isElse: boolean
  readonly target?: Located<string>
}

export type WrittenGuard = { readonly span: Span } & (
  | { readonly kind: 'answered'; readonly fact: Located<string>; readonly among: readonly Located<string>[] }
  | {
      readonly kind: 'chosen'
      readonly fact: Located<string>
      readonly operator: ChoicesOperator
      readonly answers: readonly Located<string>[]
    }
  | { readonly kind: 'available'; readonly kinds: readonly Located<string>[] }
  | { readonly kind: 'condition'; readonly names: readonly Located<string>[] }
  | { readonly kind: 'all' | 'any'; readonly guards: readonly WrittenGuard[] }
  | { readonly kind: 'not'; readonly guard: WrittenGuard }
)

/** Every state that an exit leads to. */
export function targetsOf(exit: WrittenExit | undefined): readonly Located<string>[] {
  switch (exit?.kind) {
    case 'to':
      return [exit.target]
    case 'by-name':
      return exit.exits.flatMap(({ target }) => target ?? [])
    case 'by-guard':
      return exit.branches.flatMap(({ target }) => target ?? [])
    case undefined:
      return []
  }
}

/** Every guard written in a unit, the inner ones after the one that holds them. */
export function guardsOf(unit: Unit): readonly WrittenGuard[] {
  const written = [
    ...[...unit.conditions.values()].map(({ guard }) => guard),
    ...unit.invariants.flatMap(({ condition }) => condition ?? []),
    ...statesOf(unit).flatMap(({ exit }) => branchGuards(exit)),
  ]
  return written.flatMap(guardsIn)
}

function branchGuards(exit: WrittenExit | undefined): readonly WrittenGuard[] {
  return exit?.kind === 'by-guard' ? exit.branches.flatMap(({ guard }) => guard ?? []) : []
}

/** Every fact that a unit asks or looks at. */
export function factsUsedBy(unit: Unit): readonly Located<string>[] {
  const tested = guardsOf(unit).flatMap((guard) =>
    guard.kind === 'answered' || guard.kind === 'chosen' ? [guard.fact] : [],
  )
  const inRules = unit.invariants.flatMap(({ facts }) => facts)
  const inStates = statesOf(unit).flatMap(({ action }) => {
    if (action.kind === 'ask') return [action.fact]
    return action.kind === 'refer' ? (action.referral.consent ?? []) : []
  })
  return [...inStates, ...tested, ...inRules]
}

/** Every source that a pathway cites. */
export function citedBy(pathway: Pathway): readonly Located<string>[] {
  return [
    ...[...pathway.sources.values()].flatMap(({ disagrees }) => disagrees?.with ?? []),
    ...[...pathway.facts.values(), ...pathway.invariants].flatMap(({ sources }) => sources),
    ...[...pathway.states.values()].flatMap(({ action }) => {
      if (action.kind === 'refer') return action.referral.sources
      return action.kind === 'advise' ? action.sources : []
    }),
  ]
}

/** The states of a unit; a file of the network has none. */
export function statesOf(unit: Unit): readonly State[] {
  return isPathway(unit) ? [...unit.states.values()] : []
}

/** A guard, then those inside it. */
export function guardsIn(guard: WrittenGuard): readonly WrittenGuard[] {
  if (guard.kind === 'not') return [guard, ...guardsIn(guard.guard)]
  if (guard.kind === 'all' || guard.kind === 'any') return [guard, ...guard.guards.flatMap(guardsIn)]
  return [guard]
}

/** Whether a unit is a pathway, and not a file of the network. */
export function isPathway(unit: Unit): unit is Pathway {
  return 'states' in unit
}
