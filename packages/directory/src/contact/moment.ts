/** A moment as a clock on the wall shows it: no zone, no instant. */

export interface Moment {
  /** As `2026-11-22`. */
  readonly day: string
  /** As `09:30`. */
  readonly time: string
}

/** What a clock in Paris shows at an instant, on both sides of a change of hour. */
export function parisMoment(instant: Date): Moment {
  paris ??= new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Paris',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  const parts = Object.fromEntries(paris.formatToParts(instant).map(({ type, value }) => [type, value]))
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  }
}

/** Made when first asked for: it takes longer than everything else here. */
let paris: Intl.DateTimeFormat | undefined

/** A day, some days later. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The place of a day in its week, from Monday, which is 0. */
export function weekdayIndex(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7
}
