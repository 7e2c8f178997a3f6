/** Whether a door or a line answers at this moment, from hours that are confirmed. */
import type { Confirmed, Moment, Pack } from '@jalon/directory/runtime'
import { holidaysIn, openingInFrench, opensAt } from '@jalon/directory/runtime'
import { openingInEnglish } from './opening-in-english.ts'

export interface OpeningView {
  readonly isOpen: boolean
  /** « ouvert jusqu'à 17 h », « fermé, ouvre lundi à 9 h ». */
  readonly text: string
}

/**
 * What the hours say of a moment, and nothing where nobody can say: hours in a notation that is not read, a public
 * holiday that they do not speak of, a day that the holidays of the pack do not reach, and overseas, where the clock of
 * Paris is not theirs. What never closes has nothing to add to its hours.
 */
export function openingOf(
  { holidays }: Pack,
  commune: string | null,
  hours: Confirmed | undefined,
  moment: () => Moment,
): OpeningView | undefined {
  if (hours === undefined || hours.value === '24/7' || /^9[78]/.test(commune ?? '')) return undefined
  const now = moment()
  const days = holidaysIn(holidays, commune ?? '')
  if ((days.at(-1) ?? '') < now.day) return undefined
  const opening = opensAt(hours.value, now, days)
  const text = (globalThis.interfaceLanguage === 'en' ? openingInEnglish : openingInFrench)(opening, now)
  return text === undefined ? undefined : { isOpen: opening.state === 'open', text }
}
