/** Where two versions of a pathway do something else: the differences, each with its situations. */
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Program } from '../program/program.ts'
import { toProgram } from '../program/program.ts'
import type { BothVersions } from './both-versions.ts'
import { bothVersions } from './both-versions.ts'
import { editedSteps } from './edited.ts'
import { memoriesOf } from './memories.ts'
import type { Goal } from './read-backwards.ts'
import { backwards } from './read-backwards.ts'
import type { SameStates } from './same-states.ts'
import { sameStates } from './same-states.ts'
import type { Sheets } from './sheets.ts'
import { sheetsOf } from './sheets.ts'
import type { Layer, Side } from './side.ts'
import { sideOf } from './side.ts'
import type { Both, Version } from './version.ts'
import type { Divergence } from './walk-together.ts'
import { walkTogether } from './walk-together.ts'

/** Both versions of a pathway, ready to be walked together. */
export interface Comparison {
  readonly pathway: string
  readonly versions: Both<Version>
  readonly both: BothVersions
  readonly same: SameStates
  readonly program: Program
  readonly sheets: Sheets
}

/** A difference, and every sheet on which it is the first one. */
export interface Difference extends Divergence {
  readonly sheets: Situations
  /** What decides that it happens: the variables of the questions, and of the kinds, that some step on the way reads. */
  readonly decidedBy: VariableSet
}

/** What is found, and how many pairs of steps were visited for it. */
export interface Differences {
  readonly differences: readonly Difference[]
  readonly pairs: number
}

/** Two versions have twice the steps of one: twice the nodes of a proof, some 200 MB. */
const defaultLimit = 4_000_000

/** Prepares the comparison of a pathway that both versions have. It throws `TooLarge` or `TooManyAnswers` as a proof does. */
export function comparisonOf(versions: Both<Version>, pathway: string, limit = defaultLimit): Comparison {
  const both = bothVersions(versions, pathway)
  const same = sameStates({ before: versions.before.ir, after: versions.after.ir })
  const program = toProgram(both.ir, both.entry, both.territories, {
    invariants: both.apart,
    announced: memoriesOf(both.ir, pathway, same),
    limit,
  })
  const prepared = { pathway, versions, both, same, program }
  return { ...prepared, sheets: sheetsOf(program, sidesOf(prepared, 'behaviour')) }
}

/** The two sides of a comparison, as far as a layer goes. */
export function sidesOf(
  { program, both, pathway, same }: Omit<Comparison, 'sheets'>,
  layer: Layer,
): Both<Side> {
  const given = { program, both, pathway, same, layer }
  return { before: sideOf('before', given), after: sideOf('after', given) }
}

/** Every difference of a layer, in the order in which the walk meets them. */
export function differencesOf(comparison: Comparison, layer: Layer): Differences {
  const { program, sheets } = comparison
  const { diagrams } = program
  const { divergences, pairs, leadingTo } = walked(comparison, layer)
  const differences = divergences.flatMap(({ divergence, into }): readonly Difference[] => {
    const found = leadingTo([{ ways: into, situations: everything }])
    const there = diagrams.intersect(found, sheets.all)
    if (there === nothing) return []
    const decidedBy = diagrams.variables(diagrams.support(found))
    return [{ ...divergence, sheets: there, decidedBy }]
  })
  return { differences, pairs }
}

/** The sheets on which the first difference of a layer is one of some. */
export function differentSheets(
  comparison: Comparison,
  layer: Layer,
  isOne: (divergence: Divergence) => boolean,
): Situations {
  const { program, sheets } = comparison
  const { divergences, leadingTo } = walked(comparison, layer)
  const goals = divergences.flatMap(({ divergence, into }): readonly Goal[] =>
    isOne(divergence) ? [{ ways: into, situations: everything }] : [],
  )
  return program.diagrams.intersect(leadingTo(goals), sheets.all)
}

/** Both versions walked together, and how to come back from where they part. */
function walked(comparison: Comparison, layer: Layer) {
  const { program, both, pathway, same, sheets } = comparison
  const edited = editedSteps(both, pathway, same)
  const sides = sidesOf(comparison, layer)
  const { into, reached, divergences, pairs } = walkTogether(program, sides, edited, same, sheets.all)
  const { diagrams, variables } = program
  // What exists together is left alone: it would stand for what a step really looks at.
  const answered = diagrams.variables({ has: (variable) => variables.list[variable]?.kind !== 'available' })
  const mattering = reached.map((set) => diagrams.keep(set, answered))
  return {
    divergences,
    pairs,
    leadingTo: (goals: readonly Goal[]) => backwards(program, into, 0, goals, mattering),
  }
}
