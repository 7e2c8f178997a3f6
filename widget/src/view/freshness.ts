/** How long ago a contact was confirmed. */
import { longDate } from './text.ts'

export interface Freshness {
  /** In words. */
  readonly date: string
  /**
   * `old` and `older` are rare: a confirmation lasts six months, and what has expired is not in the pack. Only where the
   * network wrote a longer duration is it still shown after that.
   */
  readonly age: 'recent' | 'old' | 'older'
}

/** The freshness of what was confirmed on a day: old after six months, older after twelve. */
export function freshnessOf(day: string, today: string): Freshness {
  const months = monthsBetween(day, today)
  return { date: longDate(day), age: months >= 12 ? 'older' : months >= 6 ? 'old' : 'recent' }
}

/** The whole months from an ISO day to another. */
export function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  return (toYear - year) * 12 + toMonth - month - (toDay < day ? 1 : 0)
}
