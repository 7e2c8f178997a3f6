/** What a difference may cost someone: a call that is not made now, her consent, a referral that finds nobody. */
import type { Urgency } from '@jalon/core'
import { urgencies } from '@jalon/core'
import type { Situations } from '../diagrams/diagrams.ts'
import { everything, nothing } from '../diagrams/diagrams.ts'
import type { Announcement } from './announcement.ts'
import type { Comparison, Difference } from './differences-of.ts'
import { sidesOf } from './differences-of.ts'
import type { SideName } from './version.ts'
import { sideNames } from './version.ts'

/** Why a difference concerns safety. */
export type Danger =
  /** What was to be done now is not done, is less urgent, or comes after something else. */
  | { readonly kind: 'now-lost' | 'now-later' | 'now-less-urgent'; readonly of: string }
  | { readonly kind: 'consent-dropped'; readonly of: string }
  /** A referral that found someone does not find anyone any more. */
  | { readonly kind: 'finds-nobody'; readonly of: string }

/** What a pathway gains and loses as a whole. */
export type Nature = 'rewriting' | 'addition' | 'removal' | 'modification'

export interface Gravity {
  dangersOf(difference: Difference): readonly Danger[]
  /** The kinds that were found in some of its situations, and are not any more. */
  lostIn(difference: Difference): readonly string[]
  nature(): Nature
}

/** The gravity of the differences of a comparison: all of them, since what each kind needs is looked for once, where they are. */
export function gravityOf(comparison: Comparison, differences: readonly Difference[]): Gravity {
  const { program, sheets } = comparison
  const { diagrams } = program
  const different = differences.reduce((all, each) => diagrams.union(all, each.sheets), nothing)
  const sides = sidesOf(comparison, 'behaviour')
  const told = new Map<string, Announced>()
  for (const side of sideNames) {
    for (const [location, { pathway }] of program.locations.entries()) {
      if (!pathway.startsWith(`${side}/`)) continue
      for (const { when, announcement } of sides[side].happenings(location)) {
        if (announcement?.kind !== 'referral') continue
        const known = told.get(announcement.of) ?? { before: [], after: [] }
        told.set(announcement.of, known)
        known[side].push({ location, when, manner: mannerOf(announcement) })
      }
    }
  }
  const sets = new Map<string, readonly Situations[]>()
  /** By manner, the sheets on which a version announces a kind so, of those on which something differs. */
  const announced = (of: string, side: SideName): readonly Situations[] => {
    const key = `${side} ${of}`
    const known = sets.get(key)
    if (known !== undefined) return known
    const places = told.get(of)?.[side] ?? []
    const labelled = sheets.visiting(
      side,
      (location) =>
        places
          .filter((each) => each.location === location)
          .map(({ when, manner }) => diagrams.label(when, manners.indexOf(manner)))
          .reduce(diagrams.union, nothing),
      different,
    )
    const found = manners.map((_, number) => diagrams.labelled(labelled, number))
    sets.set(key, found)
    return found
  }
  const where = (of: string, side: SideName, suits: (each: Manner) => boolean): Situations => {
    const isAnnouncedSo = told.get(of)?.[side].some(({ manner }) => suits(manner)) === true
    if (!isAnnouncedSo) return nothing
    const found = announced(of, side)
    return manners
      .flatMap((manner, number) => (suits(manner) ? (found[number] ?? []) : []))
      .reduce(diagrams.union, nothing)
  }
  const within = (of: string, side: SideName, urgency: Urgency) =>
    where(of, side, (each) => each.found && urgencies.indexOf(each.urgency) <= urgencies.indexOf(urgency))
  const found = (of: string, side: SideName) => within(of, side, 'later')
  const lost = (of: string, side: SideName) => where(of, side, (each) => !each.found)
  const agreed = (of: string, side: SideName, isAsked: boolean) =>
    where(of, side, (each) => each.found && each.isAsked === isAsked)

  const dangersIn = (of: string, some: Situations): readonly Danger[] => {
    /** What of some situations is not in others, which are looked for only where there is something to take away. */
    const without = (set: Situations, others: () => Situations) =>
      set === nothing ? nothing : diagrams.minus(set, others())
    const among = (set: Situations) => diagrams.intersect(some, set)
    const noMoreNow = without(among(within(of, 'before', 'now')), () => within(of, 'after', 'now'))
    const lostNow = without(noMoreNow, () => found(of, 'after'))
    // What is proposed both with her consent and without, at two places, is so as long as it was.
    const freed = without(
      without(among(agreed(of, 'before', true)), () =>
        diagrams.minus(everything, agreed(of, 'after', false)),
      ),
      () => diagrams.intersect(agreed(of, 'after', true), agreed(of, 'before', false)),
    )
    const nobody = without(among(lost(of, 'after')), () => lost(of, 'before'))
    return [
      ...(lostNow !== nothing ? [{ kind: 'now-lost', of } as const] : []),
      ...(noMoreNow !== lostNow ? [{ kind: 'now-less-urgent', of } as const] : []),
      ...(freed === nothing ? [] : [{ kind: 'consent-dropped', of } as const]),
      ...(nobody === nothing ? [] : [{ kind: 'finds-nobody', of } as const]),
    ]
  }

  return {
    dangersOf({ before, after, sheets: some }) {
      const anywhere = [...told.keys()].flatMap((of) => dangersIn(of, some))
      const freed = freedHere(before, after)
      const isNew =
        freed !== undefined && anywhere.every((each) => each.kind !== 'consent-dropped' || each.of !== freed)
      const dangers = isNew ? [...anywhere, { kind: 'consent-dropped', of: freed } as const] : anywhere
      const first = urgentNow(before)
      const isTold =
        first === undefined || dangers.some(({ of }) => of === first) || urgentNow(after) === first
      // What is announced first is what the group is about.
      const about = [kindOf(before), kindOf(after)]
      const closest = [...dangers].sort((a, b) => rankIn(about, a.of) - rankIn(about, b.of))
      return isTold ? closest : [{ kind: 'now-later', of: first }, ...closest]
    },
    lostIn({ sheets: some }) {
      return [...told.keys()].filter((of) => {
        const was = diagrams.intersect(some, found(of, 'before'))
        return diagrams.minus(was, found(of, 'after')) !== nothing
      })
    },
    nature() {
      if (different === nothing) return 'rewriting'
      const differs = (one: Situations, other: Situations) =>
        diagrams.minus(diagrams.intersect(different, one), other) !== nothing
      let [isAdded, isRemoved] = [false, false]
      for (const of of told.keys()) {
        for (const urgency of levelsOf(told.get(of))) {
          const [was, now] = [within(of, 'before', urgency), within(of, 'after', urgency)]
          isAdded ||= differs(now, was)
          isRemoved ||= differs(was, now)
        }
        isRemoved ||= differs(lost(of, 'after'), lost(of, 'before'))
        isAdded ||= differs(lost(of, 'before'), lost(of, 'after'))
        if (isAdded && isRemoved) return 'modification'
      }
      if (!isAdded && !isRemoved) return 'modification'
      return isAdded ? 'addition' : 'removal'
    },
  }
}

