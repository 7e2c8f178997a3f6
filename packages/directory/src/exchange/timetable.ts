/** Opening hours as a week and some days of the month, which is all that other formats say of them. */
import {
  type HoursRule,
  minutesInDay,
  readHours,
  type TimeSpan,
  type Weekday,
  weekdays,
} from '../contact/opening-hours.ts'

export interface Timetable {
  /** From Monday to Sunday. */
  readonly week: readonly (readonly TimeSpan[])[]
  /** The first Thursday, for instance. */
  readonly monthly: readonly MonthlyDay[]
  /** Whether the hours also speak of public holidays, which a timetable cannot. */
  readonly hasHolidays: boolean
}

export interface MonthlyDay {
  readonly day: Weekday
  readonly ranks: readonly number[]
  readonly spans: readonly TimeSpan[]
}

/**
 * The timetable of some hours. Nothing when they are not read, when they never open, or when a day of the month is an
 * exception to a week: it would be open in one and closed in the other.
 */
export function timetableOf(hours: string): Timetable | undefined {
  const rules = readHours(hours)
  if (rules === undefined) return undefined
  const week = weekdays.map((day) => rules.findLast((rule) => isWeekly(rule, day))?.spans ?? [])
  const monthly = rules.flatMap(({ days, spans }) =>
    typeof days === 'string'
      ? []
      : days.flatMap((each) => (each.kind === 'nth' ? [{ day: each.day, ranks: each.ranks, spans }] : [])),
  )
  const hasHolidays = rules.some(
    ({ days }) => typeof days !== 'string' && days.some(({ kind }) => kind === 'public-holidays'),
  )
  const isException = monthly.some(
    ({ day, spans }, index) =>
      spans.length === 0 ||
      (week[weekdays.indexOf(day)]?.length ?? 0) > 0 ||
      monthly.some((other, at) => at !== index && other.day === day),
  )
  const isNever = monthly.length === 0 && week.every((spans) => spans.length === 0)
  return isException || isNever
    ? undefined
    : { week: week.map(inOrder), monthly: monthly.map(ordered), hasHolidays }
}

function isWeekly({ days }: HoursRule, day: Weekday): boolean {
  if (typeof days === 'string') return true
  return days.some((each) => {
    if (each.kind === 'day') return each.day === day
    if (each.kind !== 'range') return false
    const [from, at, to] = [each.from, day, each.to].map((name) => weekdays.indexOf(name)) as [
      number,
      number,
      number,
    ]
    return from <= to ? from <= at && at <= to : at >= from || at <= to
  })
}

function inOrder(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  return [...spans].sort((a, b) => a.from - b.from)
}

function ordered({ day, ranks, spans }: MonthlyDay): MonthlyDay {
  return { day, ranks: [...ranks].sort((a, b) => a - b), spans: inOrder(spans) }
}

/** The timetable in the OpenStreetMap notation. */
export function hoursOf({ week, monthly }: Pick<Timetable, 'week' | 'monthly'>): string {
  if (week.every((spans) => spans.length === 1 && spans[0]?.from === 0 && spans[0].to === minutesInDay))
    return '24/7'
  const runs: { first: number; last: number; times: string }[] = []
  for (const [index, spans] of week.entries()) {
    const times = timesOf(spans)
    const run = runs.at(-1)
    if (run !== undefined && run.times === times) run.last = index
    else runs.push({ first: index, last: index, times })
  }
  const weekly = runs
    .filter(({ times }) => times !== '')
    .map(({ first, last, times }) => `${weekdays[first]}${last > first ? `-${weekdays[last]}` : ''} ${times}`)
  const days = monthly.map(({ day, ranks, spans }) => `${day}[${ranks.join(',')}] ${timesOf(spans)}`)
  return [...weekly, ...days].join('; ')
}

function timesOf(spans: readonly TimeSpan[]): string {
  return spans
    .map(({ from, to }) => `${timeOf(from)}-${timeOf(to > minutesInDay ? to - minutesInDay : to)}`)
    .join(',')
}

/** `09:05`. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
