/** When a confirmed fact stops being one. */

/** How long a confirmation holds when the file does not say: a number changes faster than anyone tells us. */
const usualDuration = 'P6M'

/** However it is written, a confirmation holds this long at most: nobody vouches for a number for ever. */
const longest = 'P1Y'

const isoDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const duration = /^P(?:(\d{1,2})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/

/** Whether it is a day written as `2026-11-21`, one that exists. */
export function isDay(text: string): boolean {
  return isoDay.test(text) && dayOf(new Date(`${text}T00:00:00Z`)) === text
}

/**
 * The first day on which a fact confirmed `on` a day may no longer be shown. `expires` is a day, or a duration as ISO
 * writes it (`P6M`); a year is the most. Nothing when one of them cannot be read: the fact then counts as not confirmed.
 */
export function expiryOf(on: string, expires: string = usualDuration): string | undefined {
  if (!isDay(on)) return undefined
  const written = isDay(expires) ? expires : after(on, expires)
  const last = after(on, longest)
  return written === undefined || last === undefined || written < last ? written : last
}

/** The day that comes this long after another one. */
function after(on: string, expires: string): string | undefined {
  const [, years, months, weeks, days] = duration.exec(expires) ?? []
  if (years === undefined && months === undefined && weeks === undefined && days === undefined)
    return undefined
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  const target = new Date(Date.UTC(year + Number(years ?? 0), month - 1 + Number(months ?? 0), 1))
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  target.setUTCDate(Math.min(day, lastDay) + 7 * Number(weeks ?? 0) + Number(days ?? 0))
  return dayOf(target)
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
