/** What is written of a fact, as people read it. */
import { hoursInFrench } from '../contact/hours-in-french.ts'
import { phoneInFrench } from '../contact/phone-number.ts'
import type { WrittenFact } from '../language/directory.ts'
import type { FactName } from './written-facts.ts'

/** The number grouped, the hours in full words; the rest as it stands. */
export function valueInWords(fact: FactName, { value, text }: Pick<WrittenFact, 'value' | 'text'>): string {
  if (text !== undefined) return text
  if (fact === 'phone') return phoneInFrench(value.value)
  return (fact === 'hours' ? hoursInFrench(value.value) : undefined) ?? value.value
}

/** Whether we can say hours without anyone writing them in full words. */
export function canSayHours(hours: string): boolean {
  return hoursInFrench(hours) !== undefined
}
