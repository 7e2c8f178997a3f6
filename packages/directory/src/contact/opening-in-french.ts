/** Whether it is open, and until when or from when, in a few French words. */
import { dayOfYearInFrench } from './french-day.ts'
import { dayNames, timeInFrench } from './hours-in-french.ts'
import { daysAfter, type Moment, weekdayIndex } from './moment.ts'
import { minutesOf, weekdays } from './opening-hours.ts'
import type { Opening } from './opens-at.ts'

/** « ouvert jusqu'à 17 h », « fermé, ouvre lundi à 9 h ». Nothing when nobody can say: then nothing is shown. */
export function openingInFrench(opening: Opening, now: Moment): string | undefined {
  if (opening.state === 'unknown') return undefined
  const { state, next } = opening
  if (next === undefined) return state === 'open' ? 'ouvert' : 'fermé'
  const time = timeInFrench(minutesOf(next.time) ?? 0)
  const day = nearDayInFrench(next.day, now.day)
  if (state === 'closed') return `fermé, ouvre${day} à ${time}`
  // A night that ends at midnight is said so: « demain à 0 h » is read as the night after.
  if (next.time === '00:00' && next.day === daysAfter(now.day, 1)) return "ouvert jusqu'à minuit"
  return day === '' ? `ouvert jusqu'à ${time}` : `ouvert jusqu'à${day} ${time}`
}

/** Nothing for today, « demain », the weekday within six days, then the date. */
function nearDayInFrench(day: string, today: string): string {
  if (day === today) return ''
  if (day === daysAfter(today, 1)) return ' demain'
  if (day < daysAfter(today, 7)) return ` ${dayNames[weekdays[weekdayIndex(day)] ?? 'Mo']}`
  return ` le ${dayOfYearInFrench(day)}`
}
