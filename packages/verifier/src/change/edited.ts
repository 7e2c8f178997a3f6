/** The steps that changed, and those from which one of them can be come to: elsewhere two versions are one. */
import type { Exit, IrState } from '@jalon/core'
import { own } from '@jalon/core'
import { nameIn } from './both-versions.ts'
import type { BothVersions } from './both-versions.ts'
import { graphOf } from './memories.ts'
import type { SameStates } from './same-states.ts'
import { nameInBoth, stateKey } from './same-states.ts'
import { trueKind } from './joint-places.ts'
import { trueFact } from './both-versions.ts'
import type { SideName } from './version.ts'
import { sideNames } from './version.ts'

/** Names of steps, without their version. */
export interface Edited {
  /** Whether what a step of a version does, or where it leads, is not what the other does there. */
  isEdited(side: SideName, key: string): boolean
  /** Whether a walk that comes to a step may still come to an edited one. */
  mayDiffer(side: SideName, key: string): boolean
}

/** Compares each step with the same one of the other version. */
export function editedSteps({ ir, known }: BothVersions, pathway: string, same: SameStates): Edited {
  const stateOf = (side: SideName, key: string): IrState | undefined => {
    const cut = key.lastIndexOf('/')
    return own(own(ir.pathways, nameIn(side, key.slice(0, cut)))?.states ?? {}, key.slice(cut + 1))
  }
  const deed = (side: SideName, key: string): string => {
    const state = stateOf(side, key)
    const folder = key.slice(0, key.lastIndexOf('/'))
    const nowCalled = (to: string) => nameInBoth(same, side, to)
    const target = (name: string) => nowCalled(stateKey(folder, name))
    // A part that starts elsewhere is another part for whoever invokes it.
    const callee = state?.kind === 'invoke' ? own(ir.pathways, state.pathway) : undefined
    const into =
      callee === undefined ? [] : [nowCalled(stateKey(callee.id.slice(side.length + 1), callee.initial))]
    return JSON.stringify(state === undefined ? null : [comparable(state, side, target), into])
  }
  /** What a step that invokes a part leads to is taken at the ends of the part: they may differ with it. */
  const withReturns = (side: SideName, keys: ReadonlySet<string>): ReadonlySet<string> => {
    const ends = [...keys].flatMap((key) => {
      const state = stateOf(side, key)
      const part = state?.kind === 'invoke' ? own(ir.pathways, state.pathway) : undefined
      return Object.entries(part?.states ?? {}).flatMap(([name, { kind }]) =>
        part !== undefined && kind === 'final' ? [stateKey(part.id.slice(side.length + 1), name)] : [],
      )
    })
    return new Set([...keys, ...ends])
  }
  const edited = { before: new Set<string>(), after: new Set<string>() }
  const may = { before: new Set<string>(), after: new Set<string>() }
  const graphs = {
    before: withoutSide('before', graphOf(ir, nameIn('before', pathway))),
    after: withoutSide('after', graphOf(ir, nameIn('after', pathway))),
  }
  for (const side of sideNames) {
    const partners = side === 'before' ? same.afterOf : same.beforeOf
    const other = side === 'before' ? 'after' : 'before'
    for (const key of graphs[side].keys()) {
      const partner = partners.get(key)
      const asked = stateOf(side, key)
      const isNewQuestion =
        asked?.kind === 'ask' && (known.before.has(asked.fact) || known.after.has(asked.fact))
      const isSame =
        partner !== undefined && graphs[other].has(partner) && deed(side, key) === deed(other, partner)
      if (!isSame || isNewQuestion || dependsOnPlace(asked)) edited[side].add(key)
    }
    for (const key of leadingTo(graphs[side], withReturns(side, edited[side]))) may[side].add(key)
  }
  return {
    isEdited: (side, key) => edited[side].has(key),
    mayDiffer: (side, key) => may[side].has(key),
  }
}

/** Whether a step looks at a kind that is not in the same communes any more: its name is told apart by version. */
function dependsOnPlace(state: IrState | undefined): boolean {
  return JSON.stringify(state ?? null).includes('@avant"')
}

/** A step without what is only read aloud, its targets called by what they are now. */
function comparable(state: IrState, side: SideName, target: (name: string) => string): unknown {
  const exit = 'exit' in state ? comparableExit(state.exit, target) : undefined
  switch (state.kind) {
    case 'ask':
      return [state.kind, trueFact(state.fact), exit]
    case 'refer': {
      const { to, urgency, consent } = state.referral
      return [state.kind, to.map(trueKind), urgency, consent, exit]
    }
    case 'advise':
    case 'decide':
      return [state.kind, exit]
    case 'invoke':
      return [
        state.kind,
        state.pathway.slice(side.length + 1),
        Object.entries(state.outcomes)
          .map(([outcome, to]) => [outcome, target(to)])
          .sort(),
      ]
    case 'final':
      return [state.kind, state.outcome]
  }
}

function comparableExit(exit: Exit, target: (name: string) => string): unknown {
  switch (exit.kind) {
    case 'to':
      return target(exit.target)
    case 'by-answer':
      return Object.entries(exit.targets)
        .map(([answer, to]) => [answer, target(to)])
        .sort()
    case 'by-guard':
      return [
        exit.branches.map((branch) => [branch.guard, target(branch.target)]),
        exit.otherwise === undefined ? [] : [target(exit.otherwise)],
      ]
  }
}

function withoutSide(
  side: SideName,
  graph: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const bare = (key: string) => key.slice(side.length + 1)
  return new Map([...graph].map(([key, after]) => [bare(key), after.map(bare)]))
}

function leadingTo(
  graph: ReadonlyMap<string, readonly string[]>,
  targets: ReadonlySet<string>,
): ReadonlySet<string> {
  const sources = new Map<string, string[]>()
  for (const [from, after] of graph)
    for (const to of after) sources.set(to, [...(sources.get(to) ?? []), from])
  const found = new Set(targets)
  // A set grows while it is gone through.
  for (const key of found) for (const from of sources.get(key) ?? []) found.add(from)
  return found
}
