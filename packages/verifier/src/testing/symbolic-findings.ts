/** What the symbolic exploration says of a program, in the words that every way of exploring shares. */
import type { Step } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import type { Fault, Findings } from '../explicit/findings.ts'
import { finder } from '../explicit/findings.ts'
import type { Exploration } from '../explore/explore.ts'
import { explore } from '../explore/explore.ts'
import type { Sight } from '../explore/faults.ts'
import { sightsOf } from '../explore/faults.ts'
import { endlessSituations } from '../explore/loops.ts'
import type { Part } from '../explore/parts.ts'
import type { Sighting } from '../explore/witness.ts'
import { answersOf, firstSighting } from '../explore/witness.ts'
import type { Program } from '../program/program.ts'

/** A fault, and the first sighting of it. */
export interface Sighted {
  readonly at: Step
  readonly fault: Fault
  readonly sighting: Sighting
}

export interface Symbolic extends Findings {
  readonly sighted: readonly Sighted[]
  /** The exploration by answers in which they are sighted. */
  readonly rings: Exploration
}

/** Every fault of a program, told with its first sighting. */
export function symbolicFindings(program: Program): Symbolic {
  const exploration = explore(program)
  const rings = explore(program, { byAnswers: true })
  const endless = endlessSituations(exploration)
  const findings = finder()
  const sighted: Sighted[] = []
  for (const { location, answers } of rings.arrivals)
    findings.reached(program.locations[location] as Step, answers)
  for (const sight of sightsOf(exploration)) {
    const { pathway, state } = sight.location
    const at = { pathway, state }
    for (const exit of sight.taken) findings.took(at, exit)
    for (const { fault, wanted } of faultsOf(program, sight, endless.get(sight.index) ?? nothing)) {
      const sighting = firstSighting(rings, sight.index, wanted)
      if (sighting === undefined) throw new Error(`no way to ${fault.kind} at ${pathway} ${state}`)
      findings.found(at, fault, answersOf(sighting))
      sighted.push({ at, fault, sighting })
    }
  }
  return { ...findings, sighted, rings }
}

interface Seen {
  readonly fault: Fault
  readonly wanted: (part: Part) => Situations
}

function faultsOf({ diagrams, entry }: Program, sight: Sight, endless: Situations): readonly Seen[] {
  const { location, leaving, uncovered, undecided, overlaps, unresolved, disagreed } = sight
  const { moves, step, pathway } = location
  const found = (fault: Fault, where: Situations, wanted = (_: Part) => where): readonly Seen[] =>
    where === nothing ? [] : [{ fault, wanted }]
  const ends = step.kind === 'final' && pathway === entry
  const stuck = ends ? nothing : moves.reduce((left, { when }) => diagrams.minus(left, when), leaving)
  return [
    ...found({ kind: 'stuck' }, stuck),
    ...found({ kind: 'uncovered' }, uncovered),
    ...undecided.flatMap((where, guard) => found({ kind: 'undecided', guard }, where)),
    ...overlaps.flatMap(({ first, second, where }) => found({ kind: 'overlap', first, second }, where)),
    ...found({ kind: 'endless' }, endless, ({ asks }) => (asks === undefined ? endless : nothing)),
    ...found({ kind: 'unresolved' }, unresolved),
    ...found({ kind: 'disagreed' }, disagreed),
  ]
}
