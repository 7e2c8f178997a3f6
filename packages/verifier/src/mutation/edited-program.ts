/** A program in which the steps that a mistake changes are made otherwise, over the same variables. */
import type { Ir, IrState } from '@jalon/core'
import { own } from '@jalon/core'
import type { Location, Program } from '../program/program.ts'
import { toLocation } from '../program/program.ts'
import type { Mutated } from './mutated.ts'

export interface Edited {
  /** The program with the edited steps, over the same variables. */
  readonly program: Program
  /** The locations whose ways differ: the edited ones, and the ends of a part that is wired otherwise. */
  readonly affected: readonly number[]
  /** Where the mistake is made. */
  readonly places: ReadonlySet<number>
}

/** Nothing when more than a few steps change, or the first one. */
export function editedIn(program: Program, { changed, pathway, ir }: Mutated): Edited | undefined {
  if (changed === undefined) return undefined
  const locations = [...program.locations]
  const flat = { ...program, ir }
  const affected = new Set<number>()
  const places = new Set<number>()
  for (const [state, now] of changed) {
    const index = program.indexOf(pathway, state)
    if (index === undefined) return undefined
    if (now === null) continue
    places.add(index)
    affected.add(index)
    locations[index] = toLocation(flat, { pathway, state, step: now })
    for (const end of endsOf(program, now)) {
      affected.add(end)
      const { pathway: callee, state: name, step } = program.locations[end] as Location
      locations[end] = toLocation(flat, { pathway: callee, state: name, step })
    }
  }
  return { program: { ...program, ir, locations }, affected: [...affected], places }
}

/** The ends of the part that a step invokes. */
function endsOf({ locations }: Program, step: IrState): readonly number[] {
  if (step.kind !== 'invoke') return []
  return [...locations.entries()].flatMap(([index, location]) =>
    location.pathway === step.pathway && location.step.kind === 'final' ? [index] : [],
  )
}

/** Whether the steps that change do what they did, and only lead elsewhere. */
export function changesExitsAlone(ir: Ir, { pathway, changed }: Mutated): boolean {
  const states = own(ir.pathways, pathway)?.states ?? {}
  const isSameDeed = (was: IrState | undefined, now: IrState | null) =>
    was !== undefined && now !== null && JSON.stringify(deedOf(was)) === JSON.stringify(deedOf(now))
  return changed?.every(([state, now]) => isSameDeed(own(states, state), now)) === true
}

/** A step without where it leads. */
function deedOf(state: IrState): unknown {
  if (state.kind === 'final') return state
  if (state.kind === 'invoke') return { ...state, outcomes: undefined }
  return { ...state, exit: undefined }
}
