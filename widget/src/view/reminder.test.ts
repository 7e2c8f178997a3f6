/** A reminder says nothing, on the right day. */
import { expect, test } from 'vitest'
import { dayAfter, namedDay, reminderDelays, reminderFile } from './reminder.ts'

test.each([
  ['2026-06-01', 1, '2026-06-02', 'mardi 2 juin 2026'],
  ['2026-12-30', 3, '2027-01-02', 'samedi 2 janvier 2027'],
  ['2028-02-28', 2, '2028-03-01', 'mercredi 1er mars 2028'],
  ['2026-03-28', 2, '2026-03-30', 'lundi 30 mars 2026'],
])('le %s, %i jours après, c’est le %s', (today, delay, day, named) => {
  expect(dayAfter(today, delay)).toBe(day)
  expect(namedDay(day)).toBe(named)
})

test.each(reminderDelays)('le rappel dans %i jours ne porte que « Rappel »', (delay) => {
  const lines = reminderFile('2026-06-01', delay, 'abc').split('\r\n')
  expect(lines.filter((line) => /^[A-Z]+[;:]/.test(line)).map((line) => line.split(/[;:]/)[0])).toEqual(
    'BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART DTEND SUMMARY CLASS TRANSP END END'.split(' '),
  )
  expect(lines).toContain('SUMMARY:Rappel')
  expect(lines).toContain('CLASS:PRIVATE')
  expect(lines).toContain(`DTSTART;VALUE=DATE:${dayAfter('2026-06-01', delay).replaceAll('-', '')}`)
})
