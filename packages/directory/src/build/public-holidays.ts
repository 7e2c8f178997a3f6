import type { PublicHolidays } from '../pack.ts'
/** Replaced at the merge. */
export function publicHolidays(_from: string): PublicHolidays {
  return { everywhere: [], alsaceMoselle: [] }
}
