/** Rows of the table `schedule` as opening hours in the OpenStreetMap notation. */
import {
  minutesInDay,
  minutesOf,
  type TimeSpan,
  type Weekday,
  weekdays,
} from '../../../contact/opening-hours.ts'
import { hoursOf, type MonthlyDay, timetableOf } from '../../timetable.ts'
import type { Row } from './read-tables.ts'

/** Hours that change with the season, the year or the place are not a week: nothing of them is guessed. */
const limits = ['valid_from', 'valid_to', 'until', 'count', 'interval', 'byweekno', 'bymonthday', 'byyearday']

/** The hours of a service; `unread` when its rows say something that a week cannot. Nothing without a row. */
export function hoursOfRows(rows: readonly Row[]): string | 'unread' | undefined {
  if (rows.length === 0) return undefined
  const week: TimeSpan[][] = weekdays.map(() => [])
  const monthly = new Map<string, { day: Weekday; ranks: number[]; spans: TimeSpan[] }>()
  for (const row of rows) {
    const span = spanOf(row)
    const days = (row['byday'] ?? '').split(',').map((each) => each.trim())
    if (span === undefined || limits.some((column) => row[column] !== undefined)) return 'unread'
    for (const each of days) {
      const [, rank, name = ''] = /^([1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(each) ?? []
      const day = weekdays.find((known) => known.toUpperCase() === name)
      const isWeekly = row['freq'] === 'WEEKLY' && rank === undefined
      if (day === undefined || (!isWeekly && (row['freq'] !== 'MONTHLY' || rank === undefined)))
        return 'unread'
      if (rank === undefined) {
        week[weekdays.indexOf(day)]?.push(span)
        continue
      }
      const key = `${day} ${row['byday']}`
      const known = monthly.get(key) ?? { day, ranks: [], spans: [] }
      if (!known.ranks.includes(Number(rank))) known.ranks.push(Number(rank))
      if (!known.spans.includes(span)) known.spans.push(span)
      monthly.set(key, known)
    }
  }
  const days: readonly MonthlyDay[] = [...monthly.values()]
  const hours = hoursOf({ week: week.map(inOrder), monthly: days })
  // What we would not read back as the same hours is not taken.
  return timetableOf(hours) === undefined ? 'unread' : hours
}

/** The last minute of the day is its end: HSDS has no hour for midnight. */
function spanOf({ opens_at = '', closes_at = '' }: Row): TimeSpan | undefined {
  const [from, to] = [opens_at, closes_at].map((time) => minutesOf(time.slice(0, 5)))
  if (from === undefined || to === undefined || from === to) return undefined
  const end = to === minutesInDay - 1 ? minutesInDay : to
  return { from, to: end < from ? end + minutesInDay : end }
}

function inOrder(spans: readonly TimeSpan[]): readonly TimeSpan[] {
  return [...spans].sort((a, b) => a.from - b.from)
}
