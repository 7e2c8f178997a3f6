/**
 * Two versions walked together (language.md E.2): pairs of steps, one of each version, under one answer sheet. What one
 * announces waits until the other has announced as much; the first two that are not the same are a difference, and the
 * pair is left there. A pair from which no edited step can be reached is equal, and is not entered.
 */
import type { Situations, VariableSet } from '../diagrams/diagrams.ts'
import { nothing } from '../diagrams/diagrams.ts'
import { TooLarge } from '../diagrams/nodes.ts'
import { Agenda } from '../explore/agenda.ts'
import { Bits } from '../program/bits.ts'
import type { Program } from '../program/program.ts'
import type { Announcement } from './announcement.ts'
import { announcementKey } from './announcement.ts'
import type { Edited } from './edited.ts'
import type { Waiting } from './happenings-of.ts'
import { happeningsOf } from './happenings-of.ts'
import { rememberedBy } from './memories.ts'
import { meetingOrder } from './meeting-order.ts'
import { readLater } from './read-later.ts'
import type { SameStates } from './same-states.ts'
import type { Given, Leaving, Side } from './side.ts'
import type { Both, SideName } from './version.ts'
import { ofBoth, sideNames } from './version.ts'

/** The first thing that two versions announce differently, and the pair of steps where they parted. */
export interface Divergence {
  readonly before: Announcement
  readonly after: Announcement
  readonly cause: Cause
}

/** The steps at which two versions part: one of each, by their names; or one alone. */
export type Cause = Partial<Both<string>>

/** A way from a pair to another one, or to a divergence. */
export interface Passage {
  readonly from: number
  readonly when: Situations
  readonly gives: readonly Given[]
}

/** The pairs that were visited, by number from 0, the start; and the differences, each with the ways to it. */
export interface Together {
  readonly pairs: number
  /** By pair, the situations that come to it. */
  readonly reached: readonly Situations[]
  /** By pair, the ways to it. */
  readonly into: readonly (readonly Passage[])[]
  readonly divergences: readonly { readonly divergence: Divergence; readonly into: readonly Passage[] }[]
}

/** Where a version is: at a step, or past its end. */
type At = number | 'ended'

interface Pair extends Both<At> {
  readonly waiting: Waiting | undefined
  readonly cause: Cause | undefined
  /** Whether the two may have been invoked by different steps: the same step then has different futures. */
  readonly apart: boolean
}

/** More pairs than this, and the pathway is refused as too large. */
const mostPairs = 150_000

