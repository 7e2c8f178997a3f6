/** A reminder for the professional's calendar, which says nothing but that there is one. */
import { isEnglish, locale } from '../messages/language.ts'
import { longDate } from './text.ts'

/** After how many days somebody may want to be reminded. */
export const reminderDelays = [1, 2, 3, 7, 14, 30] as const

/** The ISO day so many days after another. */
export function dayAfter(day: string, delay: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + delay)
  return date.toISOString().slice(0, 10)
}

/** « jeudi 3 décembre 2026 ». */
export function namedDay(day: string): string {
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  return `${weekday.format(new Date(`${day}T12:00:00Z`))} ${longDate(day)}`
}

/**
 * An iCalendar file (RFC 5545) of one whole day, marked private, without description, place nor attendee.
 * @param uid Any text that no other event has: calendars ask for one.
 */
export function reminderFile(today: string, delay: number, uid: string): string {
  const day = dayAfter(today, delay)
  const compact = (iso: string) => iso.replaceAll('-', '')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agenda//FR',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day, 1))}`,
    isEnglish ? 'SUMMARY:Reminder' : 'SUMMARY:Rappel',
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}
