/** Whether somebody opens the door at a moment, from hours that can be read. For display only: no proof rests on it. */
import { isDay } from './expiry.ts'
import { daysAfter, type Moment, weekdayIndex } from './moment.ts'
import {
  type DaySelection,
  type HoursRule,
  minutesInDay,
  minutesOf,
  readHours,
  weekdays,
} from './opening-hours.ts'

/** `next` is when that changes, absent when it never does or when nobody can say. */
export type Opening =
  | { readonly state: 'open' | 'closed'; readonly next?: Moment }
  | { readonly state: 'unknown' }

/**
 * Whether these hours are open at a moment of the place. `holidays` are the public holidays there; they must cover the
 * days that follow. A later rule takes the place of the earlier ones on the days that it names, and a span that goes over
 * midnight belongs to the day on which it begins. What is not read is unknown; so is a public holiday that the hours do
 * not speak of, unless they are `24/7`: many doors stay closed on it without saying so.
 */
export function opensAt(hours: string, { day, time }: Moment, holidays: readonly string[]): Opening {
  const rules = readHours(hours)
  const now = minutesOf(time)
  if (rules === undefined || now === undefined || !isDay(day)) return { state: 'unknown' }

  const dayAt = once((offset) => spansOn(rules, daysAfter(day, offset), holidays))
  const state = stateAt(dayAt, now)
  if (state === 'unknown') return { state }
  const change = firstChange(dayAt, now, state)
  return change === undefined ? { state } : { state, next: momentAt(day, change) }
}

/** Farther than the next fifth Monday of a month can be, 119 days: after that, nothing changes. */
const horizon = 120

/** The spans of a day; `isSure` is false on a public holiday that the hours do not speak of. */
interface Day {
  readonly spans: HoursRule['spans']
  readonly isSure: boolean
}

type DayAt = (offset: number) => Day

/** The minutes, from the day of the moment, at which the state is no longer this one. */
function firstChange(dayAt: DayAt, now: number, state: Opening['state']): number | undefined {
  for (let offset = 0; offset <= horizon; offset++) {
    const ends = dayAt(offset - 1).spans.map(({ to }) => to - minutesInDay)
    const edges = [0, ...ends, ...dayAt(offset).spans.flatMap(({ from, to }) => [from, to])]
    for (const edge of edges.sort((a, b) => a - b)) {
      const minutes = offset * minutesInDay + edge
      if (minutes <= now || edge < 0) continue
      const then = stateAt(dayAt, minutes)
      if (then !== state) return then === 'unknown' ? undefined : minutes
    }
  }
  return undefined
}

function stateAt(dayAt: DayAt, minutes: number): Opening['state'] {
  const offset = Math.floor(minutes / minutesInDay)
  const time = minutes - offset * minutesInDay
  const [eve, day] = [dayAt(offset - 1), dayAt(offset)]
  const goesOn = holds(eve, time + minutesInDay)
  if (goesOn && eve.isSure) return 'open'
  if (goesOn || !day.isSure) return 'unknown'
  return holds(day, time) ? 'open' : 'closed'
}

function holds({ spans }: Day, minutes: number): boolean {
  return spans.some(({ from, to }) => from <= minutes && minutes < to)
}

/** What the last rule that speaks of a day says of it; closed when none does. */
function spansOn(rules: readonly HoursRule[], day: string, holidays: readonly string[]): Day {
  const isHoliday = holidays.includes(day)
  const rule = rules.findLast(({ days }) => {
    return typeof days === 'string' || days.some((each) => isOn(each, day, isHoliday))
  })
  const spans = rule?.spans ?? []
  // Nobody opens on a public holiday at the hours of a day when they never do.
  const isSure = !isHoliday || spans.length === 0 || rule?.days === 'always' || rules.some(speaksOfHolidays)
  return { spans, isSure }
}

function speaksOfHolidays({ days }: HoursRule): boolean {
  return typeof days !== 'string' && days.some(({ kind }) => kind === 'public-holidays')
}

function isOn(selection: DaySelection, day: string, isHoliday: boolean): boolean {
  const place = weekdayIndex(day)
  switch (selection.kind) {
    case 'day':
      return selection.day === weekdays[place]
    case 'range': {
      const [from, to] = [weekdays.indexOf(selection.from), weekdays.indexOf(selection.to)]
      return from <= to ? from <= place && place <= to : from <= place || place <= to
    }
    case 'nth':
      return (
        selection.day === weekdays[place] && selection.ranks.includes(Math.ceil(Number(day.slice(8)) / 7))
      )
    case 'public-holidays':
      return isHoliday
  }
}

function momentAt(day: string, minutes: number): Moment {
  const time = minutes % minutesInDay
  const [hours, rest] = [Math.floor(time / 60), time % 60].map((each) => String(each).padStart(2, '0'))
  return { day: daysAfter(day, Math.floor(minutes / minutesInDay)), time: `${hours}:${rest}` }
}

function once(dayAt: DayAt): DayAt {
  const known = new Map<number, Day>()
  return (offset) => {
    const day = known.get(offset) ?? dayAt(offset)
    known.set(offset, day)
    return day
  }
}
