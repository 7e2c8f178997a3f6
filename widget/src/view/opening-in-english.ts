/** Whether it is open, and until when or from when, in a few English words: the hours themselves come in French. */
import type { Moment, Opening } from '@jalon/directory/runtime'

/** "open until 17:00", "closed, opens on Monday at 9:00". Nothing when nobody can say. */
export function openingInEnglish(opening: Opening, now: Moment): string | undefined {
  if (opening.state === 'unknown') return undefined
  const { state, next } = opening
  if (next === undefined) return state
  const days = (dayOf(next.day).getTime() - dayOf(now.day).getTime()) / aDay
  const time = next.time.replace(/^0/, '')
  const day = nearDay(next.day, days)
  if (state === 'closed') return `closed, opens${day} at ${time}`
  // A night that ends at midnight is said so: "0:00 tomorrow" is read as the night after.
  return next.time === '00:00' && days === 1 ? 'open until midnight' : `open until ${time}${day}`
}

const aDay = 86_400_000

function dayOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}

/** Nothing for today, "tomorrow", the weekday within six days, then the date. */
function nearDay(day: string, days: number): string {
  if (days === 0) return ''
  if (days === 1) return ' tomorrow'
  const how = days < 7 ? ({ weekday: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const)
  return ` on ${new Intl.DateTimeFormat('en-GB', { ...how, timeZone: 'UTC' }).format(dayOf(day))}`
}
