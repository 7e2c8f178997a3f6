/** Opening hours as rows of the table `schedule`. */
import { hoursInFrench } from '../../../contact/hours-in-french.ts'
import { minutesInDay, type TimeSpan, weekdays } from '../../../contact/opening-hours.ts'
import { timeOf, timetableOf } from '../../timetable.ts'
import type { Row } from './tables.ts'

/** Rows without identifier. Hours that have no timetable are one row, in words. */
export function scheduleRows(hours: string): readonly Row[] {
  const description = hoursInFrench(hours) ?? hours
  const timetable = timetableOf(hours)
  if (timetable === undefined) return [{ description }]
  const weekly = new Map<string, { readonly span: TimeSpan; readonly days: string[] }>()
  for (const [index, spans] of timetable.week.entries()) {
    for (const span of spans) {
      const key = `${span.from}-${span.to}`
      const row = weekly.get(key) ?? { span, days: [] }
      row.days.push(weekdays[index]?.toUpperCase() ?? '')
      weekly.set(key, row)
    }
  }
  const rows = [
    ...[...weekly.values()].map(({ span, days }) => row('WEEKLY', days, span)),
    ...timetable.monthly.flatMap(({ day, ranks, spans }) =>
      spans.map((span) =>
        row(
          'MONTHLY',
          ranks.map((rank) => `${rank}${day.toUpperCase()}`),
          span,
        ),
      ),
    ),
  ]
  return rows.length === 0 ? [{ description }] : rows.map((each) => ({ ...each, description }))
}

/** Midnight is no hour of closing for HSDS: the last minute of the day stands for it. */
function row(freq: string, days: readonly string[], { from, to }: TimeSpan): Row {
  const end = to === minutesInDay ? minutesInDay - 1 : to % minutesInDay
  return { freq, byday: days.join(','), opens_at: `${timeOf(from)}:00`, closes_at: `${timeOf(end)}:00` }
}
