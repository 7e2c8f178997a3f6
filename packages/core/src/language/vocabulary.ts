/** The names that every pathway of a content root shares, and a unit seen among them. */
import type { Source } from '@jalon/diagnostics'
import type { Pathway, Unit, WrittenCondition, WrittenFact, WrittenKind } from './unit.ts'
import { targetsOf } from './unit.ts'

export interface Vocabulary {
  /** Facts of the network and of every pathway: one namespace. */
  readonly facts: ReadonlyMap<string, WrittenFact>
  readonly kinds: ReadonlyMap<string, WrittenKind>
  readonly owners: ReadonlySet<string>
  /** What at least one team answers for: medical, legal… */
  readonly answered: ReadonlySet<string>
  /** Conditions of the network. */
  readonly conditions: ReadonlyMap<string, WrittenCondition>
  readonly pathways: ReadonlyMap<string, Pathway>
  /** The invariants of the network, and the file that holds them. */
  readonly promises?: Unit
  /** Files that could not be read, at least in part: names may be declared there that nobody has seen. */
  readonly unread: readonly Source[]
}

/** What the rules on names look at: one unit, and the names it may use. */
export interface Subject<U extends Unit = Unit> {
  readonly unit: U
  readonly vocabulary: Vocabulary
  /** The day of the check. Without it, nothing is said of dates. */
  readonly today?: string | undefined
}

/**
 * Whether a name that is found nowhere may be declared in a file that could not be read: then nothing is said of it,
 * for one mistake in a file of the network would otherwise be told in every pathway.
 */
export function mayBeDeclared(name: string, file: string, { unread }: Vocabulary): boolean {
  return unread.some((source) => source.file === file || source.text.includes(`${name}:`))
}

/** Whether every outcome of a pathway could be read: no state is lost, nor broken. */
export function outcomesAreKnown(pathway: Pathway, { unread }: Vocabulary): boolean {
  if (unread.includes(pathway.document.source)) return false
  return [...pathway.states.values()].every(({ action, exit }) => {
    return action.kind !== 'unreadable' && targetsOf(exit).every(({ value }) => pathway.states.has(value))
  })
}

/** The outcomes of a pathway: the names of its final states. */
export function outcomesOf(pathway: Pathway): readonly string[] {
  return [
    ...new Set(
      [...pathway.states.values()].flatMap(({ action }) =>
        action.kind === 'final' ? [action.outcome.value] : [],
      ),
    ),
  ]
}

/** Where the conditions that have a name are written. */
export interface Conditions {
  readonly unit: Pick<Unit, 'conditions'>
  readonly vocabulary: Pick<Vocabulary, 'conditions'>
}

/** A named condition, of the unit itself first. */
export function conditionNamed(name: string, { unit, vocabulary }: Conditions): WrittenCondition | undefined {
  return unit.conditions.get(name) ?? vocabulary.conditions.get(name)
}