/** Walks two versions together, on these sheets. */
export function walkTogether(
  program: Program,
  sides: Both<Side>,
  { isEdited, mayDiffer }: Edited,
  same: SameStates,
  sheets: Situations,
): Together {
  const { diagrams } = program
  const entry = sides.before.pathway
  const ranks = meetingOrder(program, sides, same)
  const keptAt = keptAtPairs(program, sides)
  const numbers = new Map<string, number>()
  const pairs: Pair[] = []
  const steps: (readonly Step[] | undefined)[] = []
  const seen: Situations[] = []
  const into: Passage[][] = []
  const divergences = new Map<string, { divergence: Divergence; into: Passage[] }>()

  const rankOf = ({ before, after }: Pair) => {
    const rank = (at: At) => (at === 'ended' ? ranks.length : (ranks[at] ?? 0))
    return Math.min(rank(before), rank(after)) * (ranks.length + 1) + Math.max(rank(before), rank(after))
  }
  const agenda = new Agenda<Situations>((number) => rankOf(pairs[number] as Pair), diagrams.union)
  const keyOf = (pair: Pair, side: SideName): string => {
    const at = pair[side]
    return at === 'ended' ? '' : sides[side].keyOf(at)
  }
  const isSame = (pair: Pair) => {
    if (pair.before === 'ended' || pair.after === 'ended') return false
    return same.afterOf.get(keyOf(pair, 'before')) === keyOf(pair, 'after')
  }
  const isEqual = (pair: Pair) => {
    if (pair.waiting !== undefined) return false
    if (pair.before === 'ended' && pair.after === 'ended') return true
    if (pair.apart || !isSame(pair)) return false
    return !mayDiffer('before', keyOf(pair, 'before')) && !mayDiffer('after', keyOf(pair, 'after'))
  }
  const numberOf = (pair: Pair): number => {
    const { before, after, waiting, cause, apart } = pair
    const announced = waiting?.announcements.map(announcementKey).join('\n') ?? ''
    const key = [before, after, waiting?.side, announced, cause?.before, cause?.after, apart].join('\0')
    const known = numbers.get(key)
    if (known !== undefined) return known
    if (pairs.length >= mostPairs) throw new TooLarge(program.entry)
    numbers.set(key, pairs.length)
    seen.push(nothing)
    into.push([])
    return pairs.push(pair) - 1
  }
  const causeAt = (pair: Pair): Cause => {
    const at = (side: SideName): Cause => {
      const key = keyOf(pair, side)
      return key === '' ? {} : { [side]: key }
    }
    const edited = sideNames.filter((side) => isEdited(side, keyOf(pair, side)))
    return Object.assign({}, ...(edited.length === 0 ? sideNames : edited).map(at))
  }

  /** Whoever enters a part or leaves it alone may not be where the other is, even at the same step of it. */
  const areApart = (pair: Pair, to: Both<At>): boolean => {
    const levelOf = (side: SideName, at: At) => {
      const pathway = at === 'ended' ? undefined : program.locations[at]?.pathway
      return pathway?.slice(side.length + 1)
    }
    if (sideNames.every((side) => levelOf(side, to[side]) === entry)) return false
    if (pair.apart) return true
    const next: Pair = { ...pair, ...to }
    const isTogether = isSame(pair) && isSame(next) && sideNames.every((side) => pair[side] !== to[side])
    return !isTogether && sideNames.some((side) => levelOf(side, pair[side]) !== levelOf(side, to[side]))
  }

  /** Where both versions are once each has announced something and gone on. */
  const outcomeOf = (pair: Pair, news: Both<readonly Announcement[]>, to: Both<At>): Outcome => {
    const { waiting } = pair
    const before = [...(waiting?.side === 'before' ? waiting.announcements : []), ...news.before]
    const after = [...(waiting?.side === 'after' ? waiting.announcements : []), ...news.after]
    let common = 0
    while (common < before.length && common < after.length) {
      const [was, now] = [before[common], after[common]]
      if (was === undefined || now === undefined || announcementKey(was) !== announcementKey(now)) break
      common++
    }
    const gives = before.slice(0, common).flatMap((each) => rememberedBy(program, each) ?? [])
    const cause = pair.cause ?? causeAt(pair)
    const [was, now] = [before[common], after[common]]
    if (was !== undefined && now !== undefined) {
      return { gives, divergence: { before: was, after: now, cause } }
    }
    const next: Pair = { ...to, waiting: undefined, cause: undefined, apart: areApart(pair, to) }
    if (was !== undefined) {
      const waits: Waiting = { side: 'before', announcements: before.slice(common) }
      return { gives, pair: { ...next, waiting: waits, cause } }
    }
    if (now !== undefined) {
      const waits: Waiting = { side: 'after', announcements: after.slice(common) }
      return { gives, pair: { ...next, waiting: waits, cause } }
    }
    const isTogether = (isSame(next) && !next.apart) || (to.before === 'ended' && to.after === 'ended')
    return { gives, pair: isTogether ? next : { ...next, cause } }
  }

  /** A step that is taken in some situations, by a version alone or by both. */
  const stepTo = (
    pair: Pair,
    when: Situations,
    announced: Both<readonly Announcement[]>,
    leaving: Partial<Both<Leaving>>,
  ): Step => {
    const news = ofBoth((side) => [...announced[side], ...endingOf(leaving[side])])
    const to = ofBoth((side) => placeAfter(leaving[side]) ?? pair[side])
    const { gives, ...outcome } = outcomeOf(pair, news, to)
    return { when, gives: [...gives, ...givenBy(leaving.before), ...givenBy(leaving.after)], ...outcome }
  }

  /** Both versions take a step at once: from the same step they then stay together wherever they can. */
  const stepsTogether = (pair: Pair, before: number, after: number): readonly Step[] =>
    happeningsOf(program, sides, { before, after }, pair.waiting).flatMap(({ when, announced }) =>
      sides.before.leavings(before).flatMap((was) => {
        const half = diagrams.intersect(when, was.when)
        if (half === nothing) return []
        return sides.after.leavings(after).flatMap((now): readonly Step[] => {
          const all = diagrams.intersect(half, now.when)
          return all === nothing ? [] : [stepTo(pair, all, announced, { before: was, after: now })]
        })
      }),
    )
  const stepsAlone = (pair: Pair, side: SideName, at: number): readonly Step[] =>
    happeningsOf(program, sides, { [side]: at }, pair.waiting).flatMap(({ when, announced }) =>
      sides[side].leavings(at).flatMap((leaving): readonly Step[] => {
        const all = diagrams.intersect(when, leaving.when)
        return all === nothing ? [] : [stepTo(pair, all, announced, { [side]: leaving })]
      }),
    )
  const stepsOf = (pair: Pair): readonly Step[] => {
    const { before, after } = pair
    if (before === 'ended') return after === 'ended' ? [] : stepsAlone(pair, 'after', after)
    if (after === 'ended') return stepsAlone(pair, 'before', before)
    if (isSame(pair)) return stepsTogether(pair, before, after)
    // The one behind catches up.
    return (ranks[before] ?? 0) < (ranks[after] ?? 0)
      ? stepsAlone(pair, 'before', before)
      : stepsAlone(pair, 'after', after)
  }

  const arrive = (pair: Pair, situations: Situations): void => {
    agenda.add(0, numberOf(pair), diagrams.keep(situations, keptAt(pair)))
  }
  const take = (from: number, step: Step, situations: Situations): void => {
    const { when, gives } = step
    const isNew = !step.taken
    step.taken = true
    if (step.divergence !== undefined) {
      if (isNew) waysTo(step.divergence).push({ from, when, gives })
      return
    }
    const { pair } = step
    if (pair === undefined || isEqual(pair)) return
    if (isNew) into[numberOf(pair)]?.push({ from, when, gives })
    arrive(
      pair,
      gives.reduce((set, { variable, value }) => {
        return diagrams.intersect(diagrams.forget(set, variable), diagrams.where(variable, [value]))
      }, situations),
    )
  }
  const waysTo = (divergence: Divergence): Passage[] => {
    const { before, after, cause } = divergence
    const key = [announcementKey(before), announcementKey(after), cause.before, cause.after].join('\0')
    const known = divergences.get(key) ?? { divergence, into: [] }
    divergences.set(key, known)
    return known.into
  }

  const { before: was, after: now } = { before: sides.before.initial, after: sides.after.initial }
  if (was !== undefined && now !== undefined) {
    const start: Pair = { before: was, after: now, waiting: undefined, cause: undefined, apart: false }
    if (!isEqual(start)) arrive(start, sheets)
  }
  for (let next = agenda.take(); next !== undefined; next = agenda.take()) {
    const { key: number, value } = next
    const fresh = diagrams.minus(value, seen[number] ?? nothing)
    if (fresh === nothing) continue
    seen[number] = diagrams.union(seen[number] ?? nothing, fresh)
    const pair = pairs[number] as Pair
    steps[number] ??= stepsOf(pair)
    for (const step of steps[number] ?? []) {
      const situations = diagrams.intersect(fresh, step.when)
      if (situations !== nothing) take(number, step, situations)
    }
  }
  return { pairs: pairs.length, reached: seen, into, divergences: [...divergences.values()] }
}

