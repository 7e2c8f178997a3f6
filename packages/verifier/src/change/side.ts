/** One version among both: what each of its steps announces, in which situations, and how it is left. */
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import { regionsOf } from '../program/guard-regions.ts'
import type { Location, Program } from '../program/program.ts'
import type { Announcement } from './announcement.ts'
import type { BothVersions } from './both-versions.ts'
import { nameIn, trueFact } from './both-versions.ts'
import { trueKind } from './joint-places.ts'
import type { SameStates } from './same-states.ts'
import { nameInBoth, stateKey } from './same-states.ts'
import type { SideName } from './version.ts'

/** A value that a variable is given. */
export interface Given {
  readonly variable: number
  readonly value: number
}

/** Something that happens at a step, in some situations: an announcement, or nothing to announce. */
export interface Happening {
  readonly when: Situations
  readonly announcement?: Announcement
}

/** How a step is left, in some situations. `ends`: the walk does not go on. */
export type Leaving =
  | { readonly when: Situations; readonly to: number; readonly gives: readonly Given[] }
  | { readonly when: Situations; readonly ends: Announcement }

export interface Side {
  readonly name: SideName
  /** The pathway that is compared, started alone. */
  readonly pathway: string
  readonly initial: number | undefined
  /** The name of a step, without its version. */
  keyOf(location: number): string
  happenings(location: number): readonly Happening[]
  leavings(location: number): readonly Leaving[]
}

/** What two versions are compared by: what is announced, or what is asked. */
export type Layer = 'behaviour' | 'questions'

/** One of the two versions of a program of both. */
export function sideOf(
  name: SideName,
  {
    program,
    both,
    pathway,
    same,
    layer,
  }: {
    readonly program: Program
    readonly both: BothVersions
    readonly pathway: string
    readonly same: SameStates
    readonly layer: Layer
  },
): Side {
  const { diagrams, variables, locations, indexOf, ir } = program
  const entry = nameIn(name, pathway)
  const prefix = `${name}/`
  const keyOf = (location: number) => {
    const at = locations[location] as Location
    return stateKey(at.pathway.slice(prefix.length), at.state)
  }
  const referrals = ({ step, chosen = [], agreed }: Location): readonly Happening[] => {
    if (step.kind !== 'refer') return []
    const { to, urgency, consent } = step.referral
    const lost = chosen.reduce((left, { where }) => diagrams.minus(left, where), everything)
    const found = chosen.map(({ kind, where }) => ({ of: kind, found: true, where }))
    const [first] = to
    const all = [...found, ...(first === undefined ? [] : [{ of: first, found: false, where: lost }])]
    const agreements =
      consent === undefined || agreed === undefined
        ? [{ where: everything, more: {} }]
        : [true, false].map((given) => ({
            where: given ? agreed : diagrams.minus(everything, agreed),
            more: { consent: { fact: trueFact(consent), given } },
          }))
    return all.flatMap(({ of, found: isFound, where }) =>
      agreements.map(
        ({ where: when, more }): Happening => ({
          when: diagrams.intersect(where, when),
          announcement: { kind: 'referral', of: trueKind(of), found: isFound, urgency, ...more },
        }),
      ),
    )
  }

  const behaviour = (location: number): readonly Happening[] => {
    const at = locations[location] as Location
    if (at.step.kind === 'refer') return referrals(at)
    if (at.step.kind !== 'advise') return [{ when: everything }]
    const of = nameInBoth(same, name, keyOf(location))
    return [{ when: everything, announcement: { kind: 'advice', of } }]
  }

  const questions = (location: number): readonly Happening[] => {
    const { step } = locations[location] as Location
    if (step.kind !== 'ask') return [{ when: everything }]
    return [{ when: everything, announcement: { kind: 'asked', fact: trueFact(step.fact) } }]
  }

  const leavings = (location: number): readonly Leaving[] => {
    const { step, moves, pathway: here } = locations[location] as Location
    if (step.kind === 'final' && here === entry) {
      return [{ when: everything, ends: { kind: 'end', outcome: layer === 'behaviour' ? step.outcome : '' } }]
    }
    const known = step.kind === 'ask' ? both.known[name].get(step.fact) : undefined
    const possible = known === undefined ? everything : regionsOf(known, variables, diagrams).holds
    const ways = moves.flatMap(({ to, when, enters }): readonly Leaving[] => {
      const taken = diagrams.intersect(possible, when)
      return taken === nothing ? [] : [{ when: taken, to, gives: enters === undefined ? [] : [enters] }]
    })
    const left = moves.reduce((all, { when }) => diagrams.minus(all, when), possible)
    return [
      ...ways,
      ...(left === nothing ? [] : [{ when: left, ends: { kind: 'stuck' } } as const]),
      ...(step.kind !== 'ask' || possible === everything
        ? []
        : [
            {
              when: diagrams.minus(everything, possible),
              ends: { kind: 'unanswerable', fact: trueFact(step.fact) },
            } as const,
          ]),
    ]
  }

  return {
    name,
    pathway,
    initial: indexOf(entry, ir.pathways[entry]?.initial ?? ''),
    keyOf,
    happenings: once((location) =>
      (layer === 'behaviour' ? behaviour : questions)(location).filter(({ when }) => when !== nothing),
    ),
    leavings: once(leavings),
  }
}

function once<T>(make: (key: number) => T): (key: number) => T {
  const made = new Map<number, T>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}
