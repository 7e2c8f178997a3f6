/** The public holidays of some months, listed when a pack is built: a screen counts nothing. */
import joursFeries from '@socialgouv/jours-feries'
import { isDay } from '../contact/expiry.ts'
import type { PublicHolidays } from '../contact/holidays-in.ts'

/**
 * The public holidays from a day, for some months: everywhere, and in the three départements where local law adds Good
 * Friday and 26 December. None when the day is no day.
 */
export function publicHolidays(fromDay: string, months: number): PublicHolidays {
  if (!isDay(fromDay)) return { everywhere: [], alsaceMoselle: [] }
  const [year = 0, month = 1, day = 1] = fromDay.split('-').map(Number)
  const end = new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10)
  const between = (alsace: boolean) =>
    years(year, Number(end.slice(0, 4)))
      .flatMap((each) => Object.values(joursFeries(each, { alsace })).map(calendarDay))
      .filter((holiday) => fromDay <= holiday && holiday < end)
      .sort()
  return { everywhere: between(false), alsaceMoselle: between(true) }
}

function years(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/**
 * The library gives midnights of wherever this runs, from which it counts in days of 24 hours: where the hour changes
 * between Easter and another feast, it is an hour early or late. Three hours later the day is right in both cases.
 */
function calendarDay(midnight: Date): string {
  const sure = new Date(midnight.getTime() + 3 * 3_600_000)
  return [sure.getFullYear(), sure.getMonth() + 1, sure.getDate()]
    .map((each) => String(each).padStart(2, '0'))
    .join('-')
}
