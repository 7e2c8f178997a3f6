/** What a walk may announce twice: only that has to be remembered while two versions are walked together. */
import type { Ir, IrState } from '@jalon/core'
import { own, statesAfter, urgencies } from '@jalon/core'
import type { Program } from '../program/program.ts'
import type { Announced } from '../program/variables.ts'
import { closureOf } from '../program/variables.ts'
import type { Announcement } from './announcement.ts'
import { nameIn, trueFact } from './both-versions.ts'
import { trueKind } from './joint-places.ts'
import type { SameStates } from './same-states.ts'
import { nameInBoth, stateKey } from './same-states.ts'
import type { Given } from './side.ts'
import { sideNames } from './version.ts'

/** What may be announced more than once, by its name among all; how many degrees it has, "not at all" included. */
interface Named {
  readonly of: string
  readonly levels: number
}

const kindNamed = (kind: string): Named => ({ of: `kind ${kind}`, levels: urgencies.length + 1 })
const adviceNamed = (step: string): Named => ({ of: `advice ${step}`, levels: 2 })
const questionNamed = (fact: string): Named => ({ of: `question ${fact}`, levels: 2 })

/**
 * One variable for each thing that a version may announce twice on some way through its steps. It remembers what both
 * have announced: what one alone did waits until the other does. More than really happen, never fewer.
 */
export function memoriesOf(ir: Ir, pathway: string, same: SameStates): readonly Announced[] {
  const twice = new Map(
    sideNames.flatMap((side) =>
      namedTwice(ir, nameIn(side, pathway), (where, state) =>
        nameInBoth(same, side, stateKey(where.slice(side.length + 1), state)),
      ).map(({ of, levels }) => [of, levels] as const),
    ),
  )
  return [...twice].map(([of, levels]) => ({ kind: 'announced', of, levels }))
}

/** The variable that remembers an announcement, and how urgent it is there; nothing for what is never announced twice. */
export function rememberedBy({ variables }: Program, announcement: Announcement): Given | undefined {
  const level = levelOf(announcement)
  if (level === undefined) return undefined
  const variable = variables.announced.get(level.of)
  return variable === undefined ? undefined : { variable, value: level.value }
}

function levelOf(announcement: Announcement): { readonly of: string; readonly value: number } | undefined {
  switch (announcement.kind) {
    case 'referral':
      // Nobody was found: it is said each time.
      if (!announcement.found) return undefined
      return { ...kindNamed(announcement.of), value: 1 + urgencies.indexOf(announcement.urgency) }
    case 'raised':
      return { ...kindNamed(announcement.of), value: 1 + urgencies.indexOf(announcement.urgency) }
    case 'advice':
      return { ...adviceNamed(announcement.of), value: 1 }
    case 'asked':
      return { ...questionNamed(announcement.fact), value: 1 }
    case 'end':
    case 'stuck':
    case 'unanswerable':
      return undefined
  }
}

/** What is announced at two places of the graph, the second of which can be come to from the first. */
function namedTwice(
  ir: Ir,
  entry: string,
  nameOf: (pathway: string, state: string) => string,
): readonly Named[] {
  const pathways = closureOf(ir, entry)
  const after = graphOf(ir, entry)
  const places = new Map<string, { readonly named: Named; readonly keys: Set<string> }>()
  for (const { id, states } of pathways) {
    for (const [name, state] of Object.entries(states)) {
      for (const named of announcedBy(state, nameOf(id, name))) {
        const known = places.get(named.of) ?? { named, keys: new Set() }
        places.set(named.of, known)
        known.keys.add(stateKey(id, name))
      }
    }
  }
  return [...places.values()].flatMap(({ named, keys }) => {
    return [...keys].some((key) => reachesAny(key, keys, after)) ? [named] : []
  })
}

function announcedBy(state: IrState, key: string): readonly Named[] {
  switch (state.kind) {
    case 'ask':
      return [questionNamed(trueFact(state.fact))]
    case 'refer':
      return state.referral.to.map((kind) => kindNamed(trueKind(kind)))
    case 'advise':
      return [adviceNamed(key)]
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
