/**
 * Opening hours, in the part of the OpenStreetMap notation that we read: days, ranges of days, `We[2,4]`, `PH`, times,
 * `off` and `24/7`. One reader for the sentence and for what is open now: they can never say two things.
 */

export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const
export type Weekday = (typeof weekdays)[number]

/** One rule, in the order written: for the days that it names, it takes the place of those before it. */
export interface HoursRule {
  /** `always` is `24/7`, `daily` is every day: no day is written. */
  readonly days: 'always' | 'daily' | readonly DaySelection[]
  /** Closed all day when there is none. */
  readonly spans: readonly TimeSpan[]
}

export type DaySelection =
  | { readonly kind: 'day'; readonly day: Weekday }
  /** From a day to another, both included; it may go over the end of the week. */
  | { readonly kind: 'range'; readonly from: Weekday; readonly to: Weekday }
  /** The second Wednesday of a month, for instance. */
  | { readonly kind: 'nth'; readonly day: Weekday; readonly ranks: readonly number[] }
  | { readonly kind: 'public-holidays' }

/** In minutes from the beginning of the day. Past 24 hours, it goes on into the next one. */
export interface TimeSpan {
  readonly from: number
  readonly to: number
}

export const minutesInDay = 24 * 60

/** The rules of some hours, or nothing when they use a notation that we do not read: a guess would be a closed door. */
export function readHours(hours: string): readonly HoursRule[] | undefined {
  return allOf(hours.split(';'), (rule) => readRule(rule.trim()))
}

function readRule(rule: string): HoursRule | undefined {
  if (rule === '24/7') return { days: 'always', spans: [{ from: 0, to: minutesInDay }] }
  const [, selector, rest] = /^(?:((?:[A-Z][a-z]|PH)\S*)\s+)?(off|closed|\d.*)$/.exec(rule) ?? []
  if (rest === undefined) return undefined
  const days = selector === undefined ? 'daily' : allOf(selector.split(/,(?![^[]*\])/), readDays)
  const spans = rest === 'off' || rest === 'closed' ? [] : allOf(rest.split(','), readSpan)
  return days === undefined || spans === undefined ? undefined : { days, spans }
}

function readDays(part: string): DaySelection | undefined {
  if (part === 'PH') return { kind: 'public-holidays' }
  const [, first = '', ranks, last] =
    /^([A-Z][a-z])(?:\[([1-5](?:,[1-5])*)\]|-([A-Z][a-z]))?$/.exec(part) ?? []
  const day = weekdayOf(first)
  if (day === undefined) return undefined
  if (ranks !== undefined) return { kind: 'nth', day, ranks: ranks.split(',').map(Number) }
  if (last === undefined) return { kind: 'day', day }
  const to = weekdayOf(last)
  // From a day to itself is one day, or eight: nobody knows which was meant.
  return to === undefined || to === day ? undefined : { kind: 'range', from: day, to }
}

function weekdayOf(text: string): Weekday | undefined {
  return weekdays.find((day) => day === text)
}

/** A span that ends before it begins goes over midnight; one that lasts nothing is not read. */
function readSpan(range: string): TimeSpan | undefined {
  const [from, to, more] = range.trim().split('-').map(minutesOf)
  if (from === undefined || to === undefined || more !== undefined || from === to) return undefined
  if (from === minutesInDay) return undefined
  return { from, to: to < from ? to + minutesInDay : to }
}

/** The minutes of a time written as `09:00`; `24:00` is the end of the day. */
export function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-4]):([0-5]\d)$/.exec(time) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return total <= minutesInDay ? total : undefined
}

/** Every item once read, or nothing when one of them cannot be. */
function allOf<Item>(parts: readonly string[], read: (part: string) => Item | undefined) {
  const items: Item[] = []
  for (const part of parts) {
    const item = read(part)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}