/** A step of a pair: where it leads, or the difference that it shows. */
interface Step extends Omit<Passage, 'from'>, Outcome {
  taken?: boolean
}

interface Outcome {
  /** What both have announced now, and remember. */
  readonly gives: readonly Given[]
  readonly pair?: Pair
  readonly divergence?: Divergence
}

/** What the rest of both versions may still read: the rest is forgotten on the way. */
function keptAtPairs(program: Program, sides: Both<Side>): (pair: Pair) => VariableSet {
  const later = { before: readLater(program, sides.before), after: readLater(program, sides.after) }
  const none = Bits.none(program.variables.list.length)
  const known = new Map<string, VariableSet>()
  return ({ before, after }) => {
    const was = before === 'ended' ? none : (later.before[before] ?? none)
    const now = after === 'ended' ? none : (later.after[after] ?? none)
    const both = was.copy()
    both.addAll(now)
    const set = known.get(both.key) ?? program.diagrams.variables(both)
    known.set(both.key, set)
    return set
  }
}

function endingOf(leaving: Leaving | undefined): readonly Announcement[] {
  return leaving !== undefined && 'ends' in leaving ? [leaving.ends] : []
}

function placeAfter(leaving: Leaving | undefined): At | undefined {
  if (leaving === undefined) return undefined
  return 'ends' in leaving ? 'ended' : leaving.to
}

function givenBy(leaving: Leaving | undefined): readonly Given[] {
  return leaving === undefined || 'ends' in leaving ? [] : leaving.gives
}
