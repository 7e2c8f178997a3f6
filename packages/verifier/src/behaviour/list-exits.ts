/** The exits that are lists of lines with conditions: what each line says, written and proved, where someone arrives. */
import type { Guard, WrittenBranch, WrittenGuard } from '@jalon/core'
import { exitOf } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Sight } from '../explore/faults.ts'
import type { Regions } from '../program/guard-regions.ts'
import { regionsOf } from '../program/guard-regions.ts'
import type { Program } from '../program/program.ts'
import { kindsLookedAt } from '../program/variables.ts'
import type { Behaviour, WrittenState } from './behaviour.ts'

/** A condition as it is written, and what it means. */
export interface Condition {
  readonly written: WrittenGuard
  readonly guard: Guard
  readonly regions: Regions
}

/** A line of a list, `else` apart. */
export interface Line extends Condition {
  readonly index: number
  readonly branch: WrittenBranch
  readonly target: string
  /** The situations that come here in which its condition holds. */
  readonly holding: Situations
  /** Those in which it looks at a question that was not asked. */
  readonly undecided: Situations
}

/** A list of exits that some walk comes to. */
export interface ListExit {
  readonly sight: Sight
  readonly state: WrittenState
  readonly lines: readonly Line[]
  readonly otherwise?: WrittenBranch & { readonly target: { readonly value: string } }
}

const known = new WeakMap<Behaviour, readonly ListExit[]>()

/** The lists of the pathway itself that someone comes to, in file order; made once for all the rules. */
export function listExitsOf(behaviour: Behaviour): readonly ListExit[] {
  const lists = known.get(behaviour) ?? readListExits(behaviour)
  known.set(behaviour, lists)
  return lists
}

function readListExits(behaviour: Behaviour): readonly ListExit[] {
  const { program, ownSights } = behaviour
  return ownSights.flatMap((sight) => {
    const exit = exitOf(sight.location.step)
    if (exit?.kind !== 'by-guard' || sight.leaving === nothing) return []
    const state = behaviour.stateAt(sight)
    const { otherwise } = state
    const lines = exit.branches.flatMap(({ guard, target }, index): readonly Line[] => {
      const branch = state.branches[index]
      const regions = sight.location.guards?.[index]
      if (branch?.guard === undefined || regions === undefined) return []
      const holding = program.diagrams.intersect(sight.leaving, regions.holds)
      const undecided = sight.undecided[index] ?? nothing
      return [{ index, branch, written: branch.guard, guard, regions, target, holding, undecided }]
    })
    if (otherwise?.target === undefined) return [{ sight, state, lines }]
    return [{ sight, state, lines, otherwise: { ...otherwise, target: otherwise.target } }]
  })
}

/** The parts of a condition that must all hold, each with its meaning; a condition with one part is that part. */
export function partsOf({ written, guard, regions }: Condition, program: Program): readonly Condition[] {
  if (written.kind !== 'all') return [{ written, guard, regions }]
  const [only] = written.guards
  const meanings = written.guards.length === 1 ? [guard] : guard.kind === 'all' ? guard.guards : []
  if (only === undefined || meanings.length !== written.guards.length) return [{ written, guard, regions }]
  return written.guards.flatMap((part, index) => {
    const meaning = meanings[index] as Guard
    const condition = { written: part, guard: meaning, regions: meaningOf(meaning, program) }
    return partsOf(condition, program)
  })
}

/** Keeps of situations what the conditions of a list look at: a case of the list is told with these words alone. */
export function asSeenBy({ lines }: ListExit, { diagrams }: Program): (set: Situations) => Situations {
  const looked = lines.flatMap(({ regions: { holds, fails } }) => [
    ...diagrams.support(holds),
    ...diagrams.support(fails),
  ])
  const variables = diagrams.variables(new Set(looked))
  return (set) => diagrams.keep(set, variables)
}

/** What a condition says of every situation. */
function meaningOf(guard: Guard, { variables, diagrams }: Program): Regions {
  return regionsOf(guard, variables, diagrams)
}

/** Where some conditions hold together. */
export function together(conditions: readonly Condition[], { diagrams }: Program): Situations {
  return conditions.reduce((all, { regions }) => diagrams.intersect(all, regions.holds), everything)
}

/** Whether a condition can hold in no situation at all, whatever exists in the communes. */
export function contradictsItself(condition: Condition, program: Program): boolean {
  return condition.regions.holds === nothing && !looksAtSettledKind(condition, program)
}

/**
 * Whether a condition looks at a kind that every commune has, or none: what it then separates, or not, is not the doing
 * of the list.
 */
export function looksAtSettledKind({ guard }: Condition, { variables }: Program): boolean {
  return kindsLookedAt(guard).some((kind) => !variables.kinds.has(kind))
}

/**
 * Whether it may be said of something that it never happens: not while some territory cannot be read and a condition
 * depends on what exists there.
 */
export function neverIsKnown({ territoriesAreKnown, program }: Behaviour): boolean {
  return (
    territoriesAreKnown ||
    program.locations.every(({ step }) => {
      const exit = exitOf(step)
      return (
        exit?.kind !== 'by-guard' || exit.branches.every(({ guard }) => kindsLookedAt(guard).length === 0)
      )
    })
  )
}

/**
 * The line whose condition holds whenever someone comes here, when the others are of no use and nothing graver is told
 * of the list: two exits for one case, a question not asked, a contradiction.
 */
export function alwaysTrueLine({ sight, lines, otherwise }: ListExit, program: Program): Line | undefined {
  const always = lines.find(({ holding }) => holding === sight.leaving)
  if (always === undefined || lines.length + (otherwise === undefined ? 0 : 1) < 2) return undefined
  const graver =
    sight.overlaps.length > 0 ||
    looksAtSettledKind(always, program) ||
    lines.some((line) => line.undecided !== nothing || contradictsItself(line, program))
  return graver ? undefined : always
}

/** The values that a fact may have in some situations, the words of each; nothing when it may be unasked. */
export function valuesAmong(
  { variables, diagrams }: Program,
  fact: string,
  situations: Situations,
): readonly string[] | undefined {
  const index = variables.facts.get(fact)
  const variable = index === undefined ? undefined : variables.list[index]
  if (index === undefined || variable?.kind !== 'fact') return undefined
  const isPossible = (value: number) =>
    diagrams.intersect(situations, diagrams.where(index, [value])) !== nothing
  if (isPossible(0)) return undefined
  return variable.classes.flatMap(({ answers, representative }, position) => {
    if (!isPossible(position + 1)) return []
    return answers.length > 0 ? answers : [[representative].flat().join(' + ')]
  })
}
