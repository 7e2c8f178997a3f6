/** Days as authors write them. The day of today is always given, never taken from a clock. */
import type { Located } from '@jalon/diagnostics'
import { get, textOf } from './tree.ts'
import type { Pathway } from './unit.ts'

const milliseconds = 24 * 60 * 60 * 1000

/** How many days from today to a day; negative when it is past. */
export function daysUntil(day: string, today: string): number | undefined {
  const days = (Date.parse(day) - Date.parse(today)) / milliseconds
  return Number.isFinite(days) ? Math.round(days) : undefined
}

/** How many whole years since a date that may be a year (2021), a month (2021-11) or a day: counted from its end. */
export function yearsSince(date: string, today: string): number | undefined {
  const [, year, month = '12', day = '31'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? []
  const now = /^(\d{4})-(\d{2}-\d{2})$/.exec(today)
  if (year === undefined || now === null) return undefined
  const isBefore = (now[2] ?? '') < `${month}-${day}`
  return Number(now[1]) - Number(year) - (isBefore ? 1 : 0)
}

/** Whether a text is a day, as 2026-11-22: days written so compare as texts do. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** The day before which a pathway must be reviewed, with its place. */
export function reviewOf({ document }: Pathway): Located<string> | undefined {
  return textOf(get(document.tree, 'review-by'))
}
