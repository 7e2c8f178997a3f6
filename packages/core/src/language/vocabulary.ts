/** The names that every pathway of a content root shares, and a unit seen among them. */
import type { Pathway, Unit, WrittenCondition, WrittenFact, WrittenKind } from './unit.ts'

export interface Vocabulary {
  /** Facts of the network and of every pathway: one namespace. */
  readonly facts: ReadonlyMap<string, WrittenFact>
  readonly kinds: ReadonlyMap<string, WrittenKind>
  readonly owners: ReadonlySet<string>
  /** Conditions of the network. */
  readonly conditions: ReadonlyMap<string, WrittenCondition>
  readonly pathways: ReadonlyMap<string, Pathway>
}

/** What the rules on names look at: one unit, and the names it may use. */
export interface Subject<U extends Unit = Unit> {
  readonly unit: U
  readonly vocabulary: Vocabulary
}

/** The outcomes of a pathway: the names of its final states. */
export function outcomesOf(pathway: Pathway): readonly string[] {
  return [...new Set([...pathway.states.values()].flatMap(({ action }) => (action.kind === 'final' ? [action.outcome.value] : [])))]
}

/** A named condition, of the unit itself first. */
export function conditionNamed(name: string, { unit, vocabulary }: Subject): WrittenCondition | undefined {
  return unit.conditions.get(name) ?? vocabulary.conditions.get(name)
}
