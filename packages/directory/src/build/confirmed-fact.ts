/** What of a contact may leave the build: what its structure confirmed, and until when. */
import { expiryOf, isDay } from '../contact/expiry.ts'
import { hoursInFrench } from '../contact/hours-in-french.ts'
import { nationalDigits, phoneInFrench } from '../contact/phone-number.ts'
import type { ContactFact } from '../current-facts.ts'
import type { WrittenFact } from '../language/directory.ts'
import type { Confirmed } from '../pack.ts'

/** What surrounds a fact and changes how it is judged. */
export interface FactContext {
  readonly today: string
  /** Whether everything here is invented: what is confirmed on that day then never expires. */
  readonly fictional: boolean
  /** Whether its service answers a short number assigned by law: the number then needs nobody's confirmation. */
  readonly assigned: boolean
}

/**
 * The fact as a screen may show it, or nothing when its structure has not confirmed it, when the confirmation has
 * expired, or when its dates cannot be read. No option lifts this.
 */
export function confirmedFact(
  fact: ContactFact,
  written: WrittenFact,
  context: FactContext,
): Confirmed | undefined {
  const { verified } = written
  const shown = shownAs(fact, written)
  if (context.assigned && (fact === 'phone' || isAssignedHours(fact, written))) return shown
  if (verified.status !== 'confirmed' || verified.on === undefined) return undefined

  const on = verified.on.value
  const expires = expiryOf(on, verified.expires?.value)
  if (!isDay(context.today) || on > context.today || expires === undefined || expires <= context.today)
    return undefined
  return context.fictional ? shown : { ...shown, on, expires }
}

/** The hours of an assigned number are shown where its sources agree: the network then writes them as confirmed. */
function isAssignedHours(fact: ContactFact, { verified }: WrittenFact): boolean {
  return fact === 'hours' && verified.status === 'confirmed' && verified.on === undefined
}

function shownAs(fact: ContactFact, { value, text }: WrittenFact): Confirmed {
  const plain = fact === 'phone' ? value.value.replace(/[\s.\u00a0\u202f-]/g, '') : value.value
  const shown = isSaidRight(fact, value.value, text) ? text : inFrench(fact, value.value)
  return shown === undefined || shown === plain ? { value: plain } : { value: plain, text: shown }
}

/** What is shown is what was confirmed: another number beside the one to dial is set aside. */
function isSaidRight(fact: ContactFact, value: string, text: string | undefined): text is string {
  if (text === undefined) return false
  return fact !== 'phone' || nationalDigits(text) === nationalDigits(value)
}

function inFrench(fact: ContactFact, value: string): string | undefined {
  switch (fact) {
    case 'phone':
      return phoneInFrench(value)
    case 'hours':
      return hoursInFrench(value)
    case 'address':
    case 'site':
      return undefined
  }
}
