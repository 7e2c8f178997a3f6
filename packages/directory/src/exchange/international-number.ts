/** Telephone numbers as the rest of the world dials them. */
import { nationalDigits } from '../contact/phone-number.ts'

/** Beginnings of national numbers of overseas departments, each with a country code of its own; 06 39 98 is for fiction. */
const overseas = /^0(262|269|590|594|596|639(?!98)|69[0-7])/

/**
 * The number in the international form (E.164). A short number has none, and an overseas one is left as it is written
 * unless its author wrote the country code.
 */
export function internationalNumber(number: string): string {
  const digits = nationalDigits(number)
  const isMainland = /^0[1-9]\d{8}$/.test(digits) && !overseas.test(digits)
  return isMainland || (number.startsWith('+33') && digits.startsWith('0'))
    ? `+33${digits.slice(1)}`
    : number.replace(/[\s.\u00a0\u202f-]/g, '')
}
