/** Digits, days and links as the reader expects them. */
import { isEnglish, locale } from '../messages/language.ts'

/** A link that calls a number. */
export function telephone(number: string): string {
  return `tel:${digits(number)}`
}

/** A link that writes to a number. */
export function message(number: string): string {
  return `sms:${digits(number)}`
}

function digits(number: string): string {
  return number.replace(/[^\d+]/g, '')
}

/** Groups the digits of a ten-digit number by two; short numbers stay as they are. */
export function grouped(number: string): string {
  const compact = digits(number)
  return /^0\d{9}$/.test(compact) ? compact.replace(/(\d\d)(?=\d)/g, '$1\u00a0') : number
}

/** « 12 mars 2026 », or "12 March 2026", from an ISO day; any other text stays as it is. */
export function longDate(day: string): string {
  const date = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(date.getTime())) return day
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
  return isEnglish ? words : words.replace(/^1 /, '1er ')
}

/** « souhaite-t-elle » kept on one line: its hyphens are not places to cut. Nor is what comes before « % ». */
export function unbroken(text: string): string {
  return text.replace(/-t-(?=elle|il|on)/g, '\u2011t\u2011').replace(/ (?=%)/g, '\u00a0')
}

/** « 13 h 30 » is not cut either, whoever wrote it. */
export function timesTogether(text: string): string {
  return text.replace(/(?<=\d) (?=h\b)|(?<=\bh) (?=\d)/g, '\u00a0')
}

/** A label in the middle of a sentence: « service social », « l'avis », but still « CAF ». */
export function midSentence(label: string): string {
  return /^.['’]?\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** A sentence that something follows on its line, after « · » or « ; »: the sign ends it. */
export function unended(text: string): string {
  return text.replace(/\.$/, '')
}

/** The address of a page when it is one of the web, and nothing for `javascript:` and its like. */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined
  const { protocol, href } = new URL(text)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}
