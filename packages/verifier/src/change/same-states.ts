/** Which step of one version is which of the other: by its name, or by what only it does when it changed its name. */
import type { Ir, IrPathway, IrState } from '@jalon/core'
import { own } from '@jalon/core'
import type { Both, SideName } from './version.ts'

/** The steps of some pathways that are in both versions, each way. Names are those that `stateKey` makes. */
export interface SameStates {
  readonly afterOf: ReadonlyMap<string, string>
  readonly beforeOf: ReadonlyMap<string, string>
}

/** The name of a step among all. */
export function stateKey(pathway: string, state: string): string {
  return `${pathway}/${state}`
}

/** What a step of a version is called in both: its name now; when it is there no more, one that no step has now. */
export function nameInBoth({ afterOf }: SameStates, side: SideName, key: string): string {
  return side === 'after' ? key : (afterOf.get(key) ?? `${key} @avant`)
}

/** The steps that two versions have in common. */
export function sameStates({ before, after }: Both<Ir>): SameStates {
  const pairs = Object.values(after.pathways).flatMap((now) => {
    const was = own(before.pathways, now.id)
    return was === undefined ? [] : pairsIn({ before: was, after: now })
  })
  return { afterOf: new Map(pairs), beforeOf: new Map(pairs.map(([was, now]) => [now, was])) }
}

function pairsIn({ before, after }: Both<IrPathway>): readonly (readonly [string, string])[] {
  const common = Object.keys(before.states).filter((name) => own(after.states, name) !== undefined)
  const renamed = renamedIn({ before: before.states, after: after.states }, (name) => !common.includes(name))
  return [...common.map((name) => [name, name] as const), ...renamed].map(([was, now]) => [
    stateKey(before.id, was),
    stateKey(after.id, now),
  ])
}

/** Steps left alone that do the same thing, and are as many on each side: in file order. */
function renamedIn(
  { before, after }: Both<IrPathway['states']>,
  isAlone: (name: string) => boolean,
): readonly (readonly [string, string])[] {
  const byDeed = (states: IrPathway['states']) => {
    const found = new Map<string, string[]>()
    for (const [name, state] of Object.entries(states)) {
      if (!isAlone(name)) continue
      const deed = deedOf(state)
      found.set(deed, [...(found.get(deed) ?? []), name])
    }
    return found
  }
  const now = byDeed(after)
  return [...byDeed(before)].flatMap(([deed, names]) => {
    const others = now.get(deed) ?? []
    if (others.length !== names.length) return []
    return names.flatMap((name, index) =>
      others[index] === undefined ? [] : [[name, others[index]] as const],
    )
  })
}

/** What a step does, wherever it leads. */
function deedOf(state: IrState): string {
  switch (state.kind) {
    case 'ask':
      return JSON.stringify([state.kind, state.fact])
    case 'refer':
      return JSON.stringify([state.kind, state.referral])
    case 'advise':
      return JSON.stringify([state.kind, state.advice])
    case 'invoke':
      return JSON.stringify([state.kind, state.pathway])
    case 'final':
      return JSON.stringify([state.kind, state.outcome, state.say])
    case 'decide':
      return JSON.stringify([
        state.kind,
        'exit' in state && state.exit.kind === 'by-guard'
          ? state.exit.branches.map(({ guard }) => guard)
          : [],
      ])
  }
}