/** The levels of urgency that a kind has in either version. */
function levelsOf(told: Announced | undefined): ReadonlySet<Urgency> {
  return new Set(sideNames.flatMap((side) => told?.[side].map(({ manner }) => manner.urgency) ?? []))
}

/** How a kind is announced, as far as it weighs: few enough ways for each to bear a label. */
interface Manner {
  readonly found: boolean
  readonly urgency: Urgency
  readonly isAsked: boolean
}

const manners: readonly Manner[] = [true, false].flatMap((found) =>
  urgencies.flatMap((urgency) => [true, false].map((isAsked) => ({ found, urgency, isAsked }))),
)

function mannerOf(referral: Extract<Announcement, { readonly kind: 'referral' }>): Manner {
  const isAsked = referral.consent !== undefined
  const same = manners.find(
    (each) => each.found === referral.found && each.urgency === referral.urgency && each.isAsked === isAsked,
  )
  if (same === undefined) throw new Error(`no manner of ${referral.urgency}`)
  return same
}

type Announced = Record<SideName, { location: number; when: Situations; manner: Manner }[]>

/** The kind of an announcement that is to be done now. */
function urgentNow(announcement: Announcement): string | undefined {
  const isUrgent =
    (announcement.kind === 'referral' && announcement.found && announcement.urgency === 'now') ||
    (announcement.kind === 'raised' && announcement.urgency === 'now')
  return isUrgent ? announcement.of : undefined
}

function kindOf(announcement: Announcement): string {
  return 'of' in announcement ? announcement.of : ''
}

function rankIn(names: readonly string[], name: string): number {
  const rank = names.indexOf(name)
  return rank < 0 ? names.length : rank
}

/** The kind that is announced without her consent where it was announced with it. */
function freedHere(before: Announcement, after: Announcement): string | undefined {
  if (before.kind !== 'referral' || after.kind !== 'referral' || before.of !== after.of) return undefined
  const isFreed = before.found && after.found && before.consent !== undefined && after.consent === undefined
  return isFreed ? after.of : undefined
}
