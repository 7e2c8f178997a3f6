/** What a walk may announce twice: only that has to be remembered while two versions are walked together. */
import type { Ir, IrState } from '@jalon/core'
import { own, statesAfter } from '@jalon/core'
import type { Announced } from '../program/variables.ts'
import { closureOf } from '../program/variables.ts'
import { nameIn, trueFact } from './both-versions.ts'
import { trueKind } from './joint-places.ts'
import type { SameStates } from './same-states.ts'
import { stateKey } from './same-states.ts'
import { memoryName } from './side.ts'
import { sideNames } from './version.ts'

/** From "not at all" to the least urgent of the five. */
const levels = 6

/**
 * One variable for each version and each thing that either may announce twice on some way through its steps: a kind, an
 * advice, a question. More than really happen, never fewer.
 */
export function memoriesOf(ir: Ir, pathway: string, same: SameStates): readonly Announced[] {
  const twice = new Set(
    sideNames.flatMap((side) => {
      const former = side === 'before' ? same.afterOf : new Map<string, string>()
      return namedTwice(ir, nameIn(side, pathway), (where, state) => {
        const key = stateKey(where.slice(side.length + 1), state)
        return former.get(key) ?? key
      })
    }),
  )
  return [...twice].flatMap((of) =>
    sideNames.map((side) => ({ kind: 'announced' as const, of: memoryName(side, of), levels })),
  )
}

/** What is announced at two places of the graph, the second of which can be come to from the first. */
function namedTwice(
  ir: Ir,
  entry: string,
  nameOf: (pathway: string, state: string) => string,
): readonly string[] {
  const pathways = closureOf(ir, entry)
  const after = graphOf(ir, entry)
  const places = new Map<string, string[]>()
  for (const { id, states } of pathways) {
    for (const [name, state] of Object.entries(states)) {
      for (const of of announcedBy(state, nameOf(id, name))) {
        places.set(of, [...(places.get(of) ?? []), stateKey(id, name)])
      }
    }
  }
  return [...places].flatMap(([of, keys]) => {
    return keys.some((key) => reachesAny(key, new Set(keys), after)) ? [of] : []
  })
}

function announcedBy(state: IrState, key: string): readonly string[] {
  switch (state.kind) {
    case 'ask':
      return [trueFact(state.fact)]
    case 'refer':
      return state.referral.to.map(trueKind)
    case 'advise':
      return [key]
    case 'invoke':
    case 'final':
    case 'decide':
      return []
  }
}

/** Every step that may come right after a step; the end of an invoked pathway leads back to whoever invokes it. */
export function graphOf(ir: Ir, entry: string): ReadonlyMap<string, readonly string[]> {
  const pathways = closureOf(ir, entry)
  const back = new Map<string, string[]>()
  for (const { id, states } of pathways) {
    for (const state of Object.values(states)) {
      if (state.kind !== 'invoke') continue
      for (const [outcome, target] of Object.entries(state.outcomes)) {
        const key = `${state.pathway} ${outcome}`
        back.set(key, [...(back.get(key) ?? []), stateKey(id, target)])
      }
    }
  }
  return new Map(
    pathways.flatMap(({ id, states }) =>
      Object.entries(states).map(([name, state]): [string, readonly string[]] => {
        const key = stateKey(id, name)
        if (state.kind === 'invoke') {
          const initial = own(ir.pathways, state.pathway)?.initial
          return [key, initial === undefined ? [] : [stateKey(state.pathway, initial)]]
        }
        if (state.kind === 'final') return [key, back.get(`${id} ${state.outcome}`) ?? []]
        return [key, statesAfter(state).map((target) => stateKey(id, target))]
      }),
    ),
  )
}

function reachesAny(
  from: string,
  wanted: ReadonlySet<string>,
  after: ReadonlyMap<string, readonly string[]>,
): boolean {
  const found = new Set(after.get(from) ?? [])
  // A set grows while it is gone through.
  for (const key of found) {
    if (wanted.has(key)) return true
    for (const next of after.get(key) ?? []) found.add(next)
  }
  return false
}
